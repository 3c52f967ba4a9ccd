package org.evensay.survey.interchange.surveyjs.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.Operator;

/** In what SurveyJS answers a formula otherwise, although it says the same there. */
final class Unlike {

  private static final Set<Operator> RECKONING =
      EnumSet.of(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.DIVIDED, Operator.REST);

  /** What comes out of these is never blank. */
  private static final Set<String> FILLED =
      Set.of("count-selected", "today", "now", "true", "false", "not", "selected", "contains");

  /** What is given to these comes out of them. */
  private static final Set<String> THROUGH = Set.of("string", "once", "concat", "coalesce");

  private final Answers answers;
  private final Set<Remark> all = EnumSet.noneOf(Remark.class);

  private Unlike(Answers answers) {
    this.answers = answers;
  }

  /** Everything in which a formula is answered otherwise there. */
  static Set<Remark> of(Formula formula, Answers answers) {
    Unlike unlike = new Unlike(answers);
    unlike.look(formula);
    return unlike.all;
  }

  private void look(Formula formula) {
    if (formula instanceof Formula.Pair pair) {
      pair(pair);
      look(pair.left());
      look(pair.right());
    } else if (formula instanceof Formula.Call call) {
      call(call.name(), call.parts());
      call.parts().forEach(this::look);
    } else if (formula instanceof Formula.Not not) {
      look(not.part());
    } else if (formula instanceof Formula.Negative negative) {
      add(Remark.OUT_BLANK_COUNTS, isBlank(negative.part()));
      look(negative.part());
    }
  }

  private void add(Remark remark, boolean unlike) {
    if (unlike) {
      all.add(remark);
    }
  }

  private void pair(Formula.Pair pair) {
    Formula left = pair.left();
    Formula right = pair.right();
    // What is divided by nothing is nothing there, too.
    boolean by = pair.operator() != Operator.DIVIDED && isBlank(right);
    boolean reckons = RECKONING.contains(pair.operator());
    add(Remark.OUT_BLANK_COUNTS, reckons && (isBlank(left) || by));
    switch (pair.operator()) {
      case EQUAL, UNEQUAL -> add(Remark.OUT_ANY_CASE, haveCase(left, right));
      case AT_LEAST, AT_MOST -> add(Remark.OUT_BOTH_BLANK, isBlank(left) && isBlank(right));
      default -> {
        // The others are answered in the same way.
      }
    }
  }

  private void call(String name, List<Formula> parts) {
    add(Remark.OUT_ROUND_HALF, name.equals("round"));
    add(Remark.OUT_BLANK_COUNTS, name.equals("pow") && parts.stream().anyMatch(this::isBlank));
    add(
        Remark.OUT_ANY_CASE,
        name.equals("contains") && parts.size() == 2 && haveCase(parts.get(0), parts.get(1)));
  }

  /** Whether there may be nothing where this stands. */
  private boolean isBlank(Formula formula) {
    if (formula instanceof Formula.Call call) {
      List<Formula> parts = call.parts();
      return switch (call.name()) {
        case "coalesce" -> !parts.isEmpty() && isBlank(parts.get(parts.size() - 1));
        case "if" -> parts.stream().skip(1).anyMatch(this::isBlank);
        default -> !FILLED.contains(call.name()) && parts.stream().anyMatch(this::isBlank);
      };
    }
    return formula instanceof Formula.Reference
        || formula instanceof Formula.Text text && text.text().isEmpty();
  }

  /** Whether one is what somebody typed, and the other may have letters of two sizes. */
  private boolean haveCase(Formula one, Formula other) {
    return isTyped(one) && hasLetters(other) || isTyped(other) && hasLetters(one);
  }

  private boolean hasLetters(Formula formula) {
    return isTyped(formula)
        || formula instanceof Formula.Text text
            && text.text().codePoints().anyMatch(Unlike::isLetter);
  }

  private static boolean isLetter(int sign) {
    return Character.toUpperCase(sign) != Character.toLowerCase(sign);
  }

  private boolean isTyped(Formula formula) {
    return formula instanceof Formula.Reference reference
            && answers.named(reference.name()).filter(Answers.Named::typed).isPresent()
        || formula instanceof Formula.Call call
            && THROUGH.contains(call.name())
            && call.parts().stream().anyMatch(this::isTyped);
  }
}
