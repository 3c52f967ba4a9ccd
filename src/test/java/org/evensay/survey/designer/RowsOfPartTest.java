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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.PartForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices and what else is listed in a part, as a form, and back. */
class RowsOfPartTest {

  @Test
  void choices_are_written_added_named_and_wiped_out() {
    JsonObject before =
        json(
            """
            {"type": "one-choice", "choices": [
              {"name": "yes", "label": {"en-GB": "Yes"}, "values": {"n": 1}},
              {"name": "no", "label": {"en-GB": "No"}, "alone": true}]}
            """);
    assertEquals(
        json("""
                {"x": [
                  {"name": "yes", "label": {"en-GB": "Yes!"}, "values": {"n": 1}},
                  {"name": "no", "label": {"en-GB": "No"}, "not-said": true},
                  {"name": "i_do_not_know", "label": {"en-GB": "I do not know"}}]}
                """)
            .get("x"),
        written(
                before,
                EN,
                "choices.0.label",
                "Yes!",
                "choices.1.special",
                "not-said",
                "choices.2.label",
                "I do not know")
            .get("choices"));
    assertEquals(
        json("{\"x\": [{\"name\": \"no\", \"label\": {\"en-GB\": \"No\"}, \"alone\": true}]}")
            .get("x"),
        written(before, EN, "choices.0.label", "", "choices.0.name", "").get("choices"));
    assertEquals(
        json("{\"x\": {\"en-GB\": \"No\", \"cy\": \"Na\"}}").get("x"),
        written(before, CY, "choices.1.label", "Na")
            .getJsonArray("choices")
            .getJsonObject(1)
            .get("label"));
  }

