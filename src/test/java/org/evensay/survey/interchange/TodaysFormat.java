package org.evensay.survey.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.survey.design.EditionDocument;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** Whether a document that came of an import can be published, as far as its types are known. */
public final class TodaysFormat {

  /** Types of the format that not every parser has. */
  private static final Set<String> LATER =
      Set.of(
          "note",
          "calculated",
          "matrix",
          "ranking",
          "decimal",
          "date",
          "month",
          "time",
          "points",
          "best-worst",
          "agree");

  private static final Pattern QUESTION =
      Pattern.compile("pages\\[(\\d+)]\\.questions\\[(\\d+)].*");

  private TodaysFormat() {}

  /** Fails with everything that a parser says of it and that is not about later types. */
  public static void check(JsonObject document) {
    List<String> wrong = new ArrayList<>();
    try {
      EditionDocument.parse(document.toString());
    } catch (DocumentProblem problem) {
      for (Mistake mistake : problem.mistakes()) {
        if (!isLater(mistake, document)) {
          wrong.add(mistake.toString());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isLater(Mistake mistake, JsonObject document) {
    String way = ((Place.Path) mistake.place()).way();
    Matcher at = QUESTION.matcher(way);
    if (!at.matches()) {
      return false;
    }
    JsonObject question =
        document
            .getJsonArray("pages")
            .getJsonObject(Integer.parseInt(at.group(1)))
            .getJsonArray("questions")
            .getJsonObject(Integer.parseInt(at.group(2)));
    String type = question.getString("type");
    if (mistake.code().equals(DocumentMistake.NOT_ASKED_BEFORE.code())) {
      return expanded(document).contains(mistake.arguments().get(1));
    }
    return LATER.contains(type) && (way.endsWith(".type") || way.endsWith(".label"));
  }

  /** Names that a document has in its shorthand only: rows of a matrix, and what "other" is. */
  private static Set<String> expanded(JsonObject document) {
    Set<String> names = new TreeSet<>();
    for (JsonObject question : questions(document)) {
      String name = question.getString("name");
      names.add(name + "_other");
      if (question.containsKey("rows")) {
        question.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
            .map(row -> name + "_" + row.getString("name"))
            .forEach(names::add);
      }
    }
    return names;
  }

  /** All questions of a document. */
  public static List<JsonObject> questions(JsonObject document) {
    return document.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
        .toList();
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
        .map(
            where ->
                where instanceof org.evensay.survey.interchange.Place.Path path ? path.way() : "")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a report says of a place, each by the last part of its code. */
  public static List<String> said(ImportReport report, String way) {
    return report.items().stream()
        .filter(item -> item.where().equals(new org.evensay.survey.interchange.Place.Path(way)))
        .map(item -> item.code().substring(item.code().lastIndexOf('.') + 1))
        .toList();
  }
}
