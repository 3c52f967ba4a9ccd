package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;

/**
 * Joins the rows of a thing in all languages. Up to version 3 there is a row for each language;
 * since 4 there is one, and a table beside it has the texts.
 */
final class Items {

  /** Columns that each row has for itself. */
  private static final Set<String> OWN = Set.of("language", "id");

  private final Tables tables;
  private final Remarks remarks;
  private final LanguageVariant first;
  private final Function<Row, Optional<LanguageVariant>> language;

  /**
   * Begins joining.
   *
   * @param first the default language
   * @param language the language of a row; empty for one that the survey has not
   */
  Items(
      Tables tables,
      Remarks remarks,
      LanguageVariant first,
      Function<Row, Optional<LanguageVariant>> language) {
    this.tables = tables;
    this.remarks = remarks;
    this.first = first;
    this.language = language;
  }

  /**
   * The things of a table, in their order.
   *
   * @param key the columns that tell them apart
   * @param beside the table with their texts, and the column that it names them by
   * @param order the column that says their order
   */
  List<Item> of(
      String table, List<String> key, String beside, String id, List<String> texts, String order) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : tables.rows(table)) {
      String known = key.stream().map(row::get).toList().toString();
      rows.computeIfAbsent(known, k -> new ArrayList<>()).add(row);
    }
    List<Item> items = new ArrayList<>();
    Map<String, List<Item>> byId = new LinkedHashMap<>();
    for (List<Row> same : rows.values()) {
      Item item = new Item(inDefault(same), new LinkedHashMap<>());
      items.add(item);
      byId.computeIfAbsent(item.get(id), i -> new ArrayList<>()).add(item);
      for (Row row : same) {
        if (row.cells().containsKey("language")) {
          join(row, item, texts, !row.equals(item.first()));
        }
        differences(row, item, texts, order);
      }
    }
    for (Row row : tables.rows(beside)) {
      for (Item item : byId.getOrDefault(row.get(id), List.of())) {
        join(row, item, texts, true);
      }
    }
    items.sort(Comparator.comparingInt(item -> item.first().number(order)));
    return items;
  }

  /** The row that counts there for all languages, wherever it stands. */
  private Row inDefault(List<Row> same) {
    return same.stream()
        .filter(row -> language.apply(row).filter(first::equals).isPresent())
        .findFirst()
        .orElse(same.get(0));
  }

  /** Says what a row of another language says otherwise, which counts for nothing there. */
  private void differences(Row row, Item item, List<String> texts, String order) {
    row.cells()
        .forEach(
            (column, value) -> {
              boolean own = texts.contains(column) || OWN.contains(column) || column.equals(order);
              boolean same = value.strip().equals(item.get(column).strip());
              if (!own && !same && !value.isBlank()) {
                remarks.add(row.at(column), Remark.NOT_HERE, column, value);
              }
            });
  }

  private void join(Row row, Item item, List<String> texts, boolean says) {
    Optional<LanguageVariant> in = language.apply(row);
    if (in.isEmpty()) {
      remarks.add(row.where(), Remark.NOT_HERE, "language", row.get("language"));
      return;
    }
    for (String column : texts) {
      if (!row.get(column).isBlank()) {
        item.texts()
            .computeIfAbsent(column, c -> new LinkedHashMap<>())
            .putIfAbsent(in.get(), row.get(column));
      }
    }
    if (says) {
      remarks.add(row.where(), Remark.TAKEN);
    }
  }
}
