package org.evensay.survey.interchange.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;

/** Writes questions one after the other, since each may look back at those before. */
final class QuestionWriter {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final Remarks remarks;
  private final Set<String> asked = new HashSet<>();
  private final WordsWriter words;

  QuestionWriter(SurveyDraft survey) {
    this.remarks = survey.remarks;
    this.words = new WordsWriter(survey, asked);
  }

  /** Writes texts that may name what was asked so far. */
  WordsWriter words() {
    return words;
  }

  /** Writes a question; empty when there is nothing left of it. */
  Optional<JsonObject> write(QuestionDraft question) {
    if (!question.needed.isEmpty() && !asked.contains(question.needed)) {
      return Optional.empty();
    }
    JsonObjectBuilder written =
        JSON.createObjectBuilder().add("name", question.name).add("type", question.type);
    if (question.type.equals("calculated")) {
      Optional<String> value = condition(question.conditions.getOrDefault("value", List.of()));
      if (value.isEmpty()) {
        remarks.add(question.where, Remark.QUESTION_LEFT_OUT, question.name, question.type);
        return Optional.empty();
      }
      written.add("value", value.get());
    }
    question.texts.forEach((key, text) -> text(key, text, question, written));
    question.conditions.forEach(
        (key, conditions) -> {
          if (!key.equals("value")) {
            condition(conditions).ifPresent(condition -> written.add(key, condition));
          }
        });
    question.settings.forEach((key, value) -> setting(key, value, written));
    if (question.type.equals("repeat")) {
      JsonArray rounds = rounds(question);
      if (rounds.isEmpty()) {
        remarks.add(question.where, Remark.QUESTION_LEFT_OUT, question.name, question.type);
        return Optional.empty();
      }
      written.add("questions", rounds);
    }
    question.choices.forEach(
        (key, list) ->
            written.add(
                key,
                key.equals("points")
                    ? points(within(list, question.where))
                    : choices(within(list, question.where))));
    nowAsked(question);
    question.then.accept(remarks);
    return Optional.of(begun(question, written.build()));
  }

  /** The question with what its field begins with, if that is an answer to it. */
  private JsonObject begun(QuestionDraft question, JsonObject written) {
    if (!question.begins()) {
      return written;
    }
    boolean answer = FieldBegins.with(question.begins, written);
    question.beginsAt.forEach(
        where -> {
          if (answer) {
            remarks.add(where, Remark.TAKEN);
          } else {
            remarks.add(where, Remark.DEFAULT_LEFT_OUT, question.begins);
          }
        });
    return answer
        ? JSON.createObjectBuilder(written).add("default", question.begins).build()
        : written;
  }

  /**
   * What is asked in each round. In it, names are those of the same round; after it, each round has
   * names of its own.
   */
  private JsonArray rounds(QuestionDraft group) {
    Set<String> before = Set.copyOf(asked);
    JsonArrayBuilder written = JSON.createArrayBuilder();
    asked.add(group.name);
    for (QuestionDraft one : group.inside) {
      write(one).ifPresent(written::add);
    }
    Set<String> inside = new HashSet<>(asked);
    inside.removeAll(before);
    asked.retainAll(before);
    for (int round = 1; round <= group.rounds; round++) {
      for (String name : inside) {
        asked.add(group.name + "_" + round + "_" + name);
      }
    }
    return written.build();
  }

  private void text(String key, Words text, QuestionDraft question, JsonObjectBuilder written) {
    if (key.equals("label")) {
      // What stands before a round can name the round.
      boolean ofRounds = question.type.equals("repeat") && asked.add(question.name);
      written.add(key, words.write(text, question.name));
      if (ofRounds) {
        asked.remove(question.name);
      }
    } else if (!text.isBlank()) {
      words.writeIfSaid(text).ifPresent(said -> written.add(key, said));
    }
  }

  private static void setting(String key, Object value, JsonObjectBuilder written) {
    if (value instanceof JsonValue as) {
      written.add(key, as);
    } else if (value instanceof BigDecimal number) {
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      written.add(key, whole ? number.setScale(0) : number);
    } else if (value instanceof Boolean flag) {
      written.add(key, flag);
    } else {
      written.add(key, value.toString());
    }
  }

