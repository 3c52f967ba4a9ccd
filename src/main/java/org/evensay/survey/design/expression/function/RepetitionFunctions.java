package org.evensay.survey.design.expression.function;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions over repeated groups: which repetition, how many, and the values in all of them. */
final class RepetitionFunctions {

  private static final int MOST_GROUPS = 5;

  private RepetitionFunctions() {}

  static List<Function> all() {
    Function position =
        Function.of("position", Kind.NUMBER, 1, Parameter.GROUP, RepetitionFunctions::position)
            .needing(0);
    return List.of(
        position,
        position.alsoNamed("index"),
        Function.of(
            "count",
            Kind.NUMBER,
            1,
            Parameter.LIST,
            (given, context) -> Value.of(given.get(0).value(context).items().size())),
        Function.of(
            "count-non-empty",
            Kind.NUMBER,
            1,
            Parameter.LIST,
            (given, context) -> Value.of(filled(given.get(0), context))),
        Function.of("sum", Kind.NUMBER, 1, Parameter.LIST, RepetitionFunctions::sum),
        indexed());
  }

  private static Function indexed() {
    List<Parameter> parameters = new ArrayList<>(List.of(Parameter.NAME));
    for (int i = 0; i < MOST_GROUPS; i++) {
      parameters.add(Parameter.NAME);
      parameters.add(Parameter.NUMBER);
    }
    Function whole =
        Function.of("indexed-repeat", Kind.ANY, parameters, RepetitionFunctions::indexedRepeat);
    return new Function(
        whole.name(), whole.gives(), parameters, 3, parameters.size(), 2, 0, whole.maker());
  }

  private static Value position(List<? extends Computed> given, Context context) {
    String group = given.isEmpty() ? "" : given.get(0).name().orElse("");
    return Value.of(context.position(group));
  }

  private static double filled(Computed list, Context context) {
    return list.value(context).items().stream().filter(one -> !one.isEmpty()).count();
  }

  /** Leaves out what is no number, as JavaRosa does: not every repetition has been answered yet. */
  private static Value sum(List<? extends Computed> given, Context context) {
    double sum = 0;
    for (String one : given.get(0).value(context).items()) {
      double number = Value.of(one).number(context.zone());
      sum += Double.isNaN(number) ? 0 : number;
    }
    return Value.of(sum);
  }

  /** A repetition before the first is the first, as in JavaRosa: a new one may not be numbered. */
  private static Value indexedRepeat(List<? extends Computed> given, Context context) {
    List<Context.Repetition> repetitions = new ArrayList<>();
    for (int i = 1; i + 1 < given.size(); i += 2) {
      double number = given.get(i + 1).number(context);
      repetitions.add(
          new Context.Repetition(given.get(i).name().orElse(""), Math.max(1, (int) number)));
    }
    return context.indexed(given.get(0).name().orElse(""), repetitions);
  }
}