  @Test
  void what_is_asked_about_a_choice_is_written_in_each_language() {
    JsonObject before =
        json(
            """
            {"type": "one-choice", "choices": [
              {"name": "x", "label": {"en-GB": "Another"}, "other": true}]}
            """);
    JsonObject english = written(before, EN, "choices.0.other-label", "Which one?");
    JsonObject welsh = written(english, CY, "choices.0.other-label", "Pa un?");

    assertEquals(
        json("{\"en-GB\": \"Which one?\", \"cy\": \"Pa un?\"}"),
        welsh.getJsonArray("choices").getJsonObject(0).get("other-label"));
    assertEquals(
        before,
        written(written(welsh, CY, "choices.0.other-label", ""), EN, "choices.0.other-label", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "county=kent age=5 | {\"county\": \"kent\", \"age\": 5}",
        " a=05  b=5.0 c= | {\"a\": \"05\", \"b\": 5.0, \"c\": \"\"}",
        "town=\"High \\\\ \\\"Halden\\\"\" n=\"5\" | {\"town\": \"High \\\\ \\\"Halden\\\"\", \"n\": \"5\"}",
        "at=a=b | {\"at\": \"a=b\"}",
        "{\"a\": [1]} | {\"a\": [1]}",
        // What cannot be read stays to be mended.
        "county kent | \"county kent\"",
        "a=1 a=2 | \"a=1 a=2\"",
        "a=\"1 | \"a=\\\"1\"",
        "=1 | \"=1\"",
        "{\"a\" | \"{\\\"a\\\"\"",
      })
  void columns_of_choices_are_written_and_shown_as_they_were(String typed, String kept) {
    JsonObject before =
        json("{\"type\": \"one-choice\", \"choices-if\": \"x\", \"choices\": [{\"name\": \"x\"}]}");
    JsonObject after = written(before, EN, "choices.0.values", typed);

    assertEquals(
        json("{\"x\": " + kept + "}").get("x"),
        after.getJsonArray("choices").getJsonObject(0).get("values"));
    assertEquals(after, written(after, EN), "it comes back as it was shown");
    assertEquals(before, written(after, EN, "choices.0.values", ""));
    assertEquals(
        2,
        written(before, EN, "choices.1.values", typed).getJsonArray("choices").size(),
        "nor is it lost without words beside it");
  }

  @Test
  void columns_that_no_line_can_say_are_shown_as_the_document_has_them() {
    for (String odd :
        List.of("{\"a b\": 1}", "{\"a\": true}", "{}", "[1]", "true", "{\"a\": null}")) {
      JsonObject before =
          json(
              "{\"type\": \"one-choice\", \"choices\": [{\"name\": \"x\", \"values\": %s}]}"
                  .formatted(odd));
      assertEquals(before, written(before, EN, "label", ""), odd);
      Map<String, String> shown = untouched(form(before, EN));
      assertEquals(odd.replace(" ", ""), shown.get("choices.0.values").replace(" ", ""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                    | other-required | , 'other': true, 'other-required': true",
        ", 'other': true       | other-required | , 'other': true, 'other-required': true",
        ", 'other': true, 'other-required': true | other | , 'other': true",
        ", 'other': true, 'other-required': true | alone | , 'alone': true",
        ", 'other': true, 'other-required': true | other-required | , 'other': true, 'other-required': true",
        ", 'other-required': true | ''          | , 'other-required': true"
      },
      quoteCharacter = '"')
  void which_other_one_is_asked_and_may_have_to_be_said(
      String before, String chosen, String after) {
    String choices = "{'type': 'one-choice', 'choices': [{'name': 'x'%s}]}";

    assertEquals(
        json(choices.formatted(after.replace("''", "")).replace('\'', '"')),
        written(
            json(choices.formatted(before.replace("''", "")).replace('\'', '"')),
            EN,
            "choices.0.special",
            chosen.replace("''", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "one-choice, alone not-said other other-required",
    "several-choices, alone not-said other other-required",
    "matrix, alone not-said",
    "ranking, ''",
    "points, ''",
    "best-worst, ''",
    "pairwise, ''",
    "hidden, ''",
  })
  void a_choice_can_be_what_means_something_for_its_kind_of_question(String type, String what) {
    assertEquals(
        what,
        Key.of(type).stream()
            .filter(key -> key.kind() == Key.Kind.CHOICES)
            .flatMap(key -> key.options().stream())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void the_best_and_the_worst_are_called_something_in_each_language() {
    JsonObject before = json("{\"type\": \"best-worst\", \"choices\": [{\"name\": \"x\"}]}");
    JsonObject english = written(before, EN, "best-label", "Most important");
    JsonObject welsh = written(english, CY, "best-label", "Pwysicaf");

    assertEquals(
        json("{\"en-GB\": \"Most important\", \"cy\": \"Pwysicaf\"}"), welsh.get("best-label"));
    assertEquals(
        json("{\"en-GB\": \"Least\"}"),
        written(welsh, EN, "worst-label", "Least").get("worst-label"));
  }

  @Test
  void a_list_that_is_very_long_is_left_alone() {
    StringBuilder choices = new StringBuilder();
    for (int i = 0; i <= PartForm.MOST_ROWS; i++) {
      choices.append(i == 0 ? "" : ",").append("{\"name\": \"c%d\"}".formatted(i));
    }
    JsonObject before = json("{\"type\": \"one-choice\", \"choices\": [" + choices + "]}");
    PartForm form = form(before, EN);
    assertEquals(
        PartForm.MOST_ROWS + 1,
        form.fields().stream()
            .filter(f -> f.key().kind().isList())
            .findFirst()
            .orElseThrow()
            .more());
    assertSame(before, form.written(fields(Map.of("choices.0.label", "x"))));
  }

  @ParameterizedTest
  @CsvSource({
    "choices 2 after, cab",
    "choices 0 after choices 1, bac",
    "choices 0 after choices 2, bca",
    "choices 2 after choices 0, acb",
    // Where nothing is, nothing is moved.
    "choices 0 after choices 0, abc",
    "choices 3 after, abc",
    "choices 0 after choices 3, abc",
    "choices 9999 after choices 9999, abc",
  })
  void a_choice_is_dragged_behind_another_and_what_was_written_stays(String go, String order) {
    JsonObject part =
        json(
            """
            {"name": "q", "type": "one-choice",
             "choices": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}
            """);
    Map<String, String> sent = new HashMap<>(untouched(form(part, EN)));
    sent.put("label", "Which?");
    sent.put("go", go);
    JsonObject after = new PartButtons(fields(sent), form(part, EN)).pressed();

    assertEquals(
        order,
        after.getJsonArray("choices").stream()
            .map(choice -> choice.asJsonObject().getString("name"))
            .collect(Collectors.joining()));
    assertEquals("Which?", after.getJsonObject("label").getString("en-GB"));
  }
}
