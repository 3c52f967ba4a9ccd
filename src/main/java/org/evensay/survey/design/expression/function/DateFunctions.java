package org.evensay.survey.design.expression.function;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Moment;
import org.evensay.survey.design.expression.value.Value;

/** Functions over days and times. What is no date gives the empty value. */
final class DateFunctions {

  private DateFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("today", Kind.DATE, List.of(), (given, context) -> now(context).wholeDay()),
        Function.of("now", Kind.DATE, List.of(), (given, context) -> now(context)),
        Function.of(
            "date",
            Kind.DATE,
            1,
            Parameter.DATE,
            (given, context) -> orEmpty(date(given.get(0), context))),
        Function.of(
            "date-time",
            Kind.DATE,
            1,
            Parameter.DATE,
            (given, context) -> orEmpty(moment(given.get(0), context))),
        Function.of(
            "decimal-date-time",
            Kind.NUMBER,
            1,
            Parameter.DATE,
            (given, context) ->
                moment(given.get(0), context)
                    .map(moment -> Value.of(moment.daysInGreenwich()))
                    .orElse(Value.NO_NUMBER)),
        Function.of("decimal-time", Kind.NUMBER, 1, Parameter.DATE, DateFunctions::partOfDay),
        Function.of(
            "format-date",
            Kind.TEXT,
            List.of(Parameter.DATE, Parameter.TEXT),
            DateFunctions::formatted),
        Function.of(
            "format-date-time",
            Kind.TEXT,
            List.of(Parameter.DATE, Parameter.TEXT),
            DateFunctions::formatted));
  }

  private static Moment now(Context context) {
    return Moment.at(context.now(), context.zone());
  }

  private static Value orEmpty(Optional<Moment> moment) {
    return moment.map(Value.class::cast).orElse(Value.EMPTY);
  }

  /** A day; the whole days of a number are counted here, not in Greenwich. */
  private static Optional<Moment> date(Computed given, Context context) {
    Value value = given.value(context);
    Optional<Moment> moment =
        value instanceof Value.Numeric number
            ? Moment.day(wholeDays(number.number()), context.zone())
            : moment(value, context);
    return moment.map(Moment::wholeDay);
  }

  private static double wholeDays(double days) {
    return days < 0 ? Math.ceil(days) : Math.floor(days);
  }

  private static Optional<Moment> moment(Computed given, Context context) {
    return moment(given.value(context), context);
  }

  private static Optional<Moment> moment(Value value, Context context) {
    if (value instanceof Moment moment) {
      return Optional.of(moment);
    }
    return value instanceof Value.Numeric number
        ? Moment.at(number.number(), context.zone())
        : Moment.read(value.text(), context.zone());
  }

  private static Value partOfDay(List<? extends Computed> given, Context context) {
    Value value = given.get(0).value(context);
    if (value instanceof Value.Numeric number) {
      return Value.of(number.number() - Math.floor(number.number()));
    }
    return moment(value, context)
        .or(() -> Moment.readTime(value.text(), now(context).at().toLocalDate(), context.zone()))
        .map(moment -> Value.of(moment.partOfDay()))
        .orElse(Value.NO_NUMBER);
  }

  private static Value formatted(List<? extends Computed> given, Context context) {
    String format = given.get(1).text(context);
    return moment(given.get(0), context)
        .map(moment -> Function.text(DateFormat.of(format, moment.at(), context.locale())))
        .orElse(Value.EMPTY);
  }
}
