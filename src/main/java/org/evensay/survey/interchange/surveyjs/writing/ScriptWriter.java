package org.evensay.survey.interchange.surveyjs.writing;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.FormulaParser;
import org.evensay.survey.interchange.formula.Lexicon;
import org.evensay.survey.interchange.formula.Operator;
import org.evensay.survey.interchange.formula.Untranslatable;

/** Says our expressions in the language of SurveyJS. */
final class ScriptWriter {

  private static final Lexicon LEXICON =
      new Lexicon(
          Map.ofEntries(
              entry("or", Operator.OR),
              entry("and", Operator.AND),
              entry("=", Operator.EQUAL),
              entry("!=", Operator.UNEQUAL),
              entry("<", Operator.LESS),
              entry("<=", Operator.AT_MOST),
              entry(">", Operator.MORE),
              entry(">=", Operator.AT_LEAST),
              entry("+", Operator.PLUS),
              entry("*", Operator.TIMES),
              entry("div", Operator.DIVIDED),
              entry("mod", Operator.REST)),
          Set.of(),
          Map.of(),
          Pattern.compile("\\$\\{\\s*([^{}]+?)\\s*}"),
          false);

  private static final Map<Operator, String> SIGNS =
      Map.ofEntries(
          entry(Operator.OR, "or"),
          entry(Operator.AND, "and"),
          entry(Operator.EQUAL, "="),
          entry(Operator.UNEQUAL, "!="),
          entry(Operator.LESS, "<"),
          entry(Operator.AT_MOST, "<="),
          entry(Operator.MORE, ">"),
          entry(Operator.AT_LEAST, ">="),
          entry(Operator.PLUS, "+"),
          entry(Operator.MINUS, "-"),
          entry(Operator.TIMES, "*"),
          entry(Operator.DIVIDED, "/"),
          entry(Operator.REST, "%"));

  /** Functions that are the same there under these names. */
  private static final Map<String, String> SAME =
      Map.of(
          "round", "round",
          "int", "trunc",
          "min", "min",
          "max", "max");

