package org.evensay.survey.interchange.surveyjs;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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

/** The expression language of SurveyJS: its signs, names and functions. */
class SurveyScript implements FormulaWriter.Meaning {

  private static final Lexicon LEXICON =
      new Lexicon(
          Map.ofEntries(
              entry("or", Operator.OR),
              entry("||", Operator.OR),
              entry("|", Operator.OR),
              entry("and", Operator.AND),
              entry("&&", Operator.AND),
              entry("&", Operator.AND),
              entry("=", Operator.EQUAL),
              entry("==", Operator.EQUAL),
              entry("equal", Operator.EQUAL),
              entry("!=", Operator.UNEQUAL),
              entry("<>", Operator.UNEQUAL),
              entry("notequal", Operator.UNEQUAL),
              entry("<", Operator.LESS),
              entry("less", Operator.LESS),
              entry("<=", Operator.AT_MOST),
              entry("lessorequal", Operator.AT_MOST),
              entry(">", Operator.MORE),
              entry("greater", Operator.MORE),
              entry(">=", Operator.AT_LEAST),
              entry("greaterorequal", Operator.AT_LEAST),
              entry("contains", Operator.CONTAINS),
              entry("contain", Operator.CONTAINS),
              entry("*=", Operator.CONTAINS),
              entry("notcontains", Operator.CONTAINS_NOT),
              entry("notcontain", Operator.CONTAINS_NOT),
              entry("anyof", Operator.ANY_OF),
              entry("noneof", Operator.NONE_OF),
              entry("allof", Operator.ALL_OF),
              entry("+", Operator.PLUS),
              entry("*", Operator.TIMES),
              entry("/", Operator.DIVIDED),
              entry("%", Operator.REST),
              entry("mod", Operator.REST),
              entry("^", Operator.POWER),
              entry("power", Operator.POWER)),
          Set.of("!", "negate"),
          Map.of("empty", true, "notempty", false),
          Pattern.compile("\\{([^{}]+)}"),
          true);

  /** How formulas on choices call the one that is looked at. */
  private static final Pattern LOOKED_AT = Pattern.compile("\\$?(?:item|choice)(?:\\.(.+))?");

  /** What stands in texts for the number of a panel, from 1. */
  private static final Set<String> PANEL = Set.of("panelIndex", "visiblePanelIndex");

  private final Answers answers;
  private final Scope scope;
  private final String current;
  private boolean sees;

  /**
   * A language for one place.
   *
   * @param current the name here of the question whose answer is checked; empty if none is
   */
  SurveyScript(Answers answers, Scope scope, String current) {
    this.answers = answers;
    this.scope = scope;
    this.current = current;
  }

  Condition.Translation condition(String text) {
    return translation(() -> FormulaWriter.condition(FormulaParser.parse(text, LEXICON), this));
  }

  Condition.Translation value(String text) {
    return translation(() -> FormulaWriter.value(FormulaParser.parse(text, LEXICON), this));
  }

  private Condition.Translation translation(Condition.Translation words) {
    return new Condition.Translation() {
      @Override
      public String ours() throws Untranslatable {
        return words.ours();
      }

      @Override
      public Remark remark() {
        return sees ? Remark.EXPRESSION_CASE : Remark.EXPRESSION;
      }
    };
  }

  /**
   * A condition on each choice, in which some names mean the choice itself.
   *
   * @param known whether choices have such a column
   * @param compared is told which columns stand beside a question, and how its choices are called
   */
  String conditionOnChoices(
      String text, Predicate<String> known, BiConsumer<String, Map<String, String>> compared)
      throws Untranslatable {
    SurveyScript onChoice =
        new SurveyScript(answers, scope, current) {
          @Override
          public Answer answer(String name) throws Untranslatable {
            Matcher looked = LOOKED_AT.matcher(name);
            if (looked.matches() && !known.test(column(looked))) {
              throw new Untranslatable("{" + name + "}");
            }
            return looked.matches() ? Answer.column(column(looked)) : super.answer(name);
          }
        };
    Formula formula = FormulaParser.parse(text, LEXICON);
    compared(formula, compared);
    return FormulaWriter.condition(formula, onChoice);
  }

  private static String column(Matcher looked) {
    String column = looked.group(1) == null ? "name" : looked.group(1);
    return column.equals("value") ? "name" : ChoiceReader.column(column);
  }

  private void compared(Formula formula, BiConsumer<String, Map<String, String>> compared) {
    if (formula instanceof Formula.Not not) {
      compared(not.part(), compared);
    } else if (formula instanceof Formula.Pair pair) {
      compared(pair.left(), compared);
      compared(pair.right(), compared);
      compared(pair.left(), pair.right(), compared);
      compared(pair.right(), pair.left(), compared);
    }
  }

  private void compared(
      Formula one, Formula other, BiConsumer<String, Map<String, String>> compared) {
    if (one instanceof Formula.Reference choice && other instanceof Formula.Reference question) {
      Matcher looked = LOOKED_AT.matcher(choice.name());
      if (looked.matches()) {
        answers
            .answer(question.name(), scope)
            .ifPresent(answer -> compared.accept(column(looked), answer.choices()));
      }
    }
  }

  /** The question that is named in the braces of a text; other braces are only braces. */
  Optional<String> piped(String inside) throws Untranslatable {
    if (PANEL.contains(inside.strip()) && !scope.key().isEmpty()) {
      return Optional.of(answers.number(scope.key()).orElseThrow(() -> new Untranslatable(inside)));
    }
    Optional<Answer> answer = answers.answer(inside.strip(), scope);
    if (answer.isEmpty()) {
      return answers.chosen(inside.strip(), scope);
    }
    String written = answer.get().written();
    if (answer.get().kind() == Answer.Kind.MEMBER || !written.matches("\\$\\{\\w+}")) {
      throw new Untranslatable(inside);
    }
    return Optional.of(written.substring(2, written.length() - 1));
  }

  @Override
  public Answer answer(String name) throws Untranslatable {
    return answers
        .answer(name, scope)
        .orElseThrow(() -> new Untranslatable("{" + name + "}"))
        .current(current);
  }

  @Override
  public Written call(Formula.Call call, FormulaWriter writer) throws Untranslatable {
    return new SurveyFunctions(writer, call.parts()).call(call.name());
  }

  @Override
  public boolean isAnyCase() {
    return true;
  }

  @Override
  public void seesCase() {
    sees = true;
  }

  @Override
  public Written reckon(Operator operator, Formula left, Formula right, FormulaWriter writer)
      throws Untranslatable {
    return new Reckoning(writer).write(operator, left, right);
  }
}
