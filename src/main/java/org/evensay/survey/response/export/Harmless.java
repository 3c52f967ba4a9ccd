package org.evensay.survey.response.export;

/**
 * Makes text harmless that a spreadsheet would take for a formula, as OWASP advises against "CSV
 * injection": an apostrophe before it, by which spreadsheets know text. Done when a file is
 * written, and nowhere else: what is stored is what was said.
 */
final class Harmless {

  /** Those of OWASP's list, the wide signs of East Asian keyboards among them. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  static final char APOSTROPHE = '\'';

  private Harmless() {}

  /** The text, with an apostrophe before it when it needs one. */
  static String text(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
  }
}
