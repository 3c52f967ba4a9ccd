package org.evensay.survey.answering.control;

/**
 * What a question sounds like.
 *
 * @param address where that is, from the root of this installation
 * @param machine whether a machine speaks, and no person
 * @param leavesOut whether what was answered before is left out of it
 * @param lessThanShown whether other words are left out of it that its page shows
 */
public record Heard(String address, boolean machine, boolean leavesOut, boolean lessThanShown) {

  /** Whether it says all that there is to read. */
  boolean isAll() {
    return !leavesOut && !lessThanShown;
  }
}
