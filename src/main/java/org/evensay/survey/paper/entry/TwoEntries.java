package org.evensay.survey.paper.entry;

/**
 * A question that two entries differ in, as it is decided.
 *
 * @param anew what is typed of it now
 * @param pick which of the three counts; empty before that is decided
 */
public record TwoEntries(
    TypedQuestion first, TypedQuestion second, TypedQuestion anew, String pick) {

  public TypedQuestion getFirst() {
    return first;
  }

  public TypedQuestion getSecond() {
    return second;
  }

  public TypedQuestion getAnew() {
    return anew;
  }

  /** The name of the circles, and the id of their group. */
  public String getField() {
    return "pick-" + first.getName();
  }

  public String getPick() {
    return pick;
  }
}
