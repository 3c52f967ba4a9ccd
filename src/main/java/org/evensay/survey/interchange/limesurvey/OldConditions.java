package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.draft.Remark;

/**
 * Conditions that were made by choosing in lists. Their relevance has been written beside them
 * since version 1.92; where it has not, it is put together here as it is there: those on the same
 * question hold if any does, and those of one scenario if all do.
 */
final class OldConditions {

  private final Tables tables;
  private final Reading reading;

  /** Questions with several choices, by their numbers. */
  private final Set<String> several = new HashSet<>();

  OldConditions(Tables tables, Reading reading) {
    this.tables = tables;
    this.reading = reading;
  }

  void read(Map<String, List<Source>> questions) {
    Map<String, List<Row>> rows =
        tables.rows("conditions").stream().collect(Collectors.groupingBy(row -> row.get("qid")));
    questions.values().stream()
        .flatMap(List::stream)
        .filter(question -> List.of("M", "P").contains(question.type()))
        .forEach(question -> several.add(question.numbers()));
    questions.values().stream()
        .flatMap(List::stream)
        .forEach(question -> read(question, rows.get(question.item().get("qid"))));
  }

  private void read(Source question, List<Row> rows) {
    if (rows == null) {
      return;
    }
    rows.forEach(row -> reading.remarks.add(row.where(), Remark.TAKEN));
    String relevance = question.item().get("relevance").strip();
    if (relevance.isEmpty() || relevance.equals("1")) {
      question.item().first().cells().put("relevance", written(rows));
    }
  }

  private String written(List<Row> rows) {
    Map<String, Map<String, List<String>>> scenarios = new LinkedHashMap<>();
    for (Row row : rows) {
      scenarios
          .computeIfAbsent(row.get("scenario"), s -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("cqid") + row.get("cfieldname"), q -> new ArrayList<>())
          .add(written(row));
    }
    return scenarios.values().stream()
        .map(
            scenario ->
                scenario.values().stream()
                    .map(same -> "(" + String.join(" or ", same) + ")")
                    .collect(Collectors.joining(" and ", "(", ")")))
        .collect(Collectors.joining(" or "));
  }

  private String written(Row row) {
    String field = row.get("cfieldname").strip().replaceFirst("^\\+", "");
    if (several.contains(field) && !row.get("value").isBlank()) {
      // Of several choices as a whole, the value is the one that was chosen.
      return "%s%s.NAOK %s \"Y\"".formatted(field, row.get("value").strip(), method(row));
    }
    String name = field.startsWith("{") ? field.replaceAll("[{}]", "") : field + ".NAOK";
    String method = method(row);
    String value = row.get("value").strip();
    String quoted = "\"" + value.replace("\"", "\\\"") + "\"";
    if (method.equals("RX")) {
      return "regexMatch(%s, %s)".formatted(quoted, name);
    }
    boolean answer = value.matches("@[0-9A-Za-z]+@");
    return "%s %s %s".formatted(name, method, answer ? value.replace("@", "") + ".NAOK" : quoted);
  }

  private static String method(Row row) {
    String method = row.get("method").strip();
    return method.isEmpty() ? "==" : method;
  }
}
