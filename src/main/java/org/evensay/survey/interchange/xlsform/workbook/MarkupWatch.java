package org.evensay.survey.interchange.xlsform.workbook;

import java.nio.charset.StandardCharsets;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/**
 * Looks at one part of a workbook as it goes by, before anything reads it as XML: that it has no
 * document type, which is where entities are, and no stretch of text so long that whoever reads it
 * would have to hold more than a cell can have.
 */
final class MarkupWatch {

  /** Workbooks have none; in another encoding than this they are not understood at all. */
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private int same;
  private int stretch;

  /**
   * Looks at what comes next.
   *
   * @param bytes what there is, from its beginning
   * @param length how much of it
   */
  void see(byte[] bytes, int length) throws ImportProblem {
    for (int i = 0; i < length; i++) {
      see(bytes[i]);
    }
  }

  private void see(byte one) throws ImportProblem {
    // No beginning of the word is inside of it, so that another can begin with its first sign only.
    same = one == DOCTYPE[same] ? same + 1 : one == DOCTYPE[0] ? 1 : 0;
    if (same == DOCTYPE.length) {
      throw ImportProblem.of(ImportMistake.ENTITIES);
    }
    stretch = one == '<' ? 0 : stretch + 1;
    if (stretch > WorkbookLimits.STRETCH_BYTES) {
      throw ImportProblem.tooMuch(ImportLimits.Of.CHARACTERS, WorkbookLimits.CELL_CHARACTERS);
    }
  }
}
