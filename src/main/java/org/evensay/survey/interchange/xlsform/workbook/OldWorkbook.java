package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/** Reads a workbook of before 2007: the only class that knows of Apache POI. */
final class OldWorkbook {

  private final Cells cells = new Cells();

  private OldWorkbook() {}

  static List<Sheet> sheets(byte[] file) throws ImportProblem {
    OldWorkbook reading = new OldWorkbook();
    try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (parts.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw ImportProblem.of(ImportMistake.ENCRYPTED);
      }
      if (!parts.getRoot().hasEntry("Workbook") && !parts.getRoot().hasEntry("WORKBOOK")) {
        throw Workbook.otherKind();
      }
      reading.read(parts);
    } catch (EncryptedDocumentException locked) {
      throw ImportProblem.of(ImportMistake.ENCRYPTED);
    } catch (OldFileFormatException older) {
      throw Workbook.otherKind();
    } catch (IOException | RuntimeException broken) {
      // It throws all kinds of the latter for what is not as it has to be.
      throw ImportProblem.of(ImportMistake.DAMAGED);
    }
    return reading.cells.sheets();
  }

  private void read(POIFSFileSystem parts) throws IOException, ImportProblem {
    try (HSSFWorkbook workbook = new HSSFWorkbook(parts, false)) {
      for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
          for (org.apache.poi.ss.usermodel.Cell cell : row) {
            boolean formula = cell.getCellType() == CellType.FORMULA;
            CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
            Cell.Kind kind = formula ? Cell.Kind.WORKED_OUT : Cell.Kind.WRITTEN;
            cells.add(
                cell.getColumnIndex(),
                text(cell, type),
                type == CellType.ERROR ? Cell.Kind.BROKEN : kind);
          }
          cells.endRow(row.getRowNum() + 1, row.getPhysicalNumberOfCells());
        }
        cells.endSheet(sheet.getSheetName());
      }
    }
  }

  private static String text(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> Cell.truth(cell.getBooleanCellValue());
      case ERROR -> "#" + cell.getErrorCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? Cell.moment(cell.getLocalDateTimeCellValue(), cell.getNumericCellValue() < 1)
              : Cell.number(cell.getNumericCellValue());
      default -> "";
    };
  }
}
