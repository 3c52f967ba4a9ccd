package org.evensay.foundation.language.xliff;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of XLIFF 2.1.
 *
 * @param original what its texts are from
 * @param source the tag of the language that they are in
 * @param target the tag of the language that they are to be in; null where a file says none
 */
public record XliffFile(String original, String source, String target, List<XliffUnit> units) {

  /**
   * Characters that a file may have: all texts of the pages together have less than one million.
   */
  public static final int MOST_CHARACTERS = 10_000_000;

  /** Texts that a file may have: the largest survey has 300,000 values, few of them texts. */
  public static final int MOST_UNITS = 100_000;

  public XliffFile {
    units = List.copyOf(units);
  }

  /**
   * The file as it is written.
   *
   * @param putIn what of the texts is put in, and no translator may change
   */
  public String written(Pattern putIn) {
    return new XliffWriting(putIn).of(this);
  }

  /**
   * Reads a file.
   *
   * @throws UnfitXliff when it is no XLIFF 2, is too large, or has a document type
   */
  public static XliffFile read(String text) throws UnfitXliff {
    return XliffReading.of(text);
  }
}
