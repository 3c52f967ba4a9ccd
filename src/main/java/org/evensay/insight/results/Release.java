package org.evensay.insight.results;

import org.evensay.survey.design.EditionId;

/**
 * What was last published of a survey's answers, and what it stands for.
 *
 * @param counted how many responses it stands for
 * @param lastArrival the arrival of the last of them; 0 when there are none
 */
record Release(EditionId edition, int threshold, long counted, long lastArrival, Hearing hearing) {

  /** Before anything was published. */
  static Release none(EditionId edition, int threshold) {
    return new Release(edition, threshold, 0, 0, null);
  }

  /** Whether its tables are those of this edition, under this threshold. */
  boolean isOf(EditionId edition, int threshold) {
    return hearing != null && this.edition.equals(edition) && this.threshold == threshold;
  }

  /**
   * How many responses the next release stands for: those of this one that are left, and so many of
   * those that came since that the two releases differ by whole batches of people; the same as now
   * when that is nobody.
   *
   * @param left how many of those that this release stands for have not been taken back
   * @param came how many came after them
   */
  long next(long left, long came) {
    long takenBack = counted - left;
    long changed = (came + takenBack) / threshold * threshold;
    return left + Math.max(0, changed - takenBack);
  }

  /** Whether enough people came or went for another release. */
  boolean isOvertaken(long left, long came) {
    return counted - left + came >= threshold;
  }
}
