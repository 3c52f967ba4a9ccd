package org.evensay.survey.response.export.codebook;

import java.util.List;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Table;

/** A script that reads a table into R, with types, labels and missing values; base R is enough. */
public final class RScript {

  private static final String BEFORE =
      """
      # Reads the responses with their types, labels and missing values. It needs base R alone.
      # What counts as missing becomes NA; what it was before stands in the attribute "as_written".
      data <- read.csv({file}, colClasses = "character", na.strings = character(0),
                       check.names = FALSE, encoding = "UTF-8", strip.white = FALSE)
      names(data)[1] <- "sent_week"

      missing_as <- function(x, missing) {
        y <- x
        y[x %in% missing] <- NA
        y
      }
      keep <- function(y, x, label) {
        attr(y, "as_written") <- x
        attr(y, "label") <- label
        y
      }
      as_text <- function(x, label, missing) {
        y <- missing_as(x, missing)
        # The apostrophe before what would look like a formula, or like "not shown".
        y <- sub({apostrophe}, "", y, perl = TRUE)
        keep(y, x, label)
      }
      as_number <- function(x, label, missing) {
        keep(as.numeric(missing_as(x, missing)), x, label)
      }
      as_choice <- function(x, label, missing, codes, labels) {
        keep(factor(missing_as(x, missing), levels = codes, labels = make.unique(labels)), x, label)
      }
      as_date <- function(x, label, missing) {
        keep(as.Date(missing_as(x, missing)), x, label)
      }

      """;

  private final Table table;
  private final String file;
  private final ColumnWords words;

  /** A script that reads the table in this file. */
  public RScript(Table table, String file) {
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
      String name = "data[[" + Quoted.text(column.name()) + "]]";
      script.append(name).append(" <- ").append(function(values)).append('(');
      script.append(name).append(",\n  ").append(Quoted.text(words.about(column)));
      script.append(",\n  ").append(vector(values.missing()));
      if (values.type() == Values.Type.CHOICE) {
        List<Values.Value> said =
            values.listed().stream().filter(value -> !value.code().notSaid()).toList();
        script.append(",\n  ").append(vector(said.stream().map(Values.Value::cell).toList()));
        script.append(",\n  ").append(vector(said.stream().map(Values.Value::label).toList()));
      }
      script.append(")\n");
    }
    return script.toString();
  }

  private static String vector(List<String> texts) {
    return "c(" + Quoted.list(texts) + ")";
  }

  private static String function(Values values) {
    return switch (values.type()) {
      case DATE -> "as_date";
      case INTEGER, DECIMAL -> "as_number";
      case TEXT -> "as_text";
      case CHOICE -> "as_choice";
    };
  }
}
