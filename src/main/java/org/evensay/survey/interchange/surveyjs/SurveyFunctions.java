package org.evensay.survey.interchange.surveyjs;

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
      case "age" -> years(value(name, 0), TODAY);
      case "today" -> today();
      case "currentdate" -> Written.call(Kind.ANY, "now");
      case "currentyear" -> written(TODAY, "%Y");
      case "getdate" -> value(name, 0);
      case "year" -> written(value(name, 0), "%Y");
      case "month" -> written(value(name, 0), "%m");
      case "day" -> written(value(name, 0), "%d");
      case "diffdays" -> days(value(name, 0), value(name, 1));
      case "datediff" -> difference();
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

  /** Whole years, by the day of birth. */
  private static Written years(Written from, Written to) {
    Written years = Written.pair(Operator.MINUS, written(to, "%Y"), written(from, "%Y"));
    Written before = Written.pair(Operator.LESS, written(to, "%m%d"), written(from, "%m%d"));
    return Written.pair(
        Operator.MINUS,
        years,
        Written.call(Kind.NUMBER, "if", before, Reckoning.ONE, Reckoning.NONE));
  }

  private Written today() throws Untranslatable {
    return parts.isEmpty()
        ? TODAY
        : Written.call(Kind.ANY, "date", Written.pair(Operator.PLUS, TODAY, value("today", 0)));
  }

  private static Written days(Written from, Written to) {
    return Written.pair(
        Operator.MINUS,
        Written.call(Kind.NUMBER, "number", Written.call(Kind.ANY, "date", to)),
        Written.call(Kind.NUMBER, "number", Written.call(Kind.ANY, "date", from)));
  }

  private Written difference() throws Untranslatable {
    String unit = part("datediff", 2) instanceof Formula.Text text ? text.text() : "";
    return switch (unit) {
      case "days" -> days(value("datediff", 0), value("datediff", 1));
      case "years" -> years(value("datediff", 0), value("datediff", 1));
      default -> throw new Untranslatable("dateDiff()");
    };
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
