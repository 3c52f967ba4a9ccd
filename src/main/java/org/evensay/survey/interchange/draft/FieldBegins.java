package org.evensay.survey.interchange.draft;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * Looks at what the field of a question is to begin with: other programs begin with anything, and a
 * survey could not be published with what is no answer.
 */
public final class FieldBegins {

  private static final String PLACE = "pages[0].questions[0].default";

  /** What says which answers a question has; the rest may look at other questions. */
  private static final List<String> KEYS =
      List.of("name", "type", "least", "most", "places", "most-characters", "points");

  /** What nobody is to begin for her, and what cannot begin. */
  private static final Set<String> EMPTY_AT_FIRST =
      Set.of("note", "agree", "pairwise", "photo", "drawing", "voice", "video", "file");

  private FieldBegins() {}

  /** Whether the field of a question of this type may begin with anything. */
  public static boolean isPossible(String type) {
    return !EMPTY_AT_FIRST.contains(type);
  }

  /** Whether a value is an answer to a question. */
  public static boolean with(String value, JsonObject question) {
    JsonObjectBuilder alone = JSON.createObjectBuilder();
    for (String key : KEYS) {
      if (question.containsKey(key)) {
        alone.add(key, question.get(key));
      }
    }
    alone.add("label", words("?")).add("default", value);
    for (String key : List.of("choices", "rows")) {
      if (question.containsKey(key)) {
        alone.add(key, named(question.getJsonArray(key)));
      }
    }
    try {
      EditionDocument.parse(survey(alone).toString());
      return true;
    } catch (DocumentProblem problem) {
      return problem.mistakes().stream().noneMatch(one -> one.place().toString().contains(PLACE));
    }
  }

  private static JsonArrayBuilder named(JsonArray list) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (JsonObject one : list.getValuesAs(JsonObject.class)) {
      all.add(JSON.createObjectBuilder(one).add("label", words("?")).remove("picture"));
    }
    return all;
  }

  private static JsonObjectBuilder words(String words) {
    return JSON.createObjectBuilder().add("en", words);
  }

  private static JsonObject survey(JsonObjectBuilder question) {
    JsonArrayBuilder questions = JSON.createArrayBuilder().add(question);
    JsonObjectBuilder page = JSON.createObjectBuilder().add("name", "page");
    return JSON.createObjectBuilder()
        .add("default-language", "en")
        .add("languages", words("draft"))
        .add("pages", JSON.createArrayBuilder().add(page.add("questions", questions)))
        .build();
  }
}
