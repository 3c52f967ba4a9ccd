package org.evensay.survey.response.export.table;

/**
 * Goes before text that would be taken for something else: for a formula, as OWASP advises against
 * "CSV injection", or for what stands where a question was not shown. Text that already has
 * apostrophes before such a thing gets one more, so that whoever takes one away has what was typed.
 *
 * <p>Put there when a file is written, and nowhere else: what is stored is what was said.
 */
public final class Apostrophe {

  /** Those of OWASP's list, the wide signs of East Asian keyboards among them. */
  private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

  private static final char APOSTROPHE = '\'';

  private Apostrophe() {}

  /** The text as it stands in a cell that spreadsheets may open, when that is wished. */
  public static String before(String text, Shape shape) {
    return isFormula(text) && shape.harmless()
        ? APOSTROPHE + text
        : before(text, Row.NOT_SHOWN.toString());
  }

  /** The text as it stands in a cell that spreadsheets may open. */
  public static String before(String text) {
    return isFormula(text) ? APOSTROPHE + text : text;
  }

  /** The text of a cell that {@link #before(String)} made. */
  public static String without(String cell) {
    return start(cell) > 0 && isFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    int start = start(text);
    return start < text.length() && FORMULAS.indexOf(text.charAt(start)) >= 0;
  }

  /** The text, which never is this one, not even with spaces after it. */
  public static String before(String text, String taken) {
    int start = start(text);
    boolean same =
        text.startsWith(taken, start)
            && text.substring(start + taken.length()).chars().allMatch(sign -> sign == ' ');
    return same ? APOSTROPHE + text : text;
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == APOSTROPHE) {
      start++;
    }
    return start;
  }
}
