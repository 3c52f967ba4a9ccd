package org.evensay.insight.results;

/**
 * The responses that figures stand for: those that came first, of some editions or of all.
 *
 * @param counted how many they are
 * @param lastArrival the arrival of the last of them; 0 when there are none
 */
record Stretch(long counted, long lastArrival) {

  /** Before anything was published. */
  static final Stretch NONE = new Stretch(0, 0);

  /**
   * How many responses the next release stands for: those of this one that are left, and so many of
   * those that came since that the two releases differ by whole batches of people; the same as now
   * when that is nobody.
   *
   * @param left how many of those that this release stands for have not been taken back
   * @param came how many came after them
   */
  long next(long left, long came, int threshold) {
    long takenBack = counted - left;
    long changed = (came + takenBack) / threshold * threshold;
    return left + Math.max(0, changed - takenBack);
  }
}
