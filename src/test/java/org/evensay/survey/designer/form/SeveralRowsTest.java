package org.evensay.survey.designer.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices that are written together, one on each line. */
class SeveralRowsTest {

  private static final LanguageVariant EN = LanguageVariant.DEFAULT;
  private static final LanguageVariant CY = LanguageVariant.ofTag("cy").orElseThrow();

  private static JsonObject question(String type, String list) {
    return Json.createReader(
            new StringReader("{\"name\": \"q\", \"type\": \"%s\", %s}".formatted(type, list)))
        .readObject();
  }

  private static PartForm form(JsonObject part, LanguageVariant in) {
    return new PartForm(part, Key.of(part.getString("type")), in, EN);
  }

  private static Function<String, String[]> typed(Map<String, String> fields) {
    return name -> fields.containsKey(name) ? new String[] {fields.get(name)} : null;
  }

  private static JsonArray written(
      JsonObject part, LanguageVariant in, String list, String... lines) {
    Map<String, String> fields = Map.of(list + ".several", String.join("\r\n", lines));
    return form(part, in).written(typed(fields)).getJsonArray(list);
  }

  private static String choices(int number) {
    return IntStream.range(0, number)
        .mapToObj("{\"name\": \"c%1$d\", \"label\": {\"en-GB\": \"C %1$d\"}}"::formatted)
        .collect(Collectors.joining(",", "\"choices\": [", "]"));
  }

  @Test
  void each_line_with_words_is_a_choice_with_a_name_of_its_own_behind_the_others() {
    assertEquals(
        """
        [{"name":"c0","label":{"en-GB":"C 0"}},{"name":"red","label":{"en-GB":"Red"}},\
        {"name":"c0_2","label":{"en-GB":"c0!"}},{"name":"choice","label":{"en-GB":"أزرق"}},\
        {"name":"choice_2","label":{"en-GB":"أخضر"}}]""",
        written(
                question("one-choice", choices(1)),
                EN,
                "choices",
                " Red ",
                "",
                "c0!",
                " \t ",
                "أزرق",
                "أخضر")
            .toString());
  }

  @Test
  void they_are_words_of_the_language_that_is_written() {
    assertEquals(
        "{\"name\":\"coch\",\"label\":{\"cy\":\"Coch\"}}",
        written(question("one-choice", choices(1)), CY, "choices", "Coch").get(1).toString());
  }

  @Test
  void choices_and_points_that_wait_for_words_get_them_first() {
    JsonObject begun =
        question(
            "one-choice",
            "\"choices\": [{\"name\": \"choice_1\"}, {\"name\": \"choice_2\", \"other\": true},"
                + " {\"name\": \"hers\"}, {\"name\": \"choice_3\"}]");
    assertEquals(
        """
        [{"name":"red","label":{"en-GB":"Red"}},{"name":"choice_2","other":true},\
        {"name":"hers"},{"name":"green","label":{"en-GB":"Green"}},\
        {"name":"blue","label":{"en-GB":"Blue"}}]""",
        written(begun, EN, "choices", "Red", "Green", "Blue").toString());

    JsonObject scale = question("scale", "\"points\": [{\"value\": 1}, {\"value\": 2}]");
    assertEquals(
        """
        [{"value":1,"label":{"en-GB":"Never"}},{"value":2,"label":{"en-GB":"Often"}},\
        {"label":{"en-GB":"Always"}}]""",
        written(scale, EN, "points", "Never", "Often", "Always").toString());
    JsonObject ends =
        question(
            "scale",
            "\"points\": [{\"value\": 1, \"label\": {\"en-GB\": \"Low\"}}, {\"value\": 2}]");
    assertEquals("{\"value\":2}", written(ends, EN, "points", "More").get(1).toString());
  }

  @Test
  void what_says_the_same_as_another_is_left_out_and_counted() {
    JsonObject part = question("one-choice", choices(2));
    String lines = "c 0\nRed\nRED\n  C   1 \nGreen";

    assertEquals(4, written(part, EN, "choices", lines).size());
    assertEquals(3, form(part, EN).twice(typed(Map.of("choices.several", lines))));
    assertEquals(0, form(part, EN).twice(typed(Map.of())));
  }

  @Test
  void they_come_with_what_is_written_in_the_rows() {
    JsonObject part = question("one-choice", choices(1));
    JsonArray after =
        form(part, EN)
            .written(
                typed(
                    Map.of(
                        "choices.0.label", "Red",
                        "choices.0.name", "c0",
                        "choices.1.label", "Green",
                        "choices.1.name", "",
                        "choices.several", "red\nBlue")))
            .getJsonArray("choices");

    assertEquals(
        "Red Green Blue",
        after.stream()
            .map(one -> one.asJsonObject().getJsonObject("label").getString("en-GB"))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"98, 2, true", "98, 3, false", "100, 1, false", "100, 0, true"})
  void more_than_a_form_has_room_for_are_refused_together(int there, int typed, boolean taken) {
    JsonObject part = question("one-choice", choices(there));
    String lines =
        IntStream.range(0, typed).mapToObj(i -> "New " + i).collect(Collectors.joining("\n"));
    Map<String, Lengths.Wrong> wrong =
        form(part, EN).exceeded(typed(Map.of("choices.several", lines)));

    assertEquals(
        taken
            ? Map.of()
            : Map.of(
                "choices.several", new Lengths.Wrong("designer.edit.row.room", 100 - there, typed)),
        wrong);
    assertEquals(there + (taken ? typed : 0), written(part, EN, "choices", lines).size());
  }

  @Test
  void a_line_that_is_too_long_is_refused_with_all_of_them() {
    JsonObject part = question("one-choice", choices(1));
    String[] lines = {"Red", "x".repeat(2_001)};
    Map<String, Lengths.Wrong> wrong =
        form(part, EN).exceeded(typed(Map.of("choices.several", String.join("\n", lines))));

    assertEquals(2_001, wrong.get("choices.several").typed());
    assertEquals(1, written(part, EN, "choices", lines).size());
    assertTrue(
        form(part, EN).exceeded(typed(Map.of("choices.several", "x".repeat(2_000)))).isEmpty());
  }
}
