package org.evensay.survey.design.expression;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.evensay.survey.design.expression.value.Kind;

/**
 * What can be named where an expression stands, and what is known of it before there are answers.
 */
public interface Scope {

  /**
   * A question, or a repeated group.
   *
   * @param name its name
   * @param kind what its answers are; {@link Kind#LIST} for a repeated group
   * @param choices the names of its choices; none for what is typed, or when they are not known
   * @param least the least that can be answered with a number
   * @param most the most
   * @param group the repeated group around it, which the expression stands outside of
   * @param shownIf when it is shown; always, when empty
   * @param sure whether nobody comes by it without an answer
   */
  record Named(
      String name,
      Kind kind,
      Set<String> choices,
      OptionalDouble least,
      OptionalDouble most,
      Optional<String> group,
      Optional<Expression> shownIf,
      boolean sure) {

    /** A question of which no more is known. */
    public static Named of(String name, Kind kind) {
      return choice(name, kind, Set.of());
    }

    /** A question with choices. */
    public static Named choice(String name, Kind kind, Set<String> choices) {
      return new Named(
          name,
          kind,
          Set.copyOf(choices),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }

    /** A column of choices, with what stands in it; no question has a name with a space. */
    public static Named column(String name, Set<String> values) {
      return choice("column " + name, Kind.CHOICE, values);
    }

    /** The same under another name. */
    public Named called(String other) {
      return new Named(other, kind, choices, least, most, group, shownIf, sure);
    }

    /** The same, of another kind. */
    public Named of(Kind other) {
      return new Named(name, other, choices, least, most, group, shownIf, sure);
    }

    /** What is typed in the same place, of this kind. */
    public Named typed(Kind other) {
      return new Named(name, other, Set.of(), least, most, group, shownIf, sure);
    }

    /** The same, with the least and the most that can be answered. */
    public Named between(double least, double most) {
      return new Named(
          name,
          kind,
          choices,
          OptionalDouble.of(least),
          OptionalDouble.of(most),
          group,
          shownIf,
          sure);
    }

    /** The same, shown only when this holds. */
    public Named shownIf(Expression condition) {
      return new Named(name, kind, choices, least, most, group, Optional.of(condition), false);
    }

    /** The same, that everybody has to answer. */
    public Named surely() {
      return new Named(name, kind, choices, least, most, group, shownIf, true);
    }

    /** The same, in a repeated group that the expression stands outside of. */
    public Named repeatedIn(String name) {
      return new Named(this.name, kind, choices, least, most, Optional.of(name), shownIf, sure);
    }

    /** Whether nobody is ever shown it, so that it has no answer. */
    boolean isNeverShown() {
      return shownIf.filter(Expression.NEVER::equals).isPresent();
    }

    boolean hasChoices() {
      return kind == Kind.CHOICE || kind == Kind.CHOICES;
    }

    /** Whether it stands for many values. */
    boolean isMany() {
      return kind == Kind.LIST || group.isPresent();
    }
  }

  /** The question or group of this name; nothing when there is none that can be named here. */
  Optional<Named> named(String name);

  /** All names there are here. */
  Set<String> names();

  /** The question whose value is {@code .}; nothing where that means nothing. */
  default Optional<Named> current() {
    return Optional.empty();
  }

  /** The repeated groups around the expression. */
  default Set<String> groups() {
    return Set.of();
  }

  /**
   * A column of the choices that the expression is about, with the values it has as choices; an
   * empty one where a choice has none. Nothing when no choice has it, or there are no choices.
   */
  default Optional<Named> column(String name) {
    return Optional.empty();
  }

  /** All columns there are here. */
  default Set<String> columns() {
    return Set.of();
  }

  /** Whether it has to give the same each time that it is worked out with the same answers. */
  default boolean steady() {
    return false;
  }
}
