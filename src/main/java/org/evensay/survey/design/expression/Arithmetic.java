package org.evensay.survey.design.expression;

/** What is done with two numbers, as IEEE 754 has it: dividing by 0 is no error. */
enum Arithmetic {
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDED("div"),
  /** The rest of a division, with the sign of what is divided. */
  REST("mod");

  private final String sign;

  Arithmetic(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  double of(double left, double right) {
    return switch (this) {
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case DIVIDED -> left / right;
      case REST -> left % right;
    };
  }
}
