package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file as it is: tables of rows. */
final class Tables {

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, Set<String>> columns = new LinkedHashMap<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<String, String> facts = new LinkedHashMap<>();

  void add(String table, Row row) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    columns.computeIfAbsent(table, t -> new LinkedHashSet<>()).addAll(row.cells().keySet());
  }

  void table(String table) {
    columns.computeIfAbsent(table, t -> new LinkedHashSet<>());
  }

  void column(String table, String column) {
    columns.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(column);
  }

  void language(String language) {
    languages.add(language);
  }

  /** Something that is said of the file as a whole. */
  void fact(String name, String value) {
    facts.put(name, value);
  }

  /** The rows of a table; none when there is no such table. */
  List<Row> rows(String table) {
    return rows.getOrDefault(table, List.of());
  }

  /** The names of all tables, and of whatever else stands where they do. */
  Set<String> names() {
    return columns.keySet();
  }

  Set<String> columns(String table) {
    return columns.get(table);
  }

  /** How many rows the next one of a table follows. */
  int count(String table) {
    return rows(table).size();
  }

  List<String> languages() {
    return languages;
  }

  Map<String, String> facts() {
    return facts;
  }
}
