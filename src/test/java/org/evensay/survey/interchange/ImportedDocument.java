package org.evensay.survey.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;

/** What came of an import: whether it can be published as it is, and what is in it. */
public final class ImportedDocument {

  private ImportedDocument() {}

  /** Fails with everything that would stop it from being published. */
  public static void check(JsonObject document) {
    assertEquals(List.of(), mistakes(document));
  }

  /** Everything that would stop it from being published. */
  public static List<Mistake> mistakes(JsonObject document) {
    try {
      EditionDocument.parse(document.toString());
      return List.of();
    } catch (DocumentProblem problem) {
      return problem.mistakes();
    }
  }

  /** All questions of a document; after a repeated group, those in it. */
  public static List<JsonObject> questions(JsonObject document) {
    return document.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .flatMap(ImportedDocument::inside)
        .flatMap(
            one ->
                one.containsKey("questions")
                    ? Stream.concat(Stream.of(one), inside(one))
                    : Stream.of(one))
        .toList();
  }

  private static Stream<JsonObject> inside(JsonObject part) {
    return part.getJsonArray("questions").getValuesAs(JsonObject.class).stream();
  }

  /** A question of a document by its name. */
  public static JsonObject question(JsonObject document, String name) {
    return questions(document).stream()
        .filter(question -> question.getString("name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + names(document)));
  }

  /** The names of all questions. */
  public static Set<String> names(JsonObject document) {
    return questions(document).stream()
        .map(question -> question.getString("name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The places that a report speaks of. */
  public static Set<String> ways(ImportReport report) {
    return report.items().stream()
        .map(ImportReport.Item::where)
        .map(where -> where instanceof Place.Path path ? path.way() : "")
        .flatMap(ImportedDocument::eachRow)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The way to each of the rows that are named together, as in {@code answers/row[0-2,5]}. */
  private static Stream<String> eachRow(String way) {
    int from = way.indexOf("/row[") + "/row[".length();
    int to = way.indexOf(']', from);
    if (!way.contains("/row[")) {
      return Stream.of(way);
    }
    return Stream.of(way.substring(from, to).split(","))
        .map(rows -> rows.split("-"))
        .flatMapToInt(
            ends ->
                IntStream.rangeClosed(
                    Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])))
        .mapToObj(row -> way.substring(0, from) + row + way.substring(to));
  }

  /** What a report says of a place, each by the last part of its code. */
  public static List<String> said(ImportReport report, String way) {
    return report.items().stream()
        .filter(
            item ->
                item.where() instanceof Place.Path path
                    && eachRow(path.way()).anyMatch(way::equals))
        .map(item -> item.code().substring(item.code().lastIndexOf('.') + 1))
        .toList();
  }
}
