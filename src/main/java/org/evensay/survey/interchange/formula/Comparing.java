package org.evensay.survey.interchange.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.interchange.formula.Written.Kind;

/**
 * Writes comparisons. A value that is written out beside a question is one of its choices, if it
 * has any, and choices have other names here.
 */
final class Comparing {

  /** What a choice of several is set to in other programs when it is chosen. */
  private static final List<String> CHOSEN = List.of("Y", "1");

  private static final String NUMBER = "-?[0-9]+|-?[0-9]+\\.[0-9]+";

  private static final Set<Answer.Kind> MOMENTS = Set.of(Answer.Kind.MONTH, Answer.Kind.TIME);
  private static final String TIME = "[0-9]{2}:[0-9]{2}";
  private static final String MONTH = "[0-9]{4}-[0-9]{2}";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}.*";

  private final FormulaWriter writer;

  Comparing(FormulaWriter writer) {
    this.writer = writer;
  }

  Written write(Operator operator, Formula left, Formula right) throws Untranslatable {
    if (left.isWrittenOut() && !right.isWrittenOut()) {
      return write(turned(operator, left, right), right, left);
    }
    if (operator == Operator.NONE_OF) {
      return Written.not(write(Operator.ANY_OF, left, right));
    }
    if (operator == Operator.CONTAINS_NOT) {
      return Written.not(write(Operator.CONTAINS, left, right));
    }
    List<Formula> values =
        right instanceof Formula.Several several ? several.parts() : List.of(right);
    return switch (operator) {
      case ANY_OF -> each(Operator.OR, left, values);
      case ALL_OF, CONTAINS -> each(Operator.AND, left, values);
      default -> compare(operator, left, right, values);
    };
  }

  /** What it is with its sides changed over. */
  private Operator turned(Operator operator, Formula left, Formula right) throws Untranslatable {
    boolean inside = operator == Operator.CONTAINS || operator == Operator.CONTAINS_NOT;
    boolean list = left instanceof Formula.Several && !isSeveral(right);
    if (operator == Operator.ALL_OF || inside && !list) {
      throw new Untranslatable("…");
    }
    if (inside) {
      return operator == Operator.CONTAINS ? Operator.ANY_OF : Operator.NONE_OF;
    }
    return operator.turned();
  }

  private boolean isSeveral(Formula formula) throws Untranslatable {
    return formula instanceof Formula.Reference reference && writer.answer(reference).isSeveral();
  }

  private Written each(Operator junction, Formula left, List<Formula> values)
      throws Untranslatable {
    if (values.isEmpty()) {
      throw new Untranslatable("[]");
    }
    List<Written> all = new ArrayList<>();
    for (Formula value : values) {
      if (isSeveral(value)) {
        throw new Untranslatable("{" + ((Formula.Reference) value).name() + "}");
      }
      boolean one = junction == Operator.OR && !isSeveral(left);
      all.add(one ? write(Operator.EQUAL, left, value) : has(left, value));
    }
    return Written.junction(junction, all);
  }

  /** Whether a value is among those that are chosen, or a part of a text. */
  private Written has(Formula left, Formula value) throws Untranslatable {
    if (left instanceof Formula.Reference reference) {
      Answer answer = writer.answer(reference);
      Written question = Written.whole(Kind.ANY, answer.written());
      if (answer.isSeveral()) {
        return Written.call(Kind.TRUTH, "selected", question, literal(answer, value));
      }
      if (value.isWrittenOut() && !answer.choices().isEmpty()) {
        return codes(answer, question, code(value));
      }
    }
    Written text = writer.value(left);
    if (value.isWrittenOut()) {
      return writer.letters().contains(text, code(value));
    }
    Written part = writer.value(value);
    writer.letters().compared(text, part);
    return Written.call(Kind.TRUTH, "contains", text, part);
  }

  /** Whether one was chosen in whose code there a text is. */
  private static Written codes(Answer answer, Written question, String part) {
    String small = part.toLowerCase(Locale.ROOT);
    List<Written> all =
        answer.choices().entrySet().stream()
            .filter(choice -> choice.getKey().toLowerCase(Locale.ROOT).contains(small))
            .map(choice -> Written.quoted(choice.getValue()))
            .distinct()
            .map(choice -> Written.pair(Operator.EQUAL, question, choice))
            .toList();
    return all.isEmpty() ? Written.call(Kind.TRUTH, "false") : Written.junction(Operator.OR, all);
  }

  private Written compare(Operator operator, Formula left, Formula right, List<Formula> values)
      throws Untranslatable {
    boolean same = operator == Operator.EQUAL;
    if (isEquality(operator) && isNothing(right)) {
      return same ? writer.empty(left) : writer.filled(left);
    }
    if (right instanceof Formula.Several) {
      return exactly(operator, left, values);
    }
    if (!(left instanceof Formula.Reference reference)) {
      return pair(operator, writer.value(left), right);
    }
    Answer answer = writer.answer(reference);
    if (answer.kind() == Answer.Kind.MEMBER && right.isWrittenOut()) {
      return member(operator, answer, right);
    }
    if (answer.isSeveral() && right.isWrittenOut() && isEquality(operator)) {
      // A list is never the same as one of its values.
      return Written.call(Kind.TRUTH, same ? "false" : "true");
    }
    if (!isEquality(operator) && MOMENTS.contains(answer.kind())) {
      return Written.pair(operator, moment(answer.kind(), left), moment(answer.kind(), right));
    }
    if (isText(answer) && !code(right).matches(NUMBER)) {
      return pair(operator, writer.value(left), right);
    }
    Written value = literal(answer, right);
    if (!isEquality(operator) && code(right).matches(NUMBER)) {
      value = Written.whole(Kind.NUMBER, code(right));
    }
    return Written.pair(operator, Written.whole(Kind.ANY, answer.written()), value);
  }

  /** A month as its first day, a time as a part of a day: which comes first is asked of these. */
  private Written moment(Answer.Kind kind, Formula formula) throws Untranslatable {
    boolean same =
        formula instanceof Formula.Reference reference
            ? writer.answer(reference).kind() == kind
            : formula instanceof Formula.Text text
                && text.text().matches(kind == Answer.Kind.TIME ? TIME : MONTH);
    if (!same) {
      throw new Untranslatable(code(formula));
    }
    Written value = writer.value(formula);
    return kind == Answer.Kind.TIME
        ? Written.call(Kind.NUMBER, "decimal-time", value)
        : Written.call(
            Kind.ANY, "date", Written.call(Kind.TEXT, "concat", value, Written.quoted("-01")));
  }

  private static boolean isText(Answer answer) {
    return answer.kind() == Answer.Kind.TEXT || answer.kind() == Answer.Kind.ANY;
  }

  private Written pair(Operator operator, Written left, Formula right) throws Untranslatable {
    if (isEquality(operator) && right instanceof Formula.Text text) {
      return writer.letters().same(operator, left, text.text());
    }
    if (right instanceof Formula.Text text && !text.text().matches(NUMBER + "|" + DAY)) {
      // Which of two texts is first in the alphabet cannot be said.
      throw new Untranslatable(text.text());
    }
    Written value = writer.value(right);
    writer.letters().compared(left, value);
    return Written.pair(operator, left, value);
  }

  /** Whether these are chosen and no others, in this order where there is one. */
  private Written exactly(Operator operator, Formula left, List<Formula> values)
      throws Untranslatable {
    boolean same = operator == Operator.EQUAL;
    if (!(left instanceof Formula.Reference reference) || !isEquality(operator)) {
      throw new Untranslatable("[…]");
    }
    if (values.isEmpty()) {
      return same ? writer.empty(left) : writer.filled(left);
    }
    Answer answer = writer.answer(reference);
    if (!answer.isSeveral()) {
      throw new Untranslatable("[…]");
    }
    Set<String> all = new LinkedHashSet<>();
    for (Formula value : values) {
      all.add(literal(answer, value).text());
    }
    if (all.size() < values.size()) {
      // Nothing can be chosen twice.
      return Written.call(Kind.TRUTH, same ? "false" : "true");
    }
    List<Written> parts = new ArrayList<>();
    for (String value : all) {
      parts.add(chosen(answer, parts.size(), Written.whole(Kind.TEXT, value)));
    }
    Answer count = answer.count();
    parts.add(
        Written.pair(
            Operator.EQUAL,
            Written.whole(Kind.NUMBER, count.written()),
            Written.whole(Kind.NUMBER, String.valueOf(all.size()))));
    Written these = Written.junction(Operator.AND, parts);
    return same ? these : Written.not(these);
  }

  private static Written chosen(Answer answer, int place, Written value) {
    return answer.kind() == Answer.Kind.RANKED
        ? Written.pair(Operator.EQUAL, Written.whole(Kind.ANY, answer.at(place).written()), value)
        : Written.call(Kind.TRUTH, "selected", Written.whole(Kind.ANY, answer.written()), value);
  }

  private static boolean isEquality(Operator operator) {
    return operator == Operator.EQUAL || operator == Operator.UNEQUAL;
  }

  private static boolean isNothing(Formula formula) {
    return formula instanceof Formula.Nothing
        || formula instanceof Formula.Text text && text.text().isEmpty();
  }

  private static Written member(Operator operator, Answer answer, Formula right)
      throws Untranslatable {
    Written selected = Written.whole(Kind.TRUTH, answer.selected());
    String code = code(right);
    if (operator == Operator.EQUAL && CHOSEN.contains(code)) {
      return selected;
    }
    if (operator == Operator.UNEQUAL && CHOSEN.contains(code)) {
      return Written.not(selected);
    }
    throw new Untranslatable(code);
  }

  /** A value beside a question: the name of its choice, a number or a text. */
  private Written literal(Answer answer, Formula value) throws Untranslatable {
    String code = code(value);
    if (answer.choices().containsKey(code)) {
      return Written.quoted(answer.choices().get(code));
    }
    for (Map.Entry<String, String> choice : answer.choices().entrySet()) {
      if (writer.letters().isChoice(choice.getKey(), code)) {
        return Written.quoted(choice.getValue());
      }
    }
    if (value instanceof Formula.Truth) {
      return Written.quoted(code);
    }
    boolean number = answer.kind() == Answer.Kind.NUMBER || answer.kind() == Answer.Kind.ANY;
    if (number && code.matches(NUMBER)) {
      return Written.whole(Kind.NUMBER, code);
    }
    return writer.value(value);
  }

  private static String code(Formula value) {
    if (value instanceof Formula.Text text) {
      return text.text();
    }
    if (value instanceof Formula.Number number) {
      return number.digits();
    }
    return value instanceof Formula.Truth truth ? String.valueOf(truth.holds()) : "";
  }
}
