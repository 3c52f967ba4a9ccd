package org.evensay.survey.design.expression;

import java.util.List;

/** The parts of a parsed expression. */
sealed interface Node {

  /** A part that holds or does not. */
  sealed interface Truth extends Node {
    boolean holds(Values values);
  }

  /** A part that has a value. */
  sealed interface Operand extends Node {
    String text(Values values);

    /** Whether it was written as a number, so that it is compared as one. */
    default boolean isNumber() {
      return false;
    }

    /** Its value as a number; NaN when it is none. */
    default double number(Values values) {
      String text = text(values).strip();
      try {
        // Java reads "1d" and "0x1p3" as numbers; XPath does not.
        return text.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)") ? Double.parseDouble(text) : Double.NaN;
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
  }

  record Answer(String name) implements Operand {
    @Override
    public String text(Values values) {
      return String.join(" ", values.of(name));
    }
  }

  record Literal(String value) implements Operand {
    @Override
    public String text(Values values) {
      return value;
    }
  }

  record Numeral(String value) implements Operand {
    @Override
    public String text(Values values) {
      return value;
    }

    @Override
    public boolean isNumber() {
      return true;
    }
  }

  record Comparison(Operand left, Operator operator, Operand right) implements Truth {
    @Override
    public boolean holds(Values values) {
      if (operator.comparesSize() || left.isNumber() || right.isNumber()) {
        return operator.holds(left.number(values), right.number(values));
      }
      boolean same = left.text(values).equals(right.text(values));
      return same == (operator == Operator.EQUAL);
    }
  }

  record Selected(String name, Operand choice) implements Truth {
    @Override
    public boolean holds(Values values) {
      return values.of(name).contains(choice.text(values));
    }
  }

  record Not(Truth inner) implements Truth {
    @Override
    public boolean holds(Values values) {
      return !inner.holds(values);
    }
  }

  record All(List<Truth> parts) implements Truth {
    @Override
    public boolean holds(Values values) {
      return parts.stream().allMatch(part -> part.holds(values));
    }
  }

  record Any(List<Truth> parts) implements Truth {
    @Override
    public boolean holds(Values values) {
      return parts.stream().anyMatch(part -> part.holds(values));
    }
  }

  /** How two values are compared. */
  enum Operator {
    EQUAL("="),
    UNEQUAL("!="),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    GREATER(">");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    boolean comparesSize() {
      return this != EQUAL && this != UNEQUAL;
    }

    boolean holds(double left, double right) {
      return switch (this) {
        case EQUAL -> left == right;
        case UNEQUAL -> left != right;
        case LESS_OR_EQUAL -> left <= right;
        case GREATER_OR_EQUAL -> left >= right;
        case LESS -> left < right;
        case GREATER -> left > right;
      };
    }
  }
}
