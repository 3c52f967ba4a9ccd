package org.evensay.survey.review;

import org.evensay.survey.review.wording.Hit;

/**
 * A place in a text with what stands around it.
 *
 * @param before what stands before it, cut to whole words
 * @param found the words themselves
 * @param after what stands behind it, cut to whole words
 */
public record Excerpt(String before, String found, String after) {

  private static final int AROUND = 60;
  private static final int MOST_FOUND = 120;
  private static final String CUT = "…";

  /** The place with some words around it. */
  static Excerpt of(String text, Hit hit) {
    int from = Math.max(0, hit.start() - AROUND);
    int to = Math.min(text.length(), hit.end() + AROUND);
    while (from > 0 && from < hit.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    while (to < text.length() && to > hit.end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new Excerpt(
        (from > 0 ? CUT : "") + text.substring(from, hit.start()),
        cut(text.substring(hit.start(), hit.end())),
        text.substring(hit.end(), to) + (to < text.length() ? CUT : ""));
  }

  /** A whole text, cut where it is long. */
  static String cut(String text) {
    if (text.length() <= MOST_FOUND) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(MOST_FOUND)) ? MOST_FOUND - 1 : MOST_FOUND;
    return text.substring(0, end) + CUT;
  }
}
