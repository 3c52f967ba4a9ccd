package org.evensay.survey.interchange.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * Room for rounds: other programs ask a group as often as anybody likes, and here all that there
 * may be count among the questions of a survey.
 */
public final class RoundsRoom {

  private static final String REPEAT = "repeat";

  private static final Set<String> TOO_MUCH =
      Set.of(DocumentMistake.TOO_MANY_QUESTIONS.code(), DocumentMistake.ANSWERS_TOO_LARGE.code());

  /** Is told of a group that has fewer rounds than it could have. */
  public interface Told {
    void fewer(String group, int rounds);
  }

  private RoundsRoom() {}

  /** A document with so few rounds that there is room for them. */
  public static JsonObject make(JsonObject document, Told told) {
    JsonObject fitting = document;
    Map<String, Integer> fewer = new LinkedHashMap<>();
    Optional<JsonObject> largest = largest(document);
    while (largest.isPresent() && (asks(fitting) > Limits.QUESTIONS || isTooMuch(fitting))) {
      JsonObject group = largest.get();
      fewer.put(group.getString("name"), rounds(group) / 2);
      fitting = with(fitting, group.getString("name"), rounds(group) / 2);
      largest = largest(fitting);
    }
    fewer.forEach(told::fewer);
    return fitting;
  }

  /** The least that a document asks: a quick look, since reading it takes its time. */
  private static long asks(JsonObject document) {
    return questions(document)
        .mapToLong(one -> one.getString("type").equals(REPEAT) && isFree(one) ? size(one) : 1)
        .sum();
  }

  private static Stream<JsonObject> questions(JsonObject document) {
    return document.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream());
  }

  private static boolean isTooMuch(JsonObject document) {
    try {
      EditionDocument.parse(document.toString());
      return false;
    } catch (DocumentProblem problem) {
      return problem.mistakes().stream().anyMatch(one -> TOO_MUCH.contains(one.code()));
    }
  }

  /** The group with the most questions in all its rounds, where there may be fewer. */
  private static Optional<JsonObject> largest(JsonObject document) {
    return questions(document)
        .filter(question -> question.getString("type").equals(REPEAT))
        .filter(group -> isFree(group) && rounds(group) > 1)
        .max(Comparator.comparingLong(RoundsRoom::size));
  }

  /** Whether it may have fewer rounds: those of which there is one for each choice may not. */
  private static boolean isFree(JsonObject group) {
    return !group.containsKey("for-each");
  }

  private static long size(JsonObject group) {
    return (long) rounds(group) * group.getJsonArray("questions").size();
  }

  private static int rounds(JsonObject group) {
    return group.get("times") instanceof JsonNumber fixed
        ? fixed.intValue()
        : group.getInt("most", Limits.ROUNDS_UNLESS_SAID);
  }

  private static JsonObject with(JsonObject document, String group, int rounds) {
    JsonArrayBuilder pages = JSON.createArrayBuilder();
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      JsonArrayBuilder questions = JSON.createArrayBuilder();
      for (JsonObject question : page.getJsonArray("questions").getValuesAs(JsonObject.class)) {
        questions.add(question.getString("name").equals(group) ? with(question, rounds) : question);
      }
      pages.add(JSON.createObjectBuilder(page).add("questions", questions));
    }
    return JSON.createObjectBuilder(document).add("pages", pages).build();
  }

  private static JsonValue with(JsonObject group, int rounds) {
    JsonObjectBuilder fewer = JSON.createObjectBuilder(group);
    if (group.get("times") instanceof JsonNumber) {
      return fewer.add("times", rounds).build();
    }
    if (group.getInt("least", 0) > rounds) {
      fewer.add("least", rounds);
    }
    return fewer.add("most", rounds).build();
  }
}
