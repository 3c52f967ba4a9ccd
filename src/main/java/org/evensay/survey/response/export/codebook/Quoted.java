package org.evensay.survey.response.export.codebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evensay.survey.response.export.table.Shape;

/**
 * Text as a program has it between quotes. Everything beyond ASCII is written as its number: a
 * script works then whatever a machine takes for the encoding of files.
 */
final class Quoted {

  private Quoted() {}

  /** For R and for Python, which agree on this much. */
  static String text(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            sign -> {
              if (sign == '"' || sign == '\\') {
                quoted.append('\\').append((char) sign);
              } else if (sign >= ' ' && sign < 0x7f) {
                quoted.append((char) sign);
              } else if (sign <= 0xffff) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", sign));
              }
            });
    return quoted.append('"').toString();
  }

  /**
   * The regular expression of an apostrophe that is no part of what was typed ({@link
   * org.evensay.survey.response.export.table.Apostrophe}).
   */
  static String apostrophe(Shape shape) {
    String formulas = shape.harmless() ? "[=+@\t\r\n＝＋－＠-]|" : "";
    return text("^'(?='*(?:" + formulas + "[(]not shown[)] *(?!.|\n)))");
  }

  /** With commas between them. */
  static String list(List<String> words) {
    return words.stream().map(Quoted::text).collect(Collectors.joining(", "));
  }
}
