package org.evensay.survey.paper.entry;

/**
 * A question that two entries differ in, or that breaks a limit once others are decided, as it is
 * decided.
 *
 * @param counts what counts of it now
 * @param different whether there is something to choose
 * @param anew what is typed of it now
 * @param pick which of the three counts; empty before that is decided
 */
public record TwoEntries(
    TypedQuestion first,
    TypedQuestion second,
    TypedQuestion anew,
    TypedQuestion counts,
    boolean different,
    String pick) {

  public TypedQuestion getFirst() {
    return first;
  }

  public TypedQuestion getSecond() {
    return second;
  }

  public TypedQuestion getAnew() {
    return anew;
  }

  /** What can be said to stand so on the paper. */
  public TypedQuestion getCounts() {
    return counts;
  }

  public boolean isDifferent() {
    return different;
  }

  /** The name of the circles, and the id of their group. */
  public String getField() {
    return "pick-" + first.getName();
  }

  public String getPick() {
    return pick;
  }
}
