package org.evensay.survey.design.expression.function;

import java.util.Arrays;
import java.util.List;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions over the choices that were chosen, and over lists that came with the survey. */
final class ChoiceFunctions {

  private ChoiceFunctions() {}

  static List<Function> all() {
    Function selected =
        Function.of(
            "selected",
            Kind.TRUTH,
            List.of(Parameter.CHOICES, Parameter.CHOICE),
            ChoiceFunctions::selected);
    return List.of(
        selected,
        selected.alsoNamed("is-selected"),
        Function.of(
            "selected-at",
            Kind.TEXT,
            List.of(Parameter.CHOICES, Parameter.NUMBER),
            ChoiceFunctions::selectedAt),
        Function.of(
            "count-selected",
            Kind.NUMBER,
            1,
            Parameter.CHOICES,
            (given, context) -> Value.of(chosen(given.get(0), context).size())),
        Function.of(
            "jr:choice-name",
            Kind.TEXT,
            List.of(Parameter.CHOICE, Parameter.NAME),
            ChoiceFunctions::label),
        Function.of("pulldata", Kind.TEXT, 4, Parameter.TEXT, ChoiceFunctions::lookUp));
  }

  /** What was chosen; a text is names with spaces between them, as XForms have it. */
  private static List<String> chosen(Computed question, Context context) {
    Value value = question.value(context);
    if (value instanceof Value.Choices choices) {
      return choices.names();
    }
    String text = value.text();
    if (text.indexOf(' ') < 0) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    return Arrays.stream(text.split(" ", -1)).filter(name -> !name.isEmpty()).toList();
  }

  private static Value selected(List<? extends Computed> given, Context context) {
    String choice = given.get(1).text(context).strip();
    return Value.of(chosen(given.get(0), context).contains(choice));
  }

  private static Value selectedAt(List<? extends Computed> given, Context context) {
    List<String> chosen = chosen(given.get(0), context);
    double place = given.get(1).number(context);
    int whole = (int) place;
    return place > -1 && whole < chosen.size() ? Function.text(chosen.get(whole)) : Value.EMPTY;
  }

  private static Value label(List<? extends Computed> given, Context context) {
    String question = given.get(1).name().orElseGet(() -> given.get(1).text(context));
    return Function.text(context.label(question, given.get(0).text(context)));
  }

  private static Value lookUp(List<? extends Computed> given, Context context) {
    return Function.text(
        context.lookUp(
            given.get(0).text(context),
            given.get(1).text(context),
            given.get(2).text(context),
            given.get(3).text(context)));
  }
}
