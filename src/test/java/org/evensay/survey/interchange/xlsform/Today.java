package org.evensay.survey.interchange.xlsform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.evensay.survey.design.EditionDocument;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;

/**
 * An imported document, as far as the parser of today understands it: a list that several questions
 * have is put into each, and types that it does not know yet are no mistakes.
 */
final class Today {

  private Today() {}

  static List<JsonObject> questions(JsonObject document) {
    return document.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
        .toList();
  }

  /** What is wrong with it. */
  static List<Mistake> mistakes(JsonObject document) {
    try {
      EditionDocument.parse(withoutLists(document).toString());
      return List.of();
    } catch (DocumentProblem problem) {
      return problem.mistakes().stream().filter(mistake -> !isOfAType(mistake)).toList();
    }
  }

  private static boolean isOfAType(Mistake mistake) {
    return mistake.code().equals(DocumentMistake.NONE_OF.code())
        && mistake.place().toString().contains(".type");
  }

  private static JsonObject withoutLists(JsonObject document) {
    JsonArrayBuilder pages = Json.createArrayBuilder();
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      JsonArrayBuilder questions = Json.createArrayBuilder();
      for (JsonObject question : page.getJsonArray("questions").getValuesAs(JsonObject.class)) {
        questions.add(
            withChoices(
                question, document.getJsonObject("lists"), document.getString("default-language")));
      }
      pages.add(Json.createObjectBuilder(page).add("questions", questions));
    }
    return Json.createObjectBuilder(document).remove("lists").add("pages", pages).build();
  }

  private static JsonObject withChoices(JsonObject question, JsonObject lists, String language) {
    JsonObjectBuilder written = Json.createObjectBuilder(question);
    if (question.getString("type").equals("calculated")) {
      // It is never shown; a text, which stands in for it here, needs a label.
      written.add("label", Json.createObjectBuilder().add(language, "…"));
    }
    JsonValue list = question.get("list");
    if (list != null) {
      JsonArray choices = lists.getJsonArray(question.getString("list"));
      written.remove("list").add("choices", choices);
    }
    return written.build();
  }
}
