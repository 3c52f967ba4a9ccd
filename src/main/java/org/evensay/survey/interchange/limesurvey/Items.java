package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;

/**
 * Joins the rows of a thing in all languages. Up to version 3 there is a row for each language;
 * since 4 there is one, and a table beside it has the texts.
 */
final class Items {

  private final Tables tables;
  private final Remarks remarks;
  private final Function<Row, Optional<LanguageVariant>> language;

  /**
   * Begins joining.
   *
   * @param language the language of a row; empty for one that the survey has not
   */
  Items(Tables tables, Remarks remarks, Function<Row, Optional<LanguageVariant>> language) {
    this.tables = tables;
    this.remarks = remarks;
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
    Map<String, Item> items = new LinkedHashMap<>();
    Map<String, List<Item>> byId = new LinkedHashMap<>();
    for (Row row : tables.rows(table)) {
      String known = key.stream().map(row::get).toList().toString();
      Item item = items.get(known);
      if (item == null) {
        item = new Item(row, new LinkedHashMap<>());
        items.put(known, item);
        byId.computeIfAbsent(row.get(id), i -> new ArrayList<>()).add(item);
      }
      if (row.cells().containsKey("language")) {
        join(row, item, texts, !row.equals(item.first()));
      }
    }
    for (Row row : tables.rows(beside)) {
      for (Item item : byId.getOrDefault(row.get(id), List.of())) {
        join(row, item, texts, true);
      }
    }
    List<Item> sorted = new ArrayList<>(items.values());
    sorted.sort(Comparator.comparingInt(item -> item.first().number(order)));
    return sorted;
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
