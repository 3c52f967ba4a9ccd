package org.evensay.survey.design.expression.function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions over numbers. */
final class NumberFunctions {

  /** Beyond so many places rounding to them means nothing; the same bound as JavaRosa's. */
  private static final int MOST_PLACES = 30;

  private NumberFunctions() {}

  static List<Function> all() {
    return List.of(
        one("number", number -> number),
        one("int", NumberFunctions::whole),
        Function.of("round", Kind.NUMBER, 2, Parameter.NUMBER, NumberFunctions::round).needing(1),
        one("floor", Math::floor),
        one("ceiling", Math::ceil),
        one("abs", Math::abs),
        Function.of("max", Kind.NUMBER, 1, Parameter.NUMBER, extreme(Math::max)).andMore(),
        Function.of("min", Kind.NUMBER, 1, Parameter.NUMBER, extreme(Math::min)).andMore(),
        two("pow", Math::pow),
        one("exp", Math::exp),
        one("exp10", number -> Math.pow(10, number)),
        one("log", Math::log),
        one("log10", Math::log10),
        one("sqrt", Math::sqrt),
        one("sin", Math::sin),
        one("cos", Math::cos),
        one("tan", Math::tan),
        one("asin", Math::asin),
        one("acos", Math::acos),
        one("atan", Math::atan),
        two("atan2", Math::atan2),
        Function.of("pi", Kind.NUMBER, List.of(), (given, context) -> Value.of(Math.PI)));
  }

  private static Function one(String name, DoubleUnaryOperator does) {
    return Function.of(
        name,
        Kind.NUMBER,
        1,
        Parameter.NUMBER,
        (given, context) -> Value.of(does.applyAsDouble(given.get(0).number(context))));
  }

  private static Function two(String name, DoubleBinaryOperator does) {
    return Function.of(
        name,
        Kind.NUMBER,
        2,
        Parameter.NUMBER,
        (given, context) ->
            Value.of(
                does.applyAsDouble(given.get(0).number(context), given.get(1).number(context))));
  }

  private static double whole(double number) {
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }

  private static Value round(List<? extends Computed> given, Context context) {
    double number = given.get(0).number(context);
    double places = given.size() < 2 ? 0 : whole(given.get(1).number(context));
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Value.of(number);
    }
    if (!(Math.abs(places) <= MOST_PLACES)) {
      return Value.NO_NUMBER;
    }
    // A half goes towards positive infinity (XPath 1.0, section 4.4).
    RoundingMode half = number < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
    return Value.of(BigDecimal.valueOf(number).setScale((int) places, half).doubleValue());
  }

  /** The largest or smallest; what is no number is left out, as in JavaRosa. */
  private static Function.Body extreme(DoubleBinaryOperator of) {
    return (given, context) -> {
      double extreme = Double.NaN;
      for (Computed one : given) {
        if (one.value(context) instanceof Value.Instances many) {
          for (String item : many.values()) {
            extreme = further(extreme, Value.of(item).number(context.zone()), of);
          }
        } else {
          extreme = further(extreme, one.number(context), of);
        }
      }
      return Value.of(extreme);
    };
  }

  private static double further(double extreme, double number, DoubleBinaryOperator of) {
    if (Double.isNaN(number)) {
      return extreme;
    }
    return Double.isNaN(extreme) ? number : of.applyAsDouble(extreme, number);
  }
}
