package org.evensay.survey.interchange.surveyjs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.formula.FormulaWriter;
import org.evensay.survey.interchange.formula.PatternText;

/** What an answer has to be: validators as conditions, or as bounds where a question has some. */
final class Validators {

  /** Something, an at sign, and something with a point in it: more is never sure. */
  static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

  private final Node element;
  private final QuestionDraft draft;

  /** Whether the last one has to hold as a condition. */
  private boolean ruled;

  private Validators(Node element, QuestionDraft draft) {
    this.element = element;
    this.draft = draft;
  }

  /** Reads all validators of an element. */
  static void read(Node element, QuestionDraft draft) {
    Validators validators = new Validators(element, draft);
    element.nodes("validators").forEach(validators::one);
  }

  private void one(Node validator) {
    String type = validator.string("type").orElse("").replace("validator", "");
    ruled = false;
    switch (type) {
      case "numeric" -> numeric(validator);
      case "text" -> text(validator);
      case "answercount" -> count(validator);
      case "regex" -> regex(validator);
      case "email" -> holds(validator, "email", "regex(., '" + EMAIL + "')");
      case "expression" -> validator.condition("expression", draft.name()).ifPresent(this::rule);
      default -> validator.say(Remark.NOT_HERE, "validator", type);
    }
    Words message = validator.words("text");
    if (!message.isBlank() && ruled && !draft.has("valid-message")) {
      draft.text("valid-message", message);
    } else if (!message.isBlank()) {
      // A bound says by itself what is wrong, and of several conditions one has the word.
      String said = Node.said(validator.get("text"));
      validator.say(validator.at("text"), Remark.NOT_HERE, "text", said);
    }
    validator.rest();
  }

  private void rule(Condition condition) {
    draft.condition("valid-if", condition);
    ruled = true;
  }

  private void holds(Node validator, String original, String ours) {
    Condition condition = new Condition(validator.where(), original, () -> ours);
    rule(element.isQuiet() ? condition.silently() : condition);
  }

  private void numeric(Node validator) {
    Optional<BigDecimal> least = validator.number("minValue");
    Optional<BigDecimal> most = validator.number("maxValue");
    boolean bounded = List.of("number", "decimal").contains(draft.type());
    if (bounded && Bounds.stricter(draft, least, most)) {
      validator.say(Remark.TAKEN);
      return;
    }
    List<String> all = new ArrayList<>();
    all.add("number(.) = number(.)");
    least.ifPresent(value -> all.add(". >= " + value.toPlainString()));
    most.ifPresent(value -> all.add(". <= " + value.toPlainString()));
    holds(validator, "numeric", String.join(" and ", all));
  }

  private void text(Node validator) {
    List<String> all = new ArrayList<>();
    validator
        .whole("minLength")
        .filter(length -> length > 0)
        .ifPresent(length -> all.add("string-length(.) >= " + length));
    validator
        .whole("maxLength")
        .filter(length -> length > 0)
        .ifPresent(length -> all.add("string-length(.) <= " + length));
    if (validator.isOff("allowDigits")) {
      all.add("not(regex(., '(?s:.*)[0-9](?s:.*)'))");
    }
    if (all.isEmpty()) {
      validator.say(Remark.SAYS_NOTHING);
    } else {
      holds(validator, "text", String.join(" and ", all));
    }
  }

  private void count(Node validator) {
    int all = draft.offered();
    boolean several = draft.type().equals("several-choices");
    if (!several && !draft.type().equals("ranking")) {
      validator.say(Remark.NOT_HERE, "validator", "answercount");
      return;
    }
    validator
        .whole("minCount")
        .filter(count -> count > 0 && several)
        .ifPresent(count -> least(validator, Math.min(count, all)));
    Optional<Integer> most = validator.whole("maxCount").filter(count -> count > 0);
    Optional<BigDecimal> least =
        draft.number("least").filter(one -> most.isPresent() && one.intValue() > most.get());
    if (least.isPresent()) {
      validator.say(
          validator.at("maxCount"), Remark.BOUND_LEFT_OUT, "maxCount", most.get(), least.get());
    } else {
      most.ifPresent(count -> draft.stricter("most", Math.min(count, all), Math::min));
    }
    validator.say(Remark.TAKEN);
    List<String> keys = several ? List.of("minCount", "maxCount") : List.of("maxCount");
    for (String key : keys) {
      validator
          .whole(key)
          .filter(count -> count > all)
          .ifPresent(count -> validator.say(validator.at(key), Remark.NARROWED, key, count, all));
    }
  }

  /** The least, as far as there may be so many. */
  private void least(Node validator, int count) {
    int most = draft.number("most").map(BigDecimal::intValue).orElse(count);
    draft.stricter("least", Math.min(count, most), Math::max);
    if (most < count) {
      validator.say(validator.at("minCount"), Remark.NARROWED, "minCount", count, most);
    }
  }

  private void regex(Node validator) {
    Optional<String> pattern = validator.string("regex");
    boolean anyCase = validator.flag("caseInsensitive");
    if (pattern.isEmpty()) {
      validator.say(Remark.SAYS_NOTHING);
      return;
    }
    Condition condition =
        new Condition(
            validator.at("regex"),
            pattern.get(),
            () ->
                FormulaWriter.sound(
                    "regex(., " + PatternText.whole(pattern.get(), anyCase).text() + ")"));
    rule(element.isQuiet() ? condition.silently() : condition);
  }
}
