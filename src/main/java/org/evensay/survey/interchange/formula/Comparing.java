package org.evensay.survey.interchange.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  private final FormulaWriter writer;

  Comparing(FormulaWriter writer) {
    this.writer = writer;
  }

  Written write(Operator operator, Formula left, Formula right) throws Untranslatable {
    if (left.isWrittenOut() && !right.isWrittenOut()) {
      return operator == Operator.CONTAINS
          ? write(Operator.ANY_OF, right, left)
          : write(operator.turned(), right, left);
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

  private Written each(Operator junction, Formula left, List<Formula> values)
      throws Untranslatable {
    if (values.isEmpty()) {
      throw new Untranslatable("[]");
    }
    List<Written> all = new ArrayList<>();
    for (Formula value : values) {
      all.add(has(left, value));
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
      if (answer.kind() != Answer.Kind.TEXT && answer.kind() != Answer.Kind.ANY) {
        return Written.pair(Operator.EQUAL, question, literal(answer, value));
      }
    }
    return Written.call(Kind.TRUTH, "contains", writer.value(left), writer.value(value));
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
      return Written.pair(operator, writer.value(left), writer.value(right));
    }
    Answer answer = writer.answer(reference);
    if (answer.kind() == Answer.Kind.MEMBER && right.isWrittenOut()) {
      return member(operator, answer, right);
    }
    if (answer.isSeveral() && right.isWrittenOut() && isEquality(operator)) {
      // A list is never the same as one of its values.
      return Written.call(Kind.TRUTH, same ? "false" : "true");
    }
    Written value = literal(answer, right);
    if (!isEquality(operator) && code(right).matches(NUMBER)) {
      value = Written.whole(Kind.NUMBER, code(right));
    }
    return Written.pair(operator, Written.whole(Kind.ANY, answer.written()), value);
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
