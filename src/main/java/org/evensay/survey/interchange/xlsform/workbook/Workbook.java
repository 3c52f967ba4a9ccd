package org.evensay.survey.interchange.xlsform.workbook;

import java.util.Arrays;
import java.util.List;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/**
 * A spreadsheet file: an Excel workbook of today ({@code .xlsx}) or of before 2007 ({@code .xls}),
 * whatever it is named.
 *
 * @param sheets in their order
 */
public record Workbook(List<Sheet> sheets) {

  private static final byte[] PACKED = {'P', 'K'};
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /** Reads a file. */
  public static Workbook read(byte[] file) throws ImportProblem {
    if (file.length > WorkbookLimits.FILE_BYTES) {
      throw ImportProblem.of(ImportMistake.TOO_LARGE, WorkbookLimits.FILE_BYTES / 1_000_000);
    }
    if (begins(file, PACKED)) {
      return new Workbook(PackedWorkbook.sheets(SafeParts.of(file)));
    }
    if (begins(file, COMPOUND)) {
      return new Workbook(OldWorkbook.sheets(file));
    }
    throw otherKind();
  }

  static ImportProblem otherKind() {
    return ImportProblem.of(ImportMistake.OTHER_KIND, ".xlsx, .xls");
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }
}
