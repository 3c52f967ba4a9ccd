package org.evensay.survey.interchange.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.FormulaWriter;
import org.evensay.survey.interchange.formula.Operator;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.formula.Written;
import org.evensay.survey.interchange.formula.Written.Kind;

/**
 * Reckons as SurveyJS does: what is blank counts 0, a text that is a number is one, and what is
 * divided by 0 is blank.
 */
final class Reckoning {

  static final Written NONE = Written.whole(Kind.NUMBER, "0");
  static final Written ONE = Written.whole(Kind.NUMBER, "1");
  private static final Written BLANK = Written.quoted("");

  /** Functions that come to a number whatever was answered. */
  private static final Set<String> NEVER_BLANK =
      Set.of("sum", "avg", "count", "diffdays", "currentyear");

  private static final String NUMBER = "-?[0-9]+|-?[0-9]+\\.[0-9]+";

  private final FormulaWriter writer;

  Reckoning(FormulaWriter writer) {
    this.writer = writer;
  }

  Written write(Operator operator, Formula left, Formula right) throws Untranslatable {
    if (operator == Operator.PLUS && (isText(left) || isText(right))) {
      return joined(left, right);
    }
    Written counted = Written.reckoned(operator, number(left), number(right));
    boolean divides = operator == Operator.DIVIDED || operator == Operator.REST;
    if (!divides
        || right instanceof Formula.Number divisor && divisor.digits().matches(".*[1-9].*")) {
      return counted;
    }
    Written some = Written.pair(Operator.UNEQUAL, number(right), NONE);
    return Written.call(Kind.ANY, "if", some, counted, BLANK);
  }

  private boolean isText(Formula part) throws Untranslatable {
    return writer.value(part).kind() == Kind.TEXT;
  }

  /** Texts follow each other, unless both are numbers. */
  private Written joined(Formula left, Formula right) throws Untranslatable {
    Written one = writer.value(left);
    Written other = writer.value(right);
    Written text = Written.call(Kind.TEXT, "concat", one, other);
    if (isWord(left) || isWord(right)) {
      return text;
    }
    List<Written> numbers = new ArrayList<>();
    for (Formula part : List.of(left, right)) {
      if (!part.isWrittenOut()) {
        Written number = Written.call(Kind.NUMBER, "number", writer.value(part));
        numbers.add(Written.pair(Operator.EQUAL, number, number));
      }
    }
    return numbers.isEmpty()
        ? Written.pair(Operator.PLUS, one, other)
        : Written.call(
            Kind.ANY,
            "if",
            Written.junction(Operator.AND, numbers),
            Written.pair(Operator.PLUS, one, other),
            text);
  }

  private static boolean isWord(Formula part) {
    return part instanceof Formula.Text text && !text.text().matches(NUMBER);
  }

  /** A part as it counts. */
  Written number(Formula part) throws Untranslatable {
    Written value = single(part);
    if (isSure(part) || part instanceof Formula.Pair && value.kind() == Kind.NUMBER) {
      return value;
    }
    return part instanceof Formula.Call && value.kind() == Kind.NUMBER
        ? Written.call(Kind.NUMBER, "if", Written.pair(Operator.EQUAL, value, value), value, NONE)
        : Written.call(Kind.NUMBER, "coalesce", value, NONE);
  }

  /** Whether it is never blank. */
  private static boolean isSure(Formula part) {
    return part.isWrittenOut()
        || part instanceof Formula.Call call && NEVER_BLANK.contains(call.name());
  }

  /** Of several choices there is no telling how they count. */
  private Written single(Formula part) throws Untranslatable {
    if (part instanceof Formula.Reference reference && writer.answer(reference).isSeveral()) {
      throw new Untranslatable("{" + reference.name() + "}");
    }
    return writer.value(part);
  }

  /** All of them together; what was not answered counts nothing. */
  Written sum(List<Formula> parts) throws Untranslatable {
    List<Written> all = new ArrayList<>();
    for (Formula part : parts) {
      all.add(number(part));
    }
    if (all.isEmpty()) {
      throw new Untranslatable("()");
    }
    return Written.junction(Operator.PLUS, all);
  }

  /** The middle of those that were answered. */
  Written average(List<Formula> parts) throws Untranslatable {
    List<Written> counts = new ArrayList<>();
    boolean some = false;
    for (Formula part : parts) {
      some |= isSure(part);
      counts.add(
          isSure(part) ? ONE : Written.call(Kind.NUMBER, "if", writer.filled(part), ONE, NONE));
    }
    Written sum = sum(parts);
    Written count = Written.junction(Operator.PLUS, counts);
    return Written.pair(
        Operator.DIVIDED, sum, some ? count : Written.call(Kind.NUMBER, "max", ONE, count));
  }
}
