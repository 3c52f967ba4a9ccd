package org.evensay.insight.results;

/**
 * An edition whose answers to a question are not in its figures.
 *
 * @param edition its number
 * @param why how files of words name the reason
 */
public record LeftOut(int edition, String why) {

  /** The edition does not ask the question. */
  static final String NOT_ASKED = "not-asked";
}
