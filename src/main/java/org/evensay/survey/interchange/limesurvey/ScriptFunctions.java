package org.evensay.survey.interchange.limesurvey;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.FormulaWriter;
import org.evensay.survey.interchange.formula.Operator;
import org.evensay.survey.interchange.formula.PatternText;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.formula.Written;
import org.evensay.survey.interchange.formula.Written.Kind;

/** The functions of ExpressionScript. */
final class ScriptFunctions {

  private static final Map<String, String> SAME_NUMBERS =
      Map.ofEntries(
          entry("abs", "abs"),
          entry("ceil", "ceiling"),
          entry("floor", "floor"),
          entry("round", "round"),
          entry("number_format", "round"),
          entry("intval", "int"),
          entry("sqrt", "sqrt"),
          entry("exp", "exp"),
          entry("log", "log"),
          entry("pow", "pow"),
          entry("sin", "sin"),
          entry("cos", "cos"),
          entry("tan", "tan"),
          entry("asin", "asin"),
          entry("acos", "acos"),
          entry("atan", "atan"),
          entry("pi", "pi"),
          entry("max", "max"),
          entry("min", "min"),
          entry("strlen", "string-length"));

  private static final Map<String, String> SAME_TEXTS =
      Map.of("trim", "normalize-space", "join", "concat", "implode", "join", "list", "join");

  /** What PHP's {@code date()} writes for a letter, as {@code format-date-time()} is told. */
  private static final Map<Character, String> PARTS_OF_DATES =
      Map.of(
          'Y', "%Y", 'y', "%y", 'm', "%m", 'n', "%n", 'd', "%d", 'j', "%e", 'H', "%H", 'G', "%h",
          'i', "%M", 's', "%S");

  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  private static final String LARGE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final Written ONE = Written.whole(Kind.NUMBER, "1");
  private static final Written NONE = Written.whole(Kind.NUMBER, "0");

  private final FormulaWriter writer;
  private final List<Formula> parts;

  ScriptFunctions(FormulaWriter writer, List<Formula> parts) {
    this.writer = writer;
    this.parts = parts;
  }

