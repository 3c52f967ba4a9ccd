package org.evensay.survey.design.expression.function;

import java.util.List;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions that choose between values, and those over true and false. */
final class LogicFunctions {

  private LogicFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of(
            "if",
            Kind.ANY,
            List.of(Parameter.TRUTH, Parameter.ANY, Parameter.ANY),
            (given, context) -> given.get(given.get(0).truth(context) ? 1 : 2).value(context)),
        Function.of("coalesce", Kind.ANY, 2, Parameter.ANY, LogicFunctions::coalesce).andMore(),
        Function.of("once", Kind.ANY, 1, Parameter.ANY, LogicFunctions::once),
        Function.of(
            "not",
            Kind.TRUTH,
            1,
            Parameter.TRUTH,
            (given, context) -> Value.of(!given.get(0).truth(context))),
        Function.of("true", Kind.TRUTH, List.of(), (given, context) -> Value.Truth.TRUE),
        Function.of("false", Kind.TRUTH, List.of(), (given, context) -> Value.Truth.FALSE),
        Function.of(
            "boolean",
            Kind.TRUTH,
            1,
            Parameter.TRUTH,
            (given, context) -> Value.of(given.get(0).truth(context))),
        Function.of("boolean-from-string", Kind.TRUTH, 1, Parameter.TEXT, LogicFunctions::fromText),
        Function.of(
                "checklist",
                Kind.TRUTH,
                List.of(Parameter.NUMBER, Parameter.NUMBER, Parameter.TRUTH),
                LogicFunctions::checklist)
            .needing(2)
            .andMore(),
        Function.of(
                "weighted-checklist",
                Kind.TRUTH,
                List.of(Parameter.NUMBER, Parameter.NUMBER, Parameter.TRUTH, Parameter.NUMBER),
                LogicFunctions::weightedChecklist)
            .needing(2)
            .andMorePairs(),
        Function.of(
            "version", Kind.TEXT, List.of(), (given, context) -> Function.text(context.version())));
  }

  private static Value coalesce(List<? extends Computed> given, Context context) {
    for (Computed one : given) {
      Value value = one.value(context);
      boolean none = value instanceof Value.Numeric number && Double.isNaN(number.number());
      if (!none && !value.text().isEmpty()) {
        return value;
      }
    }
    return Value.EMPTY;
  }

  private static Value once(List<? extends Computed> given, Context context) {
    Value before = context.current();
    return before.text().isEmpty() ? given.get(0).value(context) : before;
  }

  private static Value fromText(List<? extends Computed> given, Context context) {
    String text = given.get(0).text(context);
    return Value.of(text.equalsIgnoreCase("true") || text.equals("1"));
  }

  private static Value checklist(List<? extends Computed> given, Context context) {
    double holding = 0;
    for (int i = 2; i < given.size(); i++) {
      Value value = given.get(i).value(context);
      if (value instanceof Value.Instances many) {
        holding += many.values().stream().filter(one -> !one.isEmpty()).count();
      } else if (value.truth()) {
        holding++;
      }
    }
    return between(given, context, holding);
  }

  private static Value weightedChecklist(List<? extends Computed> given, Context context) {
    double weight = 0;
    for (int i = 2; i + 1 < given.size(); i += 2) {
      if (given.get(i).truth(context)) {
        weight += given.get(i + 1).number(context);
      }
    }
    return between(given, context, weight);
  }

  /** Whether a number lies between the first two arguments, of which −1 means no bound. */
  private static Value between(List<? extends Computed> given, Context context, double number) {
    double least = given.get(0).number(context);
    double most = given.get(1).number(context);
    return Value.of((least == -1 || number >= least) && (most == -1 || number <= most));
  }
}
