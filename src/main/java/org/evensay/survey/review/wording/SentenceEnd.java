package org.evensay.survey.review.wording;

/** Where one sentence, or one half of it, ends and the next begins. */
final class SentenceEnd {

  private SentenceEnd() {}

  /** Whether there is one between two places of a text. */
  static boolean between(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".?!:;\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
