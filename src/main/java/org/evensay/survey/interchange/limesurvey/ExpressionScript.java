package org.evensay.survey.interchange.limesurvey;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.FormulaParser;
import org.evensay.survey.interchange.formula.FormulaWriter;
import org.evensay.survey.interchange.formula.Lexicon;
import org.evensay.survey.interchange.formula.Operator;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.formula.Written;
import org.evensay.survey.interchange.report.PlainText;

/** ExpressionScript, the language of LimeSurvey's conditions: its signs, names and functions. */
final class ExpressionScript implements FormulaWriter.Meaning {

  static final Lexicon LEXICON =
      new Lexicon(
          Map.ofEntries(
              entry("or", Operator.OR),
              entry("||", Operator.OR),
              entry("and", Operator.AND),
              entry("&&", Operator.AND),
              entry("==", Operator.EQUAL),
              entry("=", Operator.EQUAL),
              entry("eq", Operator.EQUAL),
              entry("!=", Operator.UNEQUAL),
              entry("<>", Operator.UNEQUAL),
              entry("ne", Operator.UNEQUAL),
              entry("<", Operator.LESS),
              entry("lt", Operator.LESS),
              entry("<=", Operator.AT_MOST),
              entry("le", Operator.AT_MOST),
              entry(">", Operator.MORE),
              entry("gt", Operator.MORE),
              entry(">=", Operator.AT_LEAST),
              entry("ge", Operator.AT_LEAST),
              entry("+", Operator.PLUS),
              entry("*", Operator.TIMES),
              entry("/", Operator.DIVIDED)),
          Set.of("!", "not"),
          Map.of(),
          Pattern.compile("([A-Za-z0-9_][A-Za-z0-9_:#.]*(?<=[A-Za-z0-9_]))"),
          false);

  /** What can be said of an answer without changing it. */
  private static final Set<String> PLAIN = Set.of("NAOK", "code", "value", "valueNAOK");

  /** The same of all the parts of a question, which are those that are no comments. */
  private static final Set<String> PARTS =
      Set.of("NAOK", "code", "value", "valueNAOK", "nocomments");

  /** Functions that say whether something is so: a text there has 1 for it, or nothing. */
  private static final Pattern TRUTHS = Pattern.compile("(?i)is_.*|in_array|regexMatch");

  /** Characters beyond which a condition says no more of others than it does itself. */
  static final int ROOM = 3_000;

  private final Variables variables;
  private final String own;
  private final String current;

  /** Whether there was no room for what a condition asks of others. */
  private boolean alone;

  /**
   * A language for one place.
   *
   * @param own the code of the question whose condition it is
   * @param current the name here of the question whose answer is checked; empty if none is
   */
  ExpressionScript(Variables variables, String own, String current) {
    this.variables = variables;
    this.own = own;
    this.current = current;
  }

  /** A condition in our words; an empty text for one that always holds. */
  Condition.Translation condition(String text) {
    return new Condition.Translation() {
      @Override
      public String ours() throws Untranslatable {
        return condition(text, new HashSet<>());
      }

      @Override
      public Remark remark() {
        return alone ? Remark.EXPRESSION_ALONE : Remark.EXPRESSION;
      }
    };
  }

  /**
   * The same.
   *
   * @param said the conditions that it is a part of
   */
  private String condition(String text, Set<String> said) throws Untranslatable {
    Formula formula = parsed(text);
    boolean always = formula instanceof Formula.Number number && !number.digits().equals("0");
    if (always || formula instanceof Formula.Truth truth && truth.holds()) {
      return "";
    }
    if (formula instanceof Formula.Number) {
      return "false()";
    }
    String ours = FormulaWriter.condition(formula, this);
    if (!current.isEmpty() || !said.add(text)) {
      return ours;
    }
    List<String> all = new ArrayList<>();
    for (WhenAsked.Besides besides : variables.when.besides(formula, own)) {
      asked(besides, said).ifPresent(all::add);
    }
    all.add(0, ours);
    String whole = "(" + String.join(") and (", all) + ")";
    if (all.size() == 1) {
      return ours;
    }
    alone |= whole.length() > ROOM;
    return whole.length() > ROOM ? ours : FormulaWriter.sound(whole);
  }

  /** When another question is asked; what cannot be said of it was left out there as well. */
  private Optional<String> asked(WhenAsked.Besides besides, Set<String> said) {
    try {
      Formula formula = parsed(besides.text());
      return variables.when.comesBefore(formula, besides.question())
          ? Optional.of(condition(besides.text(), said)).filter(ours -> !ours.isEmpty())
          : Optional.empty();
    } catch (Untranslatable leftOut) {
      return Optional.empty();
    }
  }