  Written call(String name) throws Untranslatable {
    if (SAME_NUMBERS.containsKey(name)) {
      return Written.call(Kind.NUMBER, SAME_NUMBERS.get(name), writer.values(parts));
    }
    if (SAME_TEXTS.containsKey(name)) {
      List<Written> values = new ArrayList<>(writer.values(parts));
      if (name.equals("list")) {
        values.add(0, Written.quoted(", "));
      }
      return Written.call(Kind.TEXT, SAME_TEXTS.get(name), values);
    }
    return switch (name) {
      case "if" -> Written.call(Kind.ANY, "if", truth(name, 0), value(name, 1), value(name, 2));
      case "is_empty", "is_null" -> writer.empty(part(name, 0));
      case "is_numeric", "is_float" -> isNumber(value(name, 0));
      case "is_nan" -> Written.not(isNumber(value(name, 0)));
      case "is_int" ->
          Written.pair(
              Operator.EQUAL,
              Written.call(Kind.NUMBER, "int", value(name, 0)),
              Written.call(Kind.NUMBER, "number", value(name, 0)));
      case "count" -> count();
      case "countif" -> countIf(Operator.EQUAL, part(name, 0), 1);
      case "countifop" -> countIf(operator(part(name, 0)), part(name, 1), 2);
      case "sum" -> sum();
      case "in_array" -> in();
      case "strtolower" -> translated(LARGE, SMALL);
      case "strtoupper" -> translated(SMALL, LARGE);
      case "substr" -> part();
      case "regexmatch" -> matches();
      case "date" -> now(name);
      case "strip_tags", "nl2br", "htmlspecialchars", "fixnum" -> value(name, 0);
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

  private Written truth(String name, int number) throws Untranslatable {
    return writer.truth(part(name, number));
  }

  /** The clock, as a format says; of other times, and in words, nothing is the same here. */
  private Written now(String name) throws Untranslatable {
    if (parts.size() != 1 || !(parts.get(0) instanceof Formula.Text format)) {
      throw new Untranslatable(name + "()");
    }
    StringBuilder written = new StringBuilder();
    for (char letter : format.text().toCharArray()) {
      boolean part = PARTS_OF_DATES.containsKey(letter);
      if (!part && (Character.isLetter(letter) || letter == '%' || letter == '\\')) {
        throw new Untranslatable(name + "()");
      }
      written.append(part ? PARTS_OF_DATES.get(letter) : letter);
    }
    Written clock = Written.whole(Kind.ANY, "now()");
    return Written.call(Kind.TEXT, "format-date-time", clock, Written.quoted(written.toString()));
  }

  private static Written isNumber(Written value) {
    Written number = Written.call(Kind.NUMBER, "number", value);
    return Written.pair(Operator.EQUAL, number, number);
  }

  private Written count() throws Untranslatable {
    List<Written> all = new ArrayList<>();
    for (Formula part : parts) {
      boolean several =
          part instanceof Formula.Reference reference
              && writer.answer(reference).kind() == Answer.Kind.SEVERAL;
      all.add(
          several
              ? Written.call(Kind.NUMBER, "count-selected", writer.value(part))
              : Written.call(Kind.NUMBER, "if", writer.filled(part), ONE, NONE));
    }
    return added(all);
  }

  private Written countIf(Operator operator, Formula value, int from) throws Untranslatable {
    List<Written> all = new ArrayList<>();
    for (Formula part : parts.subList(Math.min(from, parts.size()), parts.size())) {
      Written holds = writer.value(new Formula.Pair(operator, part, value));
      all.add(Written.call(Kind.NUMBER, "if", holds, ONE, NONE));
    }
    return added(all);
  }

  private static Operator operator(Formula written) throws Untranslatable {
    Operator operator =
        written instanceof Formula.Text text
            ? ExpressionScript.LEXICON.operators().get(text.text().strip())
            : null;
    if (operator == null) {
      throw new Untranslatable("countifop()");
    }
    return operator;
  }

  /** What was not answered counts nothing. */
  private Written sum() throws Untranslatable {
    List<Written> all = new ArrayList<>();
    for (Formula part : parts) {
      all.add(
          part instanceof Formula.Number
              ? writer.value(part)
              : Written.call(Kind.NUMBER, "coalesce", writer.value(part), NONE));
    }
    return added(all);
  }

  private static Written added(List<Written> all) throws Untranslatable {
    if (all.isEmpty()) {
      throw new Untranslatable("()");
    }
    return Written.junction(Operator.PLUS, all);
  }

  private Written in() throws Untranslatable {
    Formula looked = part("in_array", 0);
    part("in_array", 1);
    List<Written> all = new ArrayList<>();
    for (Formula other : parts.subList(1, parts.size())) {
      all.add(writer.value(new Formula.Pair(Operator.EQUAL, looked, other)));
    }
    return Written.junction(Operator.OR, all);
  }

  private Written translated(String from, String to) throws Untranslatable {
    Written text = value("strtolower", 0);
    return Written.call(Kind.TEXT, "translate", text, Written.quoted(from), Written.quoted(to));
  }

  /** There from 0 with a length, here from 1 with a length. */
  private Written part() throws Untranslatable {
    if (!(part("substr", 1) instanceof Formula.Number start) || start.digits().startsWith("-")) {
      throw new Untranslatable("substr()");
    }
    List<Written> all = new ArrayList<>(writer.values(parts));
    all.set(
        1,
        Written.whole(Kind.NUMBER, String.valueOf((long) Double.parseDouble(start.digits()) + 1)));
    return Written.call(Kind.TEXT, "substring", all);
  }

  private Written matches() throws Untranslatable {
    if (!(part("regexMatch", 0) instanceof Formula.Text pattern)) {
      throw new Untranslatable("regexMatch()");
    }
    return Written.call(
        Kind.TRUTH, "regex", value("regexMatch", 1), PatternText.marked(pattern.text()));
  }
}
