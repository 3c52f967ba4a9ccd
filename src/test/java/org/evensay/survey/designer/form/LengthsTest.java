package org.evensay.survey.designer.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.change.DraftDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are very long are told of, shown in part, and never in the way. */
class LengthsTest {

  private static final LanguageVariant EN = LanguageVariant.DEFAULT;

  private static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static JsonObject question(int characters) {
    return json(
        """
        {"name": "q", "type": "one-choice", "label": {"en-GB": "%s"}, "show-if": "x",
         "choices": [{"name": "a", "label": {"en-GB": "A"}}]}
        """
            .formatted("x".repeat(characters)));
  }

  private static PartForm form(JsonObject part) {
    return new PartForm(part, Key.of("one-choice"), EN, EN);
  }

  @ParameterizedTest
  @CsvSource({
    "10, label, 2000, {}",
    "10, label, 2001, {label=2001}",
    "10, show-if, 10000, {}",
    "10, show-if, 10001, {show-if=10001}",
    "10, choices.0.label, 2001, {choices.0=2001}",
    "10, choices.1.label, 2001, {choices.1=2001}",
    "10, choices.0.name, 2001, {choices.0=2001}",
    // What is too long already can be made shorter, and not longer.
    "9000, label, 8000, {}",
    "9000, label, 9000, {}",
    "9000, label, 9001, {label=9001}",
    "9000, hint, 2001, {hint=2001}",
  })
  void what_is_typed_can_be_so_long(int before, String field, int typed, String exceeded) {
    Map<String, Integer> wrong =
        form(question(before))
            .exceeded(name -> name.equals(field) ? new String[] {"y".repeat(typed)} : null)
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().typed()));

    assertEquals(exceeded, wrong.toString());
  }

  @Test
  void of_what_is_very_long_the_beginning_is_shown_and_the_rest_stays_until_it_is_written_anew() {
    JsonObject question = question(900_000);
    String shown = shown(form(question));

    assertEquals(4_000, shown.length());
    assertEquals(900_000, shown(form(question).whole()).length());
    assertEquals("[label]", form(question).cut().keySet().toString());
    assertEquals(
        question,
        form(question).written(name -> name.equals("label") ? new String[] {shown} : null));
    assertEquals(
        "Short",
        form(question)
            .written(name -> name.equals("label") ? new String[] {"Short"} : null)
            .getJsonObject("label")
            .getString("en-GB"));
  }

  private static String shown(PartForm form) {
    return form.fields().stream()
        .filter(field -> field.key().way().equals("label"))
        .map(Field::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void no_half_of_a_sign_is_shown() {
    String faces = "x" + "\uD83D\uDE00".repeat(2_000);

    assertEquals(3_999, Lengths.shown(faces, Key.Kind.WORDS).length());
  }

  @Test
  void a_form_carries_little_of_a_part_that_is_very_long_and_all_of_it_comes_back() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj("{\"name\": \"c%d\"}"::formatted)
            .collect(Collectors.joining(","));
    JsonObject part =
        json(
            "{\"name\": \"q\", \"label\": {\"en-GB\": \"%s\", \"cy\": \"Byr\"}, \"choices\": [%s]}"
                .formatted("x".repeat(900_000), many));
    DraftDocument draft =
        DraftDocument.readable("{\"pages\": [{\"questions\": [%s]}]}".formatted(part));
    JsonObject sent = Abridged.of(part);

    assertTrue(sent.toString().length() < 300, sent::toString);
    assertEquals(part, Abridged.restored(sent, draft));
    assertEquals(part, PartForm.posted(sent.toString(), draft));
    assertEquals(sent, Abridged.restored(sent, DraftDocument.readable("")), "nor is it a failure");
    assertEquals(question(10), Abridged.of(question(10)));
  }
}
