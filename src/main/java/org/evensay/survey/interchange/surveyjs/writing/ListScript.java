package org.evensay.survey.interchange.surveyjs.writing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.Operator;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.surveyjs.writing.Answers.Kind;

/** What our expressions ask of several choices and of orders, as SurveyJS says it. */
final class ListScript {

  private static final Set<Operator> SIZES =
      Set.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

  private static final Set<Operator> SAMENESS = Set.of(Operator.EQUAL, Operator.UNEQUAL);

  private final Answers answers;

  ListScript(Answers answers) {
    this.answers = answers;
  }

  /** The answer that is asked for by a function. */
  Answers.Named answer(Formula formula, String function) throws Untranslatable {
    if (formula instanceof Formula.Reference reference) {
      return answers
          .named(reference.name())
          .orElseThrow(() -> new Untranslatable("${" + reference.name() + "}"));
    }
    throw new Untranslatable(function + "()");
  }

  String selected(Formula question, String choice) throws Untranslatable {
    Answers.Named answer = chosen(question, "selected");
    String sign = answer.several() ? " contains " : " = ";
    return "{" + answer.name() + "}" + sign + choice;
  }

  /** Of the best and the worst, the best stands first there as well. */
  String at(Formula question, Formula place) throws Untranslatable {
    Answers.Named answer = answer(question, "selected-at");
    if (place instanceof Formula.Number number) {
      BigDecimal at = new BigDecimal(number.digits());
      if (answer.several() || answer.kind() == Kind.ORDER && at.signum() == 0) {
        return "{" + answer.name() + "[" + at.toPlainString() + "]}";
      }
    }
    throw new Untranslatable("selected-at()");
  }

  String counted(Formula question) throws Untranslatable {
    String name = chosen(question, "count-selected").name();
    return "iif({" + name + "} notempty, {" + name + ".length}, 0)";
  }

  /** One whose list is the same there. */
  private Answers.Named chosen(Formula question, String function) throws Untranslatable {
    Answers.Named answer = answer(question, function);
    if (answer.kind() == Kind.ORDER) {
      throw new Untranslatable(function + "()");
    }
    return answer;
  }

  /** The list that an answer is compared with: one text here, with spaces between the names. */
  Optional<String> array(Formula.Pair pair) {
    return is(pair.left(), Kind.LIST) && pair.right() instanceof Formula.Text list
        ? Optional.of(
            Arrays.stream(list.text().strip().split("\\s+"))
                .map(ScriptWriter::quoted)
                .collect(Collectors.joining(", ", "[", "]")))
        : Optional.empty();
  }

  /** Leaves out what can hold there and never here. */
  void check(Formula.Pair pair) throws Untranslatable {
    for (Formula side : new Formula[] {pair.left(), pair.right()}) {
      boolean never =
          SAMENESS.contains(pair.operator()) && is(side, Kind.ORDER)
              || SIZES.contains(pair.operator()) && is(side, Kind.TIME);
      if (never) {
        throw new Untranslatable("${" + ((Formula.Reference) side).name() + "}");
      }
    }
  }

  private boolean is(Formula formula, Kind kind) {
    return formula instanceof Formula.Reference reference
        && answers.named(reference.name()).filter(named -> named.kind() == kind).isPresent();
  }
}
