package org.evensay.survey.response.export.codebook;

import java.util.List;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Table;

/**
 * A script that reads a table into Python, with types, labels and missing values; what Python
 * brings along is enough, and pandas is used when it is there and wished.
 */
public final class PythonScript {

  private static final String BEFORE =
      """
      \"""Reads the responses with their types, labels and missing values.

      rows() gives one dictionary for each response, with None for what is missing; Python's own
      library is enough for it. frame() gives a pandas DataFrame, with categories for choices.
      \"""

      import csv
      import datetime
      import re

      FILE = {file}
      # What comes before text that would look like a formula, or like "not shown".
      APOSTROPHE = re.compile({apostrophe})

      # name: (type, label, cells that count as missing, {cell: label})
      COLUMNS = {
      """;

  private static final String AFTER =
      """
      }


      def value(name, cell):
          kind, _, missing, _ = COLUMNS[name]
          if cell in missing:
              return None
          if kind == "number":
              return int(cell) if re.fullmatch("-?[0-9]+", cell) else float(cell)
          if kind == "date":
              return datetime.date.fromisoformat(cell)
          if kind == "text":
              return APOSTROPHE.sub("", cell)
          return cell


      def rows(path=FILE):
          csv.field_size_limit(1 << 30)
          with open(path, encoding="utf-8-sig", newline="") as lines:
              for row in csv.DictReader(lines):
                  yield {name: value(name, cell) for name, cell in row.items()}


      def frame(path=FILE):
          import pandas

          data = pandas.DataFrame(list(rows(path)), columns=list(COLUMNS))
          for name, (kind, label, missing, labels) in COLUMNS.items():
              if kind == "choice":
                  said = [cell for cell in labels if cell not in missing]
                  data[name] = pandas.Categorical(data[name], categories=said)
              data[name].attrs["label"] = label
          return data


      if __name__ == "__main__":
          print(sum(1 for _ in rows()))
      """;

  private final Table table;
  private final String file;
  private final ColumnWords words;

  /** A script that reads the table in this file. */
  public PythonScript(Table table, String file) {
    this.table = table;
    this.file = file;
    this.words = new ColumnWords(Messages.installed(), table.shape().language());
  }

  /** Its text: ASCII alone. */
  public String text() {
    StringBuilder script =
        new StringBuilder(
            BEFORE
                .replace("{file}", Quoted.text(file))
                .replace("{apostrophe}", Quoted.apostrophe(table.shape())));
    for (Column column : table.columns()) {
      Values values = new Values(column, table.shape());
      script.append("    ").append(Quoted.text(column.name())).append(": (");
      script.append(Quoted.text(kind(values))).append(", ");
      script.append(Quoted.text(words.about(column))).append(", [");
      script.append(Quoted.list(values.missing())).append("], {");
      List<Values.Value> listed = values.type() == Values.Type.CHOICE ? values.listed() : List.of();
      for (Values.Value value : listed) {
        script.append(Quoted.text(value.cell())).append(": ");
        script.append(Quoted.text(value.label())).append(", ");
      }
      script.append("}),\n");
    }
    return script.append(AFTER).toString();
  }

  private static String kind(Values values) {
    return switch (values.type()) {
      case DATE -> "date";
      case INTEGER, DECIMAL -> "number";
      case TEXT -> "text";
      case CHOICE -> "choice";
    };
  }
}
