package org.evensay.survey.design.expression.value;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How two values are compared: as XPath 1.0 has it (section 3.4), and two dates by the time they
 * stand for, also where they are written as texts, since the answer to a question for a date is
 * one.
 */
public enum Relation {
  EQUAL("="),
  UNEQUAL("!="),
  LESS_OR_EQUAL("<="),
  GREATER_OR_EQUAL(">="),
  LESS("<"),
  GREATER(">");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /** As it is written. */
  public String sign() {
    return sign;
  }

  /** Whether it asks which is larger. */
  public boolean comparesSize() {
    return this != EQUAL && this != UNEQUAL;
  }

  /** The same with its sides changed. */
  public Relation turned() {
    return switch (this) {
      case LESS -> GREATER;
      case GREATER -> LESS;
      case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
      case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
      default -> this;
    };
  }

  /** Whether it holds between these numbers; with NaN only {@code !=} does. */
  public boolean holds(double left, double right) {
    return switch (this) {
      case EQUAL -> left == right;
      case UNEQUAL -> left != right;
      case LESS_OR_EQUAL -> left <= right;
      case GREATER_OR_EQUAL -> left >= right;
      case LESS -> left < right;
      case GREATER -> left > right;
    };
  }

  /** Whether it holds between these values; of a list, whether it does for any value of it. */
  public boolean holds(Value left, Value right, ZoneId zone) {
    if (left instanceof Value.Instances many && !(right instanceof Value.Truth)) {
      return many.values().stream().anyMatch(one -> holds(Value.of(one), right, zone));
    }
    if (right instanceof Value.Instances many && !(left instanceof Value.Truth)) {
      return many.values().stream().anyMatch(one -> holds(left, Value.of(one), zone));
    }
    return comparesSize() ? largerOrNot(left, right, zone) : equalOrNot(left, right, zone);
  }

  private boolean largerOrNot(Value left, Value right, ZoneId zone) {
    return moments(left, right, zone).orElseGet(() -> holds(left.number(zone), right.number(zone)));
  }

  private boolean equalOrNot(Value left, Value right, ZoneId zone) {
    if (left instanceof Value.Truth || right instanceof Value.Truth) {
      return (left.truth() == right.truth()) == (this == EQUAL);
    }
    if (left instanceof Value.Numeric || right instanceof Value.Numeric) {
      return holds(left.number(zone), right.number(zone));
    }
    return moments(left, right, zone)
        .orElseGet(() -> left.text().equals(right.text()) == (this == EQUAL));
  }

  /** Whether it holds between two dates; nothing when they are not both dates. */
  private Optional<Boolean> moments(Value left, Value right, ZoneId zone) {
    if (!mayBeMoment(left) || !mayBeMoment(right)) {
      return Optional.empty();
    }
    Optional<Moment> other = moment(right, zone);
    return moment(left, zone)
        .filter(one -> other.isPresent())
        .map(one -> holds(one.daysInGreenwich(), other.get().daysInGreenwich()));
  }

  private static boolean mayBeMoment(Value value) {
    return value instanceof Moment
        || value instanceof Value.Text text && Moment.looksLikeOne(text.text());
  }

  private static Optional<Moment> moment(Value value, ZoneId zone) {
    return value instanceof Moment moment ? Optional.of(moment) : Moment.read(value.text(), zone);
  }
}
