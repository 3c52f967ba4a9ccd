package org.evensay.survey.interchange.surveyjs.writing;

import java.util.Optional;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.Operator;

/** What is certain of a condition on a choice once what stands in its columns is written out. */
final class Constants {

  private static final String NUMBER = "-?[0-9]+|-?[0-9]*\\.[0-9]+";

  private Constants() {}

  /** The same without what is certain. */
  static Formula without(Formula formula) {
    if (formula instanceof Formula.Pair pair) {
      Formula left = without(pair.left());
      Formula right = without(pair.right());
      if (pair.operator() == Operator.AND || pair.operator() == Operator.OR) {
        return joined(pair.operator(), left, right);
      }
      Optional<Formula> known = compared(pair.operator(), left, right);
      return known.orElse(new Formula.Pair(pair.operator(), left, right));
    }
    if (formula instanceof Formula.Call call && call.name().equals("not")) {
      Formula part = without(call.parts().get(0));
      return part instanceof Formula.Truth truth ? new Formula.Truth(!truth.holds()) : formula;
    }
    return formula;
  }

  private static Formula joined(Operator operator, Formula left, Formula right) {
    boolean decides = operator == Operator.OR;
    if (left instanceof Formula.Truth truth) {
      return truth.holds() == decides ? left : right;
    }
    if (right instanceof Formula.Truth truth) {
      return truth.holds() == decides ? right : left;
    }
    return new Formula.Pair(operator, left, right);
  }

  /** As two values that are written out compare here: as texts if both are, else as numbers. */
  private static Optional<Formula> compared(Operator operator, Formula left, Formula right) {
    boolean equal = operator == Operator.EQUAL || operator == Operator.UNEQUAL;
    if (equal && left instanceof Formula.Text one && right instanceof Formula.Text other) {
      boolean same = one.text().equals(other.text());
      return Optional.of(new Formula.Truth(same == (operator == Operator.EQUAL)));
    }
    if (!isValue(left) || !isValue(right)) {
      return Optional.empty();
    }
    double one = number(left);
    double other = number(right);
    return switch (operator) {
      case EQUAL -> Optional.of(new Formula.Truth(one == other));
      case UNEQUAL -> Optional.of(new Formula.Truth(one != other));
      case LESS -> Optional.of(new Formula.Truth(one < other));
      case AT_MOST -> Optional.of(new Formula.Truth(one <= other));
      case MORE -> Optional.of(new Formula.Truth(one > other));
      case AT_LEAST -> Optional.of(new Formula.Truth(one >= other));
      default -> Optional.empty();
    };
  }

  private static boolean isValue(Formula formula) {
    return formula instanceof Formula.Text || formula instanceof Formula.Number;
  }

  private static double number(Formula formula) {
    String digits =
        formula instanceof Formula.Number number
            ? number.digits()
            : ((Formula.Text) formula).text().strip();
    return digits.matches(NUMBER) ? Double.parseDouble(digits) : Double.NaN;
  }
}
