package org.evensay.survey.interchange.formula;

/**
 * Regular expressions of other programs, which look for a part of a text, as ours, which have to
 * match all of it.
 */
public final class PatternText {

  private PatternText() {}

  /** The same as a text in one of our expressions. */
  public static Written whole(String pattern, boolean anyCase) {
    boolean open = pattern.startsWith("^") && pattern.endsWith("$") && !pattern.endsWith("\\$");
    boolean bound = open && pattern.indexOf('|') < 0;
    String all =
        bound ? pattern.substring(1, pattern.length() - 1) : "(?s:.*)(?:" + pattern + ")(?s:.*)";
    // A text has one kind of quotation mark only, and a pattern can name the other.
    String text = all.indexOf('"') < 0 ? all : all.replace("'", "\\x27");
    return Written.quoted((anyCase ? "(?i)" : "") + text);
  }

  /**
   * A pattern between its marks, such as {@code /[a-z]+/i}.
   *
   * @throws Untranslatable when it has none, or says more than that case does not matter
   */
  public static Written marked(String pattern) throws Untranslatable {
    String text = pattern.strip();
    int end = text.isEmpty() ? 0 : text.lastIndexOf(text.charAt(0));
    String said = end > 0 ? text.substring(end + 1) : "x";
    if (end < 2 || Character.isLetterOrDigit(text.charAt(0)) || !said.matches("[iu]*")) {
      throw new Untranslatable(pattern);
    }
    return whole(text.substring(1, end), said.contains("i"));
  }
}
