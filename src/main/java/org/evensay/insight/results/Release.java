package org.evensay.insight.results;

import java.util.Map;
import org.evensay.survey.design.EditionId;

/**
 * What was last published of a survey's answers, and what it stands for.
 *
 * @param counted how many responses it stands for
 * @param lastArrival the arrival of the last of them; 0 when there are none
 * @param parts the same for some of the editions, by their numbers, where a question does not mean
 *     the same in all of them
 */
record Release(
    EditionId edition,
    int threshold,
    long counted,
    long lastArrival,
    Map<String, Stretch> parts,
    Hearing hearing) {

  Release {
    parts = Map.copyOf(parts);
  }

  /** One of a survey whose questions mean the same in all editions. */
  Release(EditionId edition, int threshold, long counted, long lastArrival, Hearing hearing) {
    this(edition, threshold, counted, lastArrival, Map.of(), hearing);
  }

  /** Before anything was published. */
  static Release none(EditionId edition, int threshold) {
    return new Release(edition, threshold, 0, 0, null);
  }

  /** Whether its tables are those of this edition, under this threshold. */
  boolean isOf(EditionId edition, int threshold) {
    return hearing != null && this.edition.equals(edition) && this.threshold == threshold;
  }

  /** How many responses of all editions the next release stands for. */
  long next(long left, long came) {
    return whole().next(left, came, threshold);
  }

  /** What it stands for over all editions. */
  Stretch whole() {
    return new Stretch(counted, lastArrival);
  }

  /** Whether enough people came or went for another release. */
  boolean isOvertaken(long left, long came) {
    return counted - left + came >= threshold;
  }
}
