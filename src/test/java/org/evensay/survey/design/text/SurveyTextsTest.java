package org.evensay.survey.design.text;

import static org.evensay.foundation.language.Documents.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every text of a document is found, by an id that stays. */
class SurveyTextsTest {

  static JsonObject everything() {
    InputStream file = SurveyTextsTest.class.getResourceAsStream("/interchange/everything.json");
    try (var reader = JSON.createReader(file)) {
      return reader.readObject();
    }
  }

  private static JsonObject survey(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static List<String> ids(JsonObject survey) {
    return SurveyTexts.of(survey).stream().map(SurveyText::id).toList();
  }

  /** Whatever has words in English, but what is said of languages themselves. */
  private static void search(JsonValue value, List<String> found) {
    if (value instanceof JsonObject object) {
      if (object.get("en-GB") instanceof JsonString words
          && !object.getString("en-GB").equals("checked")) {
        found.add(words.getString());
      }
      object.values().forEach(inside -> search(inside, found));
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(inside -> search(inside, found));
    }
  }

  @Test
  void every_text_of_a_document_that_has_everything_is_found_once() {
    List<String> there = new ArrayList<>();
    search(everything(), there);
    List<String> found =
        SurveyTexts.of(everything()).stream().map(text -> text.in("en-GB")).toList();

    assertEquals(there.stream().sorted().toList(), found.stream().sorted().toList());
    assertEquals(found.size(), new HashSet<>(ids(everything())).size(), "no id twice");
    assertTrue(ids(everything()).stream().allMatch(id -> id.matches("[A-Za-z0-9._-]{1,250}")));
  }

  @Test
  void what_only_some_questions_have_is_found_too() {
    JsonObject survey =
        survey(
            """
            {"quotas": [{"name": "q", "end": {"title": {"cy": "a"}, "words": {"cy": "b"}}}],
             "pages": [{"name": "p", "questions": [
               {"name": "g", "type": "repeat", "label": {"cy": "c"},
                "another": {"label": {"cy": "d"}, "any": {"cy": "e"}, "yes": {"cy": "f"}, "no": {"cy": "g"}},
                "questions": [{"name": "i", "label": {"cy": "h"}, "picture-words": {"cy": "j"},
                  "choices": [{"name": "o", "other-label": {"cy": "k"}}]}]}]}]}
            """);

    Map<String, String> words = new TreeMap<>();
    SurveyTexts.of(survey).forEach(text -> words.put(text.id(), text.in("cy")));
    assertEquals(
        "{questions.g.another.any=e, questions.g.another.label=d, questions.g.another.no=g,"
            + " questions.g.another.yes=f, questions.g.label=c,"
            + " questions.i.choices.o.other-label=k, questions.i.label=h,"
            + " questions.i.picture-words=j, quotas.q.end.title=a, quotas.q.end.words=b}",
        words.toString());
    assertEquals(
        "1.1",
        SurveyTexts.of(survey).stream()
            .filter(text -> text.id().equals("questions.i.label"))
            .findFirst()
            .orElseThrow()
            .part()
            .counted());
  }

  @Test
  void an_id_stays_wherever_its_part_moves() {
    String one =
        "{\"name\": \"a\", \"questions\": [{\"name\": \"x\", \"label\": {\"cy\": \"1\"}}]}";
    String other =
        "{\"name\": \"b\", \"questions\": [{\"name\": \"y\", \"label\": {\"cy\": \"2\"}}]}";

    assertEquals(
        List.of("questions.x.label", "questions.y.label"),
        ids(survey("{\"pages\": [" + one + "," + other + "]}")));
    assertEquals(
        List.of("questions.y.label", "questions.x.label"),
        ids(survey("{\"pages\": [" + other + "," + one + "]}")));
  }

  @Test
  void names_that_are_missing_or_there_twice_lose_no_text() {
    List<String> ids =
        ids(
            survey(
                """
                {"pages": [{"questions": [
                  {"name": "x", "label": {"cy": "1"}}, {"name": "x", "label": {"cy": "2"}},
                  {"label": {"cy": "3"}}, {"name": "é <", "label": {"cy": "4"}}, 7]}, "odd"]}
                """));

    assertEquals(
        List.of(
            "questions.x.label", "questions.x.2.label", "questions.0.label", "questions.___.label"),
        ids);
  }

  @Test
  void one_text_in_one_language_is_written_and_nothing_else_changes() {
    JsonObject before = everything();
    JsonObject after =
        SurveyTexts.with(
            before, "pl", Map.of("lists.towns.truro.label", "Truro PL", "no.such", "x"));

    assertEquals(
        before
            .toString()
            .replace("{\"en-GB\":\"Truro\"}", "{\"en-GB\":\"Truro\",\"pl\":\"Truro PL\"}"),
        after.toString());
    assertEquals(
        before, SurveyTexts.with(after, "pl", Map.of("lists.towns.truro.label", "")), "and back");
  }
}
