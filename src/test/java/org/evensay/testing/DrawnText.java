package org.evensay.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The signs of a document as eyes see them: page by page, line by line, from left to right. PDFBox
 * puts the words of a line with Arabic letters into the order that they are read in, and takes
 * codes apart over it.
 */
public final class DrawnText extends PDFTextStripper {

  private record Sign(int page, int line, float left, String sign) {}

  private final List<Sign> signs = new ArrayList<>();

  private DrawnText() {}

  /** All that is drawn. */
  public static String of(PDDocument document) throws IOException {
    DrawnText text = new DrawnText();
    text.getText(document);
    return text.signs.stream()
        .sorted(
            Comparator.comparing(Sign::page).thenComparing(Sign::line).thenComparing(Sign::left))
        .map(Sign::sign)
        .collect(Collectors.joining());
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    signs.add(
        new Sign(
            getCurrentPageNo(),
            Math.round(sign.getYDirAdj()),
            sign.getXDirAdj(),
            sign.getUnicode()));
  }
}