  /** Texts, names, words, numbers, and every sign else. */
  private static final Pattern PIECES =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|\\$\\{[^{}]*}|[\\p{L}_][\\p{L}\\p{M}\\p{N}_.:-]*|\\d[\\d.]*|\\.\\d+|.",
          Pattern.DOTALL);

  private final Answers answers;
  private final ListScript lists;

  ScriptWriter(Answers answers) {
    this.answers = answers;
    this.lists = new ListScript(answers);
  }

  /** A condition; {@code .} is the answer to this question. */
  String condition(String ours, String current) throws Untranslatable {
    return truth(parsed(ours, current, Map.of()));
  }

  /**
   * A condition on one choice. SurveyJS's own conditions on choices know their values alone, so
   * what stands in the columns of the choice is written out.
   *
   * @param columns what stands in each column, and the name of the choice
   * @return an empty text when it always holds
   */
  String onChoice(String ours, Map<String, String> columns) throws Untranslatable {
    Formula formula = Constants.without(parsed(ours, "", columns));
    if (formula instanceof Formula.Text text) {
      formula = new Formula.Truth(!text.text().isEmpty());
    }
    return formula instanceof Formula.Truth truth && truth.holds() ? "" : truth(formula);
  }

  /** Something that is worked out. */
  String value(String ours) throws Untranslatable {
    return value(parsed(ours, "", Map.of()));
  }

  /** In what SurveyJS answers an expression otherwise, although it says the same there. */
  Set<Remark> unlike(String ours, String current, Map<String, String> columns)
      throws Untranslatable {
    return Unlike.of(parsed(ours, current, columns), answers);
  }

  private static Formula parsed(String ours, String current, Map<String, String> columns)
      throws Untranslatable {
    StringBuilder text = new StringBuilder();
    Matcher pieces = PIECES.matcher(ours);
    while (pieces.find()) {
      String piece = pieces.group();
      boolean called = ours.startsWith("(", pieces.end());
      if (piece.equals(".") && !current.isEmpty()) {
        text.append("${").append(current).append('}');
      } else if (!called && columns.containsKey(piece)) {
        text.append(literal(columns.get(piece)));
      } else {
        text.append(piece.replace("jr:choice-name", "jr-choice-name"));
      }
    }
    return AnyCase.of(FormulaParser.parse(text.toString(), LEXICON));
  }

  private static String literal(String text) throws Untranslatable {
    if (text.contains("'") && text.contains("\"")) {
      throw new Untranslatable(text);
    }
    String mark = text.contains("'") ? "\"" : "'";
    return mark + text + mark;
  }

  /** Something that holds or does not. */
  private String truth(Formula formula) throws Untranslatable {
    if (formula instanceof Formula.Reference reference) {
      return whole(reference.name()) + " notempty";
    }
    return value(formula);
  }

  private String value(Formula formula) throws Untranslatable {
    if (formula instanceof Formula.Text text) {
      return quoted(text.text());
    } else if (formula instanceof Formula.Number number) {
      return new BigDecimal(number.digits()).toPlainString();
    } else if (formula instanceof Formula.Truth truth) {
      return Boolean.toString(truth.holds());
    } else if (formula instanceof Formula.Reference reference) {
      return name(reference.name());
    } else if (formula instanceof Formula.Negative negative) {
      return "0 - " + inside(negative.part());
    } else if (formula instanceof Formula.Pair pair) {
      return pair(pair);
    } else if (formula instanceof Formula.Call call) {
      return call(call.name(), call.parts());
    }
    throw new Untranslatable("…");
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private String name(String name) throws Untranslatable {
    Answers.Named answer = answer(name);
    String value = "{" + answer.name() + "}";
    return answer.kind() == Answers.Kind.POINTS
        ? "iif(" + whole(name) + " notempty and " + value + " empty, 0, " + value + ")"
        : value;
  }

  /** What is empty where a question is not answered. */
  private String whole(String name) throws Untranslatable {
    Answers.Named answer = answer(name);
    return "{" + (answer.kind() == Answers.Kind.POINTS ? answer.whole() : answer.name()) + "}";
  }

  private String asked(Formula formula) throws Untranslatable {
    return formula instanceof Formula.Reference reference
        ? whole(reference.name())
        : inside(formula);
  }

  private Answers.Named answer(String name) throws Untranslatable {
    return answers.named(name).orElseThrow(() -> new Untranslatable("${" + name + "}"));
  }

  private String pair(Formula.Pair pair) throws Untranslatable {
    boolean equal = pair.operator() == Operator.EQUAL;
    boolean compares = equal || pair.operator() == Operator.UNEQUAL;
    if (compares && isNothing(pair.right())) {
      return asked(pair.left()) + (equal ? " empty" : " notempty");
    }
    if (compares && isNothing(pair.left())) {
      return asked(pair.right()) + (equal ? " empty" : " notempty");
    }
    Optional<String> list = compares ? lists.array(pair) : Optional.empty();
    if (list.isPresent()) {
      return value(pair.left()) + " " + SIGNS.get(pair.operator()) + " " + list.get();
    }
    lists.check(pair);
    boolean joins = pair.operator() == Operator.AND || pair.operator() == Operator.OR;
    String left = joins ? within(truth(pair.left()), pair.left()) : inside(pair.left());
    String right = joins ? within(truth(pair.right()), pair.right()) : inside(pair.right());
    return left + " " + SIGNS.get(pair.operator()) + " " + right;
  }

  private static boolean isNothing(Formula formula) {
    return formula instanceof Formula.Text text && text.text().isEmpty();
  }

  /** A part that keeps together, whatever stands beside it. */
  private String inside(Formula formula) throws Untranslatable {
    return within(value(formula), formula);
  }

  private static String within(String written, Formula formula) {
    boolean alone =
        formula instanceof Formula.Text
            || formula instanceof Formula.Number
            || formula instanceof Formula.Truth
            || written.matches("\\{[^{}]*}|[a-zA-Z]+\\([^()]*\\)");
    return alone ? written : "(" + written + ")";
  }

  private String call(String name, List<Formula> parts) throws Untranslatable {
    if (SAME.containsKey(name) && !parts.isEmpty()) {
      return SAME.get(name) + "(" + values(parts) + ")";
    }
    int count = parts.size();
    return switch (name + "/" + count) {
      case "not/1" -> "!(" + truth(parts.get(0)) + ")";
      case "true/0" -> "true";
      case "false/0" -> "false";
      case "boolean/1" -> truth(parts.get(0));
      case "if/3" -> "iif(" + truth(parts.get(0)) + ", " + values(parts.subList(1, count)) + ")";
      case "selected/2", "is-selected/2" -> lists.selected(parts.get(0), inside(parts.get(1)));
      case "selected-at/2" -> lists.at(parts.get(0), parts.get(1));
      case "count-selected/1" -> lists.counted(parts.get(0));
      case "number/1", "string/1", "date/1", "once/1" -> value(parts.get(0));
      case "abs/1" -> size(parts.get(0));
      case "today/0" -> "today()";
      case "now/0" -> "currentDate()";
      case "pow/2" -> inside(parts.get(0)) + " ^ " + inside(parts.get(1));
      case "contains/2" -> inside(parts.get(0)) + " contains " + inside(parts.get(1));
      case "jr-choice-name/2" -> shown(parts.get(0));
      default -> variable(name, parts);
    };
  }

  private String variable(String name, List<Formula> parts) throws Untranslatable {
    if (name.equals("concat") && !parts.isEmpty()) {
      List<String> all = new ArrayList<>(List.of("''"));
      for (Formula part : parts) {
        all.add(inside(part));
      }
      return String.join(" + ", all);
    }
    if (name.equals("coalesce") && parts.size() > 1) {
      String rest =
          parts.size() == 2 ? value(parts.get(1)) : variable(name, parts.subList(1, parts.size()));
      return "iif(" + asked(parts.get(0)) + " notempty, " + value(parts.get(0)) + ", " + rest + ")";
    }
    throw new Untranslatable(name + "()");
  }

  private String values(List<Formula> parts) throws Untranslatable {
    List<String> all = new ArrayList<>();
    for (Formula part : parts) {
      all.add(value(part));
    }
    return all.stream().collect(Collectors.joining(", "));
  }

  /** There is no function for it there. */
  private String size(Formula formula) throws Untranslatable {
    String number = inside(formula);
    return "iif(" + number + " < 0, 0 - " + number + ", " + number + ")";
  }

  private String shown(Formula question) throws Untranslatable {
    return "displayValue(" + quoted(lists.answer(question, "jr:choice-name").name()) + ")";
  }
}
