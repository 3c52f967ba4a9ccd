package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.interchange.report.PlainText;

/** A text of LimeSurvey in which calculations stand in braces, taken apart. */
final class ScriptText {

  /**
   * A part of it.
   *
   * @param text words, or what stands between the braces
   * @param isWorkedOut whether it stood in braces
   */
  record Part(String text, boolean isWorkedOut) {}

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  private ScriptText(String text) {
    this.text = text;
  }

  /** The parts of a text in their order; words have no markup. */
  static List<Part> parts(String text) {
    return new ScriptText(text).read();
  }

  private List<Part> read() {
    int from = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = end(open);
      if (close < 0) {
        open = text.indexOf('{', open + 1);
      } else {
        words(text.substring(from, open));
        parts.add(new Part(text.substring(open + 1, close), true));
        from = close + 1;
        open = text.indexOf('{', from);
      }
    }
    words(text.substring(from));
    return parts;
  }

  /** Where braces end; -1 for those that are nothing but braces, as before a space. */
  private int end(int open) {
    char quote = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (quote != 0) {
        quote = sign == quote ? 0 : quote;
      } else if (sign == '"' || sign == '\'') {
        quote = sign;
      } else if (sign == '}') {
        return i == open + 1 || Character.isWhitespace(text.charAt(open + 1)) ? -1 : i;
      }
    }
    return -1;
  }

  private void words(String written) {
    String words = PlainText.of(written).words();
    String before = startsBlank(written) ? " " : "";
    String after = !words.isEmpty() && endsBlank(written) ? " " : "";
    if (!(before + words + after).isEmpty()) {
      parts.add(new Part(before + words + after, false));
    }
  }

  private static boolean startsBlank(String written) {
    return !written.isEmpty() && Character.isWhitespace(written.charAt(0));
  }

  private static boolean endsBlank(String written) {
    return !written.isEmpty() && Character.isWhitespace(written.charAt(written.length() - 1));
  }
}
