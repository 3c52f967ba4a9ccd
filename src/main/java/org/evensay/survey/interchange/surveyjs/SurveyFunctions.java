package org.evensay.survey.interchange.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.FormulaWriter;
import org.evensay.survey.interchange.formula.Operator;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.formula.Written;
import org.evensay.survey.interchange.formula.Written.Kind;

/** The functions of SurveyJS's expressions. */
final class SurveyFunctions {

  private static final Map<String, String> SAME_NUMBERS =
      Map.of(
          "round", "round",
          "trunc", "int",
          "abs", "abs",
          "sqrt", "sqrt",
          "min", "min",
          "max", "max",
          "ceil", "ceiling",
          "floor", "floor",
          "length", "string-length");

  private static final Written TWELVE = Written.whole(Kind.NUMBER, "12");
  private static final Written TODAY = Written.call(Kind.ANY, "today");

  private final FormulaWriter writer;
  private final List<Formula> parts;

  SurveyFunctions(FormulaWriter writer, List<Formula> parts) {
    this.writer = writer;
    this.parts = parts;
  }

  Written call(String name) throws Untranslatable {
    if (SAME_NUMBERS.containsKey(name)) {
      return Written.call(Kind.NUMBER, SAME_NUMBERS.get(name), writer.values(parts));
    }
    return switch (name) {
      case "iif" ->
          Written.call(Kind.ANY, "if", writer.truth(part(name, 0)), value(name, 1), value(name, 2));
      case "sum" -> new Reckoning(writer).sum(parts);
      case "avg" -> new Reckoning(writer).average(parts);
      case "age" -> difference(name, value(name, 0), TODAY, unit(name, 1, "years"));
      case "today" -> today();
      case "currentdate" -> Written.call(Kind.ANY, "now");
      case "currentyear" -> written(TODAY, "%Y");
      case "getdate" -> value(name, 0);
      case "year" -> written(value(name, 0), "%Y");
      case "month" -> written(value(name, 0), "%m");
      case "day" -> written(value(name, 0), "%d");
      case "diffdays" -> diffDays();
      case "datediff" -> difference(name, value(name, 0), value(name, 1), unit(name, 2, "days"));
      case "substring" -> Written.call(Kind.TEXT, "substr", writer.values(parts));
      case "displayvalue" -> shown();
      default -> throw new Untranslatable(name + "()");
    };
  }

  private Formula part(String name, int number) throws Untranslatable {
    if (number >= parts.size()) {
      throw new Untranslatable(name + "()");
    }
    return parts.get(number);
  }

  private Written value(String name, int number) throws Untranslatable {
    return writer.value(part(name, number));
  }

  /** A part of a date as a number. */
  private static Written written(Written date, String format) {
    return Written.call(
        Kind.NUMBER,
        "number",
        Written.call(Kind.TEXT, "format-date", date, Written.quoted(format)));
  }

  /** Whole months that went by, by the day of the month. */
  private static Written months(Written from, Written to) {
    Written years = Written.pair(Operator.MINUS, written(to, "%Y"), written(from, "%Y"));
    Written inYears = Written.pair(Operator.TIMES, years, TWELVE);
    Written since = Written.pair(Operator.PLUS, inYears, written(to, "%m"));
    Written months = Written.pair(Operator.MINUS, since, written(from, "%m"));
    Written before = Written.pair(Operator.LESS, written(to, "%d"), written(from, "%d"));
    Written less = Written.call(Kind.NUMBER, "if", before, Reckoning.ONE, Reckoning.NONE);
    return Written.pair(Operator.MINUS, months, less);
  }

  private static Written years(Written from, Written to) {
    Written years = Written.pair(Operator.DIVIDED, months(from, to), TWELVE);
    return Written.call(Kind.NUMBER, "int", years);
  }

  private Written today() throws Untranslatable {
    return parts.isEmpty()
        ? TODAY
        : Written.call(Kind.ANY, "date", Written.pair(Operator.PLUS, TODAY, value("today", 0)));
  }

  /** Days from one to the other, whichever is first. */
  private static Written days(Written one, Written other) {
    Written days = Written.pair(Operator.MINUS, daysOf(other), daysOf(one));
    return Written.call(Kind.NUMBER, "abs", days);
  }

  private static Written daysOf(Written date) {
    return Written.call(Kind.NUMBER, "number", Written.call(Kind.ANY, "date", date));
  }

  /** The same, and none where one of them was not answered. */
  private Written diffDays() throws Untranslatable {
    List<Written> asked = new ArrayList<>();
    for (Formula part : List.of(part("diffdays", 0), part("diffdays", 1))) {
      if (part instanceof Formula.Reference) {
        asked.add(writer.filled(part));
      }
    }
    Written days = days(value("diffdays", 0), value("diffdays", 1));
    if (asked.isEmpty()) {
      return days;
    }
    Written both = Written.junction(Operator.AND, asked);
    return Written.call(Kind.NUMBER, "if", both, days, Reckoning.NONE);
  }

  private static Written difference(String name, Written from, Written to, String unit)
      throws Untranslatable {
    return switch (unit) {
      case "days" -> days(from, to);
      case "months" -> months(from, to);
      case "years" -> years(from, to);
      default -> throw new Untranslatable(name + "()");
    };
  }

  private String unit(String name, int place, String usual) throws Untranslatable {
    if (parts.size() <= place) {
      return usual;
    }
    return part(name, place) instanceof Formula.Text text ? text.text() : "";
  }

  private Written shown() throws Untranslatable {
    if (!(part("displayvalue", 0) instanceof Formula.Text name)) {
      throw new Untranslatable("displayValue()");
    }
    String written = writer.answer(new Formula.Reference(name.text())).written();
    return Written.call(
        Kind.TEXT, "jr:choice-name", Written.whole(Kind.ANY, written), Written.quoted(written));
  }
}