  private void nowAsked(QuestionDraft question) {
    if (question.type.equals("note") || question.type.equals("repeat")) {
      return;
    }
    asked.add(question.name);
    List<ChoiceDraft> rows = question.choices.getOrDefault("rows", List.of());
    rows.forEach(row -> asked.add(question.name + "_" + row.name()));
    question.choices.getOrDefault("choices", List.of()).stream()
        .filter(choice -> choice.mark().asksWhich())
        .forEach(choice -> asked.add(question.name + "_other"));
  }

  private JsonArrayBuilder choices(List<ChoiceDraft> list) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (ChoiceDraft choice : list) {
      JsonObjectBuilder written =
          JSON.createObjectBuilder()
              .add("name", choice.name())
              .add("label", words.write(choice.label(), choice.name()));
      if (!choice.picture().isEmpty()) {
        written.add(PictureDocument.KEY, choice.picture());
      }
      choice.mark().keys().forEach(key -> written.add(key, true));
      if (!choice.columns().isEmpty()) {
        JsonObjectBuilder columns = JSON.createObjectBuilder();
        choice.columns().forEach(columns::add);
        written.add("values", columns);
      }
      all.add(written);
    }
    return all;
  }

  private JsonArrayBuilder points(List<ChoiceDraft> list) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (ChoiceDraft point : list) {
      all.add(
          JSON.createObjectBuilder()
              .add("label", words.write(point.label(), point.name()))
              .add("value", Integer.parseInt(point.name())));
    }
    return all;
  }

  private List<ChoiceDraft> within(List<ChoiceDraft> list, Place of) {
    int more = list.size() - Limits.CHOICES;
    if (more <= 0) {
      return list;
    }
    Words first = list.get(Limits.CHOICES).label();
    remarks.add(first.isSilent() ? of : first.where(), Remark.MORE, Limits.CHOICES, more);
    return list.subList(0, Limits.CHOICES);
  }

  /** All that has to hold, as one; empty when nothing does. */
  Optional<String> condition(List<Condition> conditions) {
    List<String> all = new ArrayList<>();
    for (Condition condition : conditions) {
      ours(condition, all)
          .filter(ours -> !ours.isEmpty() && !all.contains(ours))
          .ifPresent(all::add);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(joined(all));
  }

  private static String joined(List<String> all) {
    return all.size() == 1 ? all.get(0) : "(" + String.join(") and (", all) + ")";
  }

  /** Whether it is one expression together with those before. */
  private static boolean fits(String ours, List<String> before) {
    if (!ours.isEmpty()) {
      try {
        Expression.ofChoice(joined(Stream.concat(before.stream(), Stream.of(ours)).toList()));
      } catch (ExpressionProblem tooMuch) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> ours(Condition condition, List<String> before) {
    try {
      String ours = condition.translation().ours();
      if (!before.contains(ours) && !fits(ours, before)) {
        int most = Expression.MOST_CHARACTERS;
        say(condition, Remark.EXPRESSION_TOO_LONG, condition.original(), most);
        return Optional.empty();
      }
      Matcher named = NAMED.matcher(ours);
      while (named.find()) {
        if (!asked.contains(named.group(1))) {
          say(condition, Remark.NOT_ASKED_BEFORE, condition.original(), named.group(1));
          return Optional.empty();
        }
      }
      if (condition.original().isEmpty()) {
        say(condition, Remark.HIDDEN);
      } else {
        say(condition, condition.translation().remark(), condition.original(), ours);
      }
      return Optional.of(ours);
    } catch (Untranslatable problem) {
      say(condition, Remark.EXPRESSION_LEFT_OUT, condition.original(), problem.part());
      return Optional.empty();
    }
  }

  private void say(Condition condition, Remark remark, Object... arguments) {
    if (!condition.isSilent()) {
      remarks.add(condition.where(), remark, arguments);
    }
  }
}
