package org.evensay.survey.interchange.limesurvey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;

/** Says what became of the rows and columns that nothing else was said of. */
final class Leftovers {

  /** The columns that mean something here, in all tables whose rows do. */
  private static final Map<String, Set<String>> COLUMNS =
      Map.ofEntries(
          Map.entry(
              "questions",
              Set.of(
                  "qid",
                  "parent_qid",
                  "sid",
                  "gid",
                  "type",
                  "title",
                  "question",
                  "preg",
                  "help",
                  "other",
                  "mandatory",
                  "question_order",
                  "language",
                  "scale_id",
                  "relevance")),
          Map.entry(
              "subquestions",
              Set.of(
                  "qid",
                  "parent_qid",
                  "sid",
                  "gid",
                  "type",
                  "title",
                  "question",
                  "mandatory",
                  "question_order",
                  "language",
                  "scale_id",
                  "relevance")),
          Map.entry(
              "answers",
              Set.of("aid", "qid", "code", "answer", "sortorder", "language", "scale_id")),
          Map.entry(
              "groups",
              Set.of(
                  "gid",
                  "sid",
                  "group_name",
                  "group_order",
                  "description",
                  "language",
                  "randomization_group",
                  "grelevance")),
          Map.entry("question_l10ns", Set.of("id", "qid", "question", "help", "language")),
          Map.entry("answer_l10ns", Set.of("id", "aid", "answer", "language")),
          Map.entry("group_l10ns", Set.of("id", "gid", "group_name", "description", "language")),
          Map.entry("question_attributes", Set.of("qaid", "qid", "attribute", "value", "language")),
          Map.entry("quota", Set.of("id", "sid", "name", "qlimit", "active")),
          Map.entry("quota_members", Set.of("id", "sid", "qid", "quota_id", "code")),
          Map.entry(
              "quota_languagesettings",
              Set.of("quotals_id", "quotals_quota_id", "quotals_language", "quotals_message")),
          Map.entry(
              "conditions",
              Set.of("cid", "qid", "cqid", "cfieldname", "method", "value", "scenario")),
          Map.entry(
              "defaultvalues",
              Set.of("dvid", "qid", "scale_id", "sqid", "language", "specialtype", "defaultvalue")),
          Map.entry("defaultvalue_l10ns", Set.of("id", "dvid", "language", "defaultvalue")));

  /** Of these each cell is spoken of by itself. */
  private static final Set<String> BY_CELL = Set.of("surveys", "surveys_languagesettings");

  private static final Set<String> NO = Set.of("0", "N");

  private final Tables tables;
  private final Remarks remarks;
  private final Set<Row> asked;

  Leftovers(Tables tables, Remarks remarks, Set<Row> asked) {
    this.tables = tables;
    this.remarks = remarks;
    this.asked = asked;
  }

  void say() {
    Set<String> said = said();
    for (String table : tables.names()) {
      List<Row> rows = tables.rows(table);
      boolean known = COLUMNS.containsKey(table) || BY_CELL.contains(table);
      if (known) {
        columns(table);
      } else if (rows.isEmpty() && !isFact(table)) {
        remarks.add(new Place.Path(table), Remark.NOT_HERE, table, "");
      }
      for (Row row : rows) {
        if (!said.contains(row.where().way())) {
          row(table, row, known);
        }
      }
    }
    tables.facts().forEach((name, value) -> remarks.add(new Place.Path(name), Remark.TAKEN));
  }

  private boolean isFact(String table) {
    return tables.facts().containsKey(table) || table.equals("languages");
  }

  /** The rows that something was said of, or of a cell of which. */
  private Set<String> said() {
    return remarks.report().items().stream()
        .map(ImportReport.Item::where)
        .filter(Place.Path.class::isInstance)
        .map(where -> ((Place.Path) where).way())
        .filter(way -> way.indexOf("]") > 0)
        .map(way -> way.substring(0, way.indexOf(']') + 1))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void columns(String table) {
    Set<String> known = COLUMNS.getOrDefault(table, Set.of());
    for (String column : tables.columns(table)) {
      if (!BY_CELL.contains(table)) {
        Place.Path where = new Place.Path(table + "/" + column);
        boolean taken = known.contains(column);
        remarks.add(
            where,
            taken ? Remark.TAKEN : Remark.NOT_HERE,
            taken ? new Object[] {} : new Object[] {column, ""});
        if (!taken) {
          tables.rows(table).forEach(row -> cell(row, column));
        }
      }
    }
  }

  /** What a cell says whose column means nothing here, unless that is no or nothing. */
  private void cell(Row row, String column) {
    String value = row.get(column).strip();
    if (!value.isEmpty() && !NO.contains(value)) {
      remarks.add(row.at(column), Remark.NOT_HERE, column, value);
    }
  }

  private void row(String table, Row row, boolean known) {
    if (table.equals("question_attributes") && !asked.contains(row)) {
      Attributes.leaveOut(row, remarks);
    } else if (table.startsWith("defaultvalue")) {
      remarks.add(row.where(), Remark.NOT_HERE, "defaultvalue", row.get("defaultvalue"));
    } else if (known) {
      remarks.add(row.where(), Remark.BELONGS_TO_NOTHING);
    } else {
      remarks.add(row.where(), Remark.NOT_HERE, table, summary(row));
    }
  }

  private static String summary(Row row) {
    return row.cells().entrySet().stream()
        .filter(cell -> !cell.getValue().isBlank())
        .map(cell -> cell.getKey() + " = " + cell.getValue().strip())
        .collect(Collectors.joining(", "));
  }
}
