package org.evensay.survey.glossary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evensay.foundation.language.Apart;
import org.evensay.survey.response.export.table.Apostrophe;

/**
 * Terms in a table as somebody brings it: CSV with commas, semicolons or tabs, headings first.
 *
 * @param rows those that have anything in them
 * @param mistakes what is wrong with the table itself; then its rows are not to be looked at
 */
record TermTable(List<Row> rows, List<TableMistake> mistakes) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATORS = ",;\t";

  /**
   * A row.
   *
   * @param number as spreadsheets number it
   * @param cells by the headings of their columns, as {@link TermColumn#known} has them
   */
  record Row(int number, Map<String, String> cells) {

    Row {
      cells = Map.copyOf(cells);
    }
  }

  TermTable {
    rows = List.copyOf(rows);
    mistakes = List.copyOf(mistakes);
  }

  /** The text of a file in UTF-8, or in UTF-16 where a mark says so; empty where it is neither. */
  static Optional<String> decoded(byte[] file) {
    boolean isWide =
        file.length > 1
            && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF
                || file[0] == (byte) 0xFF && file[1] == (byte) 0xFE);
    Charset charset = isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  /** Reads a table. */
  static TermTable read(String text) {
    List<CSVRecord> records = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator(text)).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord one : parser) {
        records.add(one);
      }
    } catch (IOException | UncheckedIOException broken) {
      return wrong(List.of(TableMistake.of(records.size() + 1, "", "quotes")));
    }
    if (records.stream().filter(one -> !isEmpty(one)).count() < 2) {
      return wrong(List.of(TableMistake.of(0, "", "no-rows")));
    }
    List<TableMistake> mistakes = new ArrayList<>();
    List<String> columns = columns(records.get(0), mistakes);
    List<Row> rows = new ArrayList<>();
    for (CSVRecord one : records.subList(1, records.size())) {
      if (!isEmpty(one)) {
        rows.add(row(one, columns, mistakes));
      }
    }
    return mistakes.isEmpty() ? new TermTable(rows, List.of()) : wrong(mistakes);
  }

  private static TermTable wrong(List<TableMistake> mistakes) {
    return new TermTable(List.of(), mistakes);
  }

  /** Spreadsheets of many countries put semicolons where others put commas. */
  private static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    char most = SEPARATORS.charAt(0);
    for (char one : SEPARATORS.toCharArray()) {
      if (count(headings, one) > count(headings, most)) {
        most = one;
      }
    }
    return most;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(one -> one == sign).count();
  }

  private static boolean isEmpty(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** The columns in their order; an empty name for one without a heading. */
  private static List<String> columns(CSVRecord headings, List<TableMistake> mistakes) {
    List<String> columns = new ArrayList<>();
    for (String typed : headings.stream().map(String::strip).toList()) {
      Optional<String> known = TermColumn.known(typed);
      if (known.isEmpty() && !typed.isEmpty()) {
        mistakes.add(TableMistake.of(1, "", "column", Apart.words(typed)));
      } else if (known.filter(columns::contains).isPresent()) {
        mistakes.add(TableMistake.of(1, "", "column-twice", Apart.code(known.get())));
      }
      columns.add(known.orElse(""));
    }
    Stream.of(TermColumn.LANGUAGE, TermColumn.TERM)
        .map(TermColumn::heading)
        .filter(needed -> !columns.contains(needed))
        .forEach(
            needed -> mistakes.add(TableMistake.of(1, "", "column-missing", Apart.code(needed))));
    return columns;
  }

  private static Row row(CSVRecord record, List<String> columns, List<TableMistake> mistakes) {
    int number = (int) record.getRecordNumber();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      String column = i < columns.size() ? columns.get(i) : "";
      if (!column.isEmpty()) {
        cells.put(column, Apostrophe.without(record.get(i)));
      } else if (!record.get(i).isBlank()) {
        mistakes.add(TableMistake.of(number, "", "cells", i + 1));
      }
    }
    // A row that ends early has nothing in the rest of its cells.
    IntStream.range(record.size(), columns.size()).forEach(i -> cells.put(columns.get(i), ""));
    return new Row(number, cells);
  }
}
