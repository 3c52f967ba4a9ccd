package org.evensay.survey.design.expression.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * {@code regex()}. Regular expressions are RE2's, which take time in proportion to the text: with
 * others, one condition could keep a processor busy for ever. What RE2 lacks, references back and
 * looks around, is refused where it is written; so is what would become too large ({@link
 * PatternSize}).
 */
final class PatternFunction {

  /** The longest regular expression, in characters. */
  static final int MOST_CHARACTERS = 1_000;

  private PatternFunction() {}

  static Function regex() {
    return Function.of(
            "regex",
            Kind.TRUTH,
            List.of(Parameter.TEXT, Parameter.PATTERN),
            PatternFunction::matches)
        .prepared(PatternFunction::prepare);
  }

  /** Compiles what is written there; what has to be worked out is compiled each time. */
  private static Function.Body prepare(List<? extends Computed> given) throws FunctionProblem {
    Optional<Value> written = given.get(1).constant();
    if (written.isEmpty()) {
      return PatternFunction::matches;
    }
    String pattern = written.get().text();
    if (pattern.length() > MOST_CHARACTERS) {
      throw FunctionProblem.tooMuch(1, FunctionProblem.Reason.TOO_LONG);
    }
    if (PatternSize.isTooLarge(pattern)) {
      throw FunctionProblem.tooMuch(1, FunctionProblem.Reason.TOO_LARGE);
    }
    try {
      Ready ready = new Ready(pattern);
      return (arguments, context) -> Value.of(ready.matches(arguments.get(0).text(context)));
    } catch (PatternSyntaxException e) {
      throw FunctionProblem.nothingMeant(1, e.getPattern());
    }
  }

  private static Value matches(List<? extends Computed> given, Context context) {
    String pattern = given.get(1).text(context);
    if (pattern.length() > MOST_CHARACTERS || PatternSize.isTooLarge(pattern)) {
      return Value.Truth.FALSE;
    }
    try {
      return Value.of(Pattern.compile(pattern).matches(given.get(0).text(context)));
    } catch (PatternSyntaxException e) {
      return Value.Truth.FALSE;
    }
  }

  /**
   * One that is made ready. Each may be large, and a survey can have very many: where memory runs
   * short they are let go of, and made again when they are needed.
   */
  private static final class Ready {

    private final String pattern;
    private volatile SoftReference<Pattern> compiled;

    Ready(String pattern) {
      this.pattern = pattern;
      this.compiled = new SoftReference<>(Pattern.compile(pattern));
    }

    boolean matches(String text) {
      Pattern known = compiled.get();
      if (known == null) {
        known = Pattern.compile(pattern);
        compiled = new SoftReference<>(known);
      }
      return known.matches(text);
    }
  }
}