  /** Editors of HTML write some signs as entities; there they count as the signs. */
  private static Formula parsed(String text) throws Untranslatable {
    return FormulaParser.parse(
        text.indexOf('&') < 0 ? text : PlainText.withoutEntities(text), LEXICON);
  }

  /** A calculation in our words. */
  String value(String text) throws Untranslatable {
    return FormulaWriter.value(parsed(text), this);
  }

  /**
   * What a text comes to in which calculations stand in braces, with the words around them; without
   * braces all of it is one.
   */
  String worked(String text) throws Untranslatable {
    List<ScriptText.Part> parts = ScriptText.parts(text.strip());
    List<ScriptText.Part> worked = parts.stream().filter(ScriptText.Part::isWorkedOut).toList();
    if (worked.isEmpty()) {
      return value(text);
    }
    if (worked.size() == 1
        && parts.stream().allMatch(part -> part.isWorkedOut() || part.text().isBlank())) {
      return value(worked.get(0).text());
    }
    List<String> written = new ArrayList<>();
    for (ScriptText.Part part : parts) {
      written.add(part.isWorkedOut() ? value(part.text()) : Written.quoted(part.text()).text());
    }
    return FormulaWriter.sound("concat(" + String.join(", ", written) + ")");
  }

  /** Whether braces of a text hold a number or words to be worked out, of what is known by now. */
  boolean isCalculation(String inside) {
    try {
      Formula formula = parsed(inside);
      boolean calculated =
          formula instanceof Formula.Pair pair && pair.operator().isReckoning()
              || formula instanceof Formula.Call call && !TRUTHS.matcher(call.name()).matches();
      return calculated && !value(inside).isEmpty();
    } catch (Untranslatable notYet) {
      return false;
    }
  }

  /** The question that is named in the braces of a text. */
  Optional<String> piped(String inside) throws Untranslatable {
    boolean words = inside.isBlank() || Character.isWhitespace(inside.charAt(0));
    if (words) {
      return Optional.empty();
    }
    if (!(parsed(inside) instanceof Formula.Reference reference)) {
      throw new Untranslatable(inside);
    }
    String name = reference.name().replaceFirst("\\.shown$", "");
    Answer answer = answer(name);
    String written = answer.written();
    if (answer.kind() == Answer.Kind.MEMBER || !written.matches("\\$\\{\\w+}")) {
      throw new Untranslatable(inside);
    }
    return Optional.of(written.substring(2, written.length() - 1));
  }

  @Override
  public Answer answer(String name) throws Untranslatable {
    String plain = name.startsWith("INSERTANS:") ? name.substring(10) : name;
    int point = plain.indexOf('.');
    String base = point < 0 ? plain : plain.substring(0, point);
    String said = point < 0 ? "NAOK" : plain.substring(point + 1);
    boolean self = base.equals("self") || base.equals("this");
    Answer answer =
        variables
            .answer(self ? own : base)
            .orElseThrow(() -> new Untranslatable(name))
            .current(current);
    if (said.equals("shown") && !answer.choices().isEmpty()) {
      String words = "jr:choice-name(%1$s, '%1$s')".formatted(answer.written());
      return new Answer(words, Answer.Kind.TEXT, Map.of(), "");
    }
    if (!PLAIN.contains(said) && !said.equals("shown")) {
      throw new Untranslatable(name);
    }
    return answer;
  }

  @Override
  public Written call(Formula.Call call, FormulaWriter writer) throws Untranslatable {
    return new ScriptFunctions(writer, expanded(call.parts())).call(call.name());
  }

  /** Where all the parts of a question are named together, each of them. */
  private List<Formula> expanded(List<Formula> parts) {
    List<Formula> all = new ArrayList<>();
    for (Formula part : parts) {
      if (part instanceof Formula.Reference reference) {
        names(reference.name()).forEach(name -> all.add(new Formula.Reference(name)));
      } else {
        all.add(part);
      }
    }
    return all;
  }

  private List<String> names(String name) {
    List<String> path = List.of(name.split("\\."));
    String base = path.get(0);
    boolean self = base.equals("self");
    if (!self && !(base.equals("that") && path.size() > 1)) {
      return variables.answer(base).isPresent() ? List.of(name) : variables.parts(base);
    }
    String code = self ? own : path.get(1);
    List<String> parts = variables.parts(code);
    for (String said : path.subList(self ? 1 : 2, path.size())) {
      if (said.startsWith("sq_")) {
        String part = said.substring(3);
        int from = code.length();
        parts = parts.stream().filter(one -> one.indexOf(part, from) >= 0).toList();
      } else if (!PARTS.contains(said)) {
        return List.of(name);
      }
    }
    return parts;
  }
}
