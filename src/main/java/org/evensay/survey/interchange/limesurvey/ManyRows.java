package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;

/**
 * Says once what is the same of many rows of a table, and of which: a survey in six languages has
 * tens of thousands of rows, and nobody could read a line for each, nor a server keep them.
 */
final class ManyRows {

  private static final Pattern ROW = Pattern.compile("([^\\[]+/row\\[)([0-9]+)(\\].*)");

  /** How many rows, or rows that follow each other, a line names at most, to stay readable. */
  private static final int NAMED = 50;

  private ManyRows() {}

  static ImportReport together(ImportReport report) {
    Map<ImportReport.Item, List<Integer>> rows = new LinkedHashMap<>();
    for (ImportReport.Item item : report.items()) {
      Matcher row = ROW.matcher(way(item));
      if (row.matches()) {
        ImportReport.Item ofAll = at(item, row.group(1) + row.group(3));
        rows.computeIfAbsent(ofAll, same -> new ArrayList<>()).add(Integer.valueOf(row.group(2)));
      } else {
        rows.putIfAbsent(item, List.of());
      }
    }
    List<ImportReport.Item> together = new ArrayList<>();
    rows.forEach(
        (item, of) -> {
          List<String> named = named(of);
          if (named.isEmpty()) {
            together.add(item);
          }
          for (int i = 0; i < named.size(); i += NAMED) {
            String some = String.join(",", named.subList(i, Math.min(i + NAMED, named.size())));
            together.add(at(item, way(item).replace("/row[]", "/row[" + some + "]")));
          }
        });
    return new ImportReport(together);
  }

  private static String way(ImportReport.Item item) {
    return item.where() instanceof Place.Path path ? path.way() : "";
  }

  private static ImportReport.Item at(ImportReport.Item item, String way) {
    return new ImportReport.Item(
        new Place.Path(way), item.outcome(), item.code(), item.arguments());
  }

  /** Numbers of rows in their order; of those that follow each other, the first and the last. */
  private static List<String> named(List<Integer> rows) {
    List<Integer> sorted = rows.stream().distinct().sorted().toList();
    List<String> named = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < sorted.size(); i++) {
      boolean goesOn = i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1;
      if (!goesOn) {
        named.add(first == i ? sorted.get(i).toString() : sorted.get(first) + "-" + sorted.get(i));
        first = i + 1;
      }
    }
    return named;
  }
}
