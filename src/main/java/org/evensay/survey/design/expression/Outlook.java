package org.evensay.survey.design.expression;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Moment;
import org.evensay.survey.design.expression.value.Value;

/** What can be said of parts of an expression while nobody has answered anything. */
final class Outlook {

  /** What these give depends on more than on what they are given. */
  private static final Set<String> DEPENDING =
      Set.of(
          "date",
          "date-time",
          "decimal-date-time",
          "decimal-time",
          "format-date",
          "format-date-time",
          "index",
          "jr:choice-name",
          "now",
          "once",
          "position",
          "pulldata",
          "random",
          "randomize",
          "today",
          "uuid",
          "version");

  /** These look at the value of the question when they are given nothing. */
  private static final Set<String> LOOKING_AROUND = Set.of("string-length", "normalize-space");

  /** These give one of the values that they are given. */
  private static final Set<String> CHOOSING = Set.of("coalesce", "if");

  static final Values NO_ANSWERS = name -> List.of();

  /** Whether what a function gives may change by itself, or with more than what it is given. */
  static boolean isDepending(Function function) {
    return DEPENDING.contains(function.name());
  }

  private final Scope scope;

  Outlook(Scope scope) {
    this.scope = scope;
  }

  /** What is known of the question that a part names, be it by {@code .}, or of the column. */
  Optional<Scope.Named> named(Node node) {
    if (node instanceof Node.Column column) {
      return scope.column(column.named());
    }
    return node instanceof Node.Current ? scope.current() : node.name().flatMap(scope::named);
  }

  Kind kind(Node node) {
    if (node instanceof Node.Constant constant) {
      return constant.written() instanceof Value.Numeric ? Kind.NUMBER : Kind.TEXT;
    }
    if (node instanceof Node.Sum || node instanceof Node.Negative) {
      return Kind.NUMBER;
    }
    if (node instanceof Node.Comparison || node instanceof Node.Junction) {
      return Kind.TRUTH;
    }
    return node instanceof Node.Call call
        ? call.function().gives()
        : named(node).map(Scope.Named::kind).orElse(Kind.ANY);
  }

  /** Whether a part can be a number for some answers. */
  boolean mayBeNumber(Node node) {
    if (node.constant().isPresent()) {
      Value written = node.constant().get();
      return written instanceof Value.Numeric || isNumber(written.text());
    }
    return named(node)
        .filter(named -> named.hasChoices() && !named.choices().isEmpty())
        .map(named -> named.choices().stream().anyMatch(Outlook::isNumber))
        .orElse(true);
  }

  /** Whether a part comes to a number, or to nothing, whatever was answered. */
  static boolean isAlwaysNumber(Node node) {
    if (node instanceof Node.Constant constant) {
      return constant.written() instanceof Value.Numeric || constant.written().text().isEmpty();
    }
    if (node instanceof Node.Call call && CHOOSING.contains(call.function().name())) {
      int given = call.function().name().equals("if") ? 1 : 0;
      return call.parts().stream().skip(given).allMatch(Outlook::isAlwaysNumber);
    }
    return node instanceof Node.Sum
        || node instanceof Node.Negative
        || node instanceof Node.Call call && call.function().gives() == Kind.NUMBER;
  }

  static boolean isNumber(String text) {
    return !Double.isNaN(number(text));
  }

  /** Whether it is compared as a date, so that other texts may equal it. */
  static boolean isDate(String text) {
    return Moment.read(text, ZoneOffset.UTC).isPresent();
  }

  /** Whether it is a date without a time of day: then days can be counted in every zone. */
  static boolean isDay(String text) {
    return Moment.read(text, ZoneOffset.UTC).filter(moment -> !moment.timed()).isPresent();
  }

  static double number(String text) {
    return Value.of(text).number(ZoneOffset.UTC);
  }

  /** Whether a question offers a choice; a number is offered by a choice of that number. */
  boolean offers(Scope.Named named, Value choice) {
    if (named.choices().isEmpty() || named.choices().contains(choice.text().strip())) {
      return true;
    }
    return choice instanceof Value.Numeric number
        && named.choices().stream().anyMatch(one -> number(one) == number.number());
  }

  /** Whether a condition holds, if that is the same for all answers. */
  Optional<Boolean> of(Node node) {
    if (isConstant(node)) {
      return Optional.of(node.truth(NO_ANSWERS));
    }
    if (node instanceof Node.Junction junction) {
      Optional<Boolean> known = ofParts(junction);
      if (known.isPresent()) {
        return known;
      }
    }
    if (isNot(node)) {
      return of(node.parts().get(0)).map(holds -> !holds);
    }
    if (!new Facts(scope, this).add(node, true)) {
      return Optional.of(false);
    }
    return new Facts(scope, this).add(node, false) ? Optional.empty() : Optional.of(true);
  }

  private Optional<Boolean> ofParts(Node.Junction junction) {
    boolean all = true;
    for (Node part : junction.parts()) {
      Optional<Boolean> known = of(part);
      if (known.isPresent() && known.get() != junction.all()) {
        return known;
      }
      all &= known.isPresent();
    }
    return all ? Optional.of(junction.all()) : Optional.empty();
  }

  static boolean isNot(Node node) {
    return node instanceof Node.Call call && call.function().name().equals("not");
  }

  /**
   * Whether it comes out the same whatever is answered, whenever and wherever: a question that is
   * never shown is never answered.
   */
  boolean isConstant(Node node) {
    if (node instanceof Node.Reference) {
      return named(node).filter(one -> one.isNeverShown() && !one.isMany()).isPresent();
    }
    if (node instanceof Node.Current || node instanceof Node.Column) {
      return false;
    }
    if (node instanceof Node.Call call) {
      String name = call.function().name();
      boolean around = call.parts().isEmpty() && LOOKING_AROUND.contains(name);
      if (around || DEPENDING.contains(name)) {
        return false;
      }
    }
    return node.parts().stream().allMatch(this::isConstant);
  }
}
