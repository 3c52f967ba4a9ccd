package org.evensay.survey.designer;

import static org.evensay.survey.designer.PartForms.CY;
import static org.evensay.survey.designer.PartForms.EN;
import static org.evensay.survey.designer.PartForms.fields;
import static org.evensay.survey.designer.PartForms.form;
import static org.evensay.survey.designer.PartForms.json;
import static org.evensay.survey.designer.PartForms.untouched;
import static org.evensay.survey.designer.PartForms.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.form.PartForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a draft as a form, and back. */
class PartFormTest {

  private static final DraftDocument NOTHING = DraftDocument.readable("");

  static Stream<JsonObject> questionsOfTheLibrary() {
    return Library.read().shelves().stream().flatMap(shelf -> shelf.questions().stream());
  }

  @ParameterizedTest
  @MethodSource("questionsOfTheLibrary")
  void a_form_that_comes_back_untouched_changes_nothing(JsonObject question) {
    for (LanguageVariant language : LanguageVariant.spoken()) {
      assertEquals(question, written(question, language));
    }
  }

  @Test
  void what_a_form_does_not_know_or_understand_stays() {
    JsonObject odd =
        json(
            """
            {"name": 7, "type": "one-choice", "label": "no languages", "least": "few",
             "unknown": {"x": [1]}, "choices": [5, {"name": "a", "values": {"county": "kent"}}],
             "required": "yes", "hint": [], "show-if": {}}
            """);
    // What is no object in a list can only be shown as an empty one.
    JsonObject shown = written(odd, EN);
    assertEquals(odd.get("unknown"), shown.get("unknown"));
    assertEquals(odd, shown);
  }

  @Test
  void words_are_written_in_one_language_and_the_others_stay() {
    JsonObject before =
        json("{\"type\": \"note\", \"label\": {\"en-GB\": \"Hi\", \"pl\": \"Hej\"}}");
    assertEquals(
        json("{\"en-GB\": \"Hi\", \"pl\": \"Hej\", \"cy\": \"Helo\"}"),
        written(before, CY, "label", "Helo\r\n").get("label"));
    assertEquals(json("{\"pl\": \"Hej\"}"), written(before, EN, "label", " ").get("label"));
    assertEquals(
        json("{\"en-GB\": \"plain\", \"cy\": \"plaen\"}"),
        written(json("{\"type\": \"note\", \"label\": \"plain\"}"), CY, "label", "plaen")
            .get("label"));
  }

  @Test
  void numbers_are_numbers_and_what_is_none_stays_to_be_mended() {
    JsonObject before = json("{\"type\": \"decimal\", \"least\": 1}");
    assertEquals(json("{\"x\": 2.5}").get("x"), written(before, EN, "least", " 2.5").get("least"));
    assertEquals(json("{\"x\": -3}").get("x"), written(before, EN, "most", "-3").get("most"));
    assertEquals(
        json("{\"x\": \"two\"}").get("x"), written(before, EN, "least", "two").get("least"));
    assertEquals(null, written(before, EN, "least", "").get("least"));
  }

  @Test
  void a_box_without_its_mark_means_no_only_where_it_was_shown() {
    JsonObject before = json("{\"type\": \"agree\", \"required\": true}");
    PartForm form = form(before, EN);
    Map<String, String> fields = untouched(form);
    fields.remove("required");
    assertEquals(false, form.written(fields(fields)).containsKey("required"));
    assertSame(before, form.written(fields(Map.of())), "an empty request changes nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\": 1, \"a\": 2}", "{\"a\": 1e999999999}"})
  void what_cannot_have_come_from_here_is_nothing(String posted) {
    assertEquals(JsonValue.EMPTY_JSON_OBJECT, PartForm.posted(posted, NOTHING));
    assertEquals(
        JsonValue.EMPTY_JSON_OBJECT,
        PartForm.posted("{\"x\":".repeat(1_100) + "1" + "}".repeat(1_100), NOTHING));
    assertEquals(json("{\"a\": {\"b\": [1]}}"), PartForm.posted("{\"a\": {\"b\": [1]}}", NOTHING));
  }
}
