package org.evensay.survey.design.document;

import java.util.regex.Pattern;
import org.evensay.foundation.language.TypedText;

/** Where in a document something is. */
public sealed interface Place {

  /**
   * The way to a value, such as {@code pages[2].questions[0].choices}, counted from 0 as programs
   * do; empty for the document as a whole.
   */
  record Path(String way) implements Place {

    /** Understood once: a document of a long list has a hundred thousand keys. */
    private static final Pattern PLAIN =
        Pattern.compile("[A-Za-z0-9_-]{1," + Limits.NAME_CHARACTERS + "}");

    /** The document as a whole. */
    public static final Path WHOLE = new Path("");

    /** The value of a key of the object that is here. */
    public Path key(String key) {
      if (!PLAIN.matcher(key).matches()) {
        return new Path(way + "[\"" + shown(key) + "\"]");
      }
      return new Path(way.isEmpty() ? key : way + "." + key);
    }

    /** One thing of the list that is here. */
    public Path item(int number) {
      return new Path(way + "[" + number + "]");
    }
  }

  /** A line and a character in it, both from 1, of what is no JSON: there are no ways in it. */
  record Position(int line, int column) implements Place {

    /** The position of a character of a text. */
    static Position of(String text, int index) {
      int line = 1;
      int begin = 0;
      for (int i = 0; i < index; i++) {
        char c = text.charAt(i);
        boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if ((c == '\n' || c == '\r') && !half) {
          line++;
          begin = i + 1;
        }
      }
      return new Position(line, 1 + text.codePointCount(begin, index));
    }
  }

  /** Something from a document, as it can be shown in a sentence: not too long and not too odd. */
  static String shown(String written) {
    String kept = TypedText.withoutOddSigns(written).replaceAll("\\s", " ");
    return kept.codePointCount(0, kept.length()) <= Limits.NAME_CHARACTERS
        ? kept
        : kept.substring(0, kept.offsetByCodePoints(0, Limits.NAME_CHARACTERS)) + "…";
  }
}
