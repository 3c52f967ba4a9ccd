package org.evensay.survey.paper.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that forms are printed in: DejaVu Sans, which has most that are written in Latin,
 * Greek, Cyrillic, Hebrew and Arabic letters, and Markazi Text for what is read from the right: it
 * has all letters of Urdu, in the shapes that its readers know.
 */
enum Letters {
  SANS("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans"),
  MARKAZI("Markazi Text", "/fonts/ttf/Markazi/MarkaziText");

  private final String family;
  private final String file;
  private final CmapLookup known;

  Letters(String family, String file) {
    this.family = family;
    this.file = file;
    try (InputStream font = plain();
        RandomAccessReadBuffer read = new RandomAccessReadBuffer(font);
        TrueTypeFont parsed = new TTFParser().parse(read)) {
      known = parsed.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What styles call it. */
  String family() {
    return family;
  }

  /** The file of the letters that most is printed in. */
  final InputStream plain() {
    // Files of the one are called after their weight, those of the other only where that is bold.
    InputStream regular = open("-Regular.ttf");
    return regular == null ? open(".ttf") : regular;
  }

  /** The file of the letters of headings. */
  InputStream bold() {
    return open("-Bold.ttf");
  }

  private InputStream open(String ending) {
    return Letters.class.getResourceAsStream(file + ending);
  }

  private static boolean has(int sign) {
    return Character.isWhitespace(sign)
        || List.of(values()).stream().anyMatch(font -> font.known.getGlyphId(sign) != 0);
  }

  /** Whether all that can be read in a text is there: pictures beside the words need not be. */
  static boolean areThereFor(String text) {
    return text.codePoints().filter(Letters::isRead).allMatch(Letters::has);
  }

  private static boolean isRead(int sign) {
    return Character.isLetterOrDigit(sign);
  }

  /** A text without signs that are no letters, and that would be printed as a gap. */
  static String withoutPictures(String text) {
    if (text.codePoints().allMatch(Letters::has)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(sign -> has(sign) || isRead(sign)).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
