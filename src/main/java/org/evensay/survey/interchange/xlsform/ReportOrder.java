package org.evensay.survey.interchange.xlsform;

import java.util.Comparator;
import java.util.List;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.workbook.Sheet;
import org.evensay.survey.interchange.xlsform.workbook.Workbook;

/**
 * Puts a report into the order in which an author sees the workbook: sheet by sheet, row by row.
 */
record ReportOrder(List<String> sheets) {

  static ReportOrder of(Workbook workbook) {
    return new ReportOrder(workbook.sheets().stream().map(Sheet::name).toList());
  }

  ImportReport sorted(ImportReport report) {
    Comparator<ImportReport.Item> order = Comparator.comparingInt(item -> sheet(item.where()));
    return new ImportReport(
        report.items().stream().sorted(order.thenComparingInt(item -> row(item.where()))).toList());
  }

  private int sheet(Place place) {
    if (place instanceof Place.Sheet sheet) {
      return sheets.indexOf(sheet.sheet());
    }
    if (place instanceof Place.Column column) {
      return sheets.indexOf(column.sheet());
    }
    if (place instanceof Place.Row row) {
      return sheets.indexOf(row.sheet());
    }
    return place instanceof Place.Cell cell ? sheets.indexOf(cell.sheet()) : -1;
  }

  /** What is said of a whole sheet or column comes before its rows. */
  private static int row(Place place) {
    if (place instanceof Place.Row row) {
      return row.row();
    }
    return place instanceof Place.Cell cell ? cell.row() : 0;
  }
}
