package org.evensay.survey.design.symbol;

/** Whether a word may have been meant by another: few letters more, less or otherwise. */
final class Misspelt {

  /** One slip for so many letters. */
  private static final int LETTERS = 3;

  private Misspelt() {}

  static boolean isNear(String written, String meant) {
    int most = Math.max(1, meant.length() / LETTERS);
    return Math.abs(written.length() - meant.length()) <= most && slips(written, meant) <= most;
  }

  /** How many letters are to be put in, taken out or changed (Levenshtein). */
  private static int slips(String written, String meant) {
    int[] above = new int[meant.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= written.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int other = above[j - 1] + (written.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(other, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[meant.length()];
  }
}
