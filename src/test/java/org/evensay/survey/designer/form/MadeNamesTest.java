package org.evensay.survey.designer.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.Rewritten;
import org.evensay.survey.designer.change.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that nobody chose comes from the words, once there are some. */
class MadeNamesTest {

  private static final DraftDocument DRAFT =
      DraftDocument.readable(
          """
          {"name": "s", "default-language": "en-GB", "languages": {"cy": "draft"}, "pages": [
            {"name": "question_2", "questions": [
              {"name": "question_2", "type": "one-choice", "choices": [
                {"name": "choice_1"}, {"name": "choice_2"}, {"name": "no", "label": {"en-GB": "No"}}]}]},
            {"name": "p", "questions": [
              {"name": "how_old", "type": "number", "label": {"en-GB": "Age"}},
              {"name": "last", "type": "note", "label": {"en-GB": "See"},
               "show-if": "${question_2} = 'choice_1' and ${question_2} != 'choice_2'"}]}],
           "ends": [{"name": "end", "title": {"en-GB": "Too young"}}]}
          """);

  private static Spot at(String spot) {
    return Spot.of(spot).orElseThrow();
  }

  private static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  /** The draft once a form came back with something else in some of its fields. */
  private static DraftDocument saved(
      DraftDocument draft, String spot, String in, Map<String, String> changed) {
    JsonObject base = draft.part(at(spot)).orElseThrow();
    PartForm form =
        new PartForm(
            base,
            PartKeys.of(Optional.of(at(spot)), base, draft),
            LanguageVariant.ofTag(in).orElseThrow(),
            draft.defaultLanguage());
    Map<String, String> fields = new HashMap<>();
    for (Field field : form.fields()) {
      field
          .rows()
          .forEach(
              row -> {
                String way = field.key().way() + "." + row.number();
                fields.put(way + ".name", row.identity());
                fields.put(way + ".label", row.label());
              });
    }
    fields.putAll(changed);
    JsonObject written =
        form.written(name -> fields.containsKey(name) ? new String[] {fields.get(name)} : null);
    JsonObject mine = PartKeys.settled(base, written, Optional.of(at(spot)), draft, any -> false);
    Change change = new Rewritten(Optional.of(at(spot)), base, mine);
    return change.onto(draft).document();
  }

  private static String name(DraftDocument draft, String spot) {
    return draft.part(at(spot)).flatMap(Names::of).orElse("");
  }

  @Test
  void a_question_and_its_choices_are_called_by_their_first_words_wherever_they_are_asked_for() {
    DraftDocument after =
        saved(
            DRAFT,
            "0.0",
            "en-GB",
            Map.of(
                "label", "How old?",
                "choices.0.label", "Żółty",
                "choices.1.label", "No!",
                "choices.3.label", "More"));

    assertEquals("how_old_2", name(after, "0.0"), "no other has it");
    assertEquals("how_old_2", name(after, "0"), "and its page as well");
    assertEquals(
        "${how_old_2} = 'zolty' and ${how_old_2} != 'no_2'",
        after.part(at("1.1")).orElseThrow().getString("show-if"));
    assertEquals(
        "[\"zolty\", \"no_2\", \"no\", \"more\"]",
        after.part(at("0.0")).orElseThrow().getJsonArray("choices").stream()
            .map(one -> "\"" + one.asJsonObject().getString("name") + "\"")
            .toList()
            .toString());
  }

  @Test
  void words_that_come_later_give_no_other_name() {
    DraftDocument first = saved(DRAFT, "0.0", "cy", Map.of("label", "Faint?"));
    assertEquals("faint", name(first, "0.0"), "of the language that is written");
    DraftDocument again = saved(first, "0.0", "en-GB", Map.of("label", "How many?"));
    assertEquals("faint", name(again, "0.0"));

    DraftDocument none =
        saved(DRAFT, "0.0", "en-GB", Map.of("label", "كم؟", "choices.0.label", "؟"));
    assertEquals("question_2", name(none, "0.0"), "no name comes of these letters");
    assertEquals("question_2", name(saved(none, "0.0", "en-GB", Map.of("label", "Many?")), "0.0"));
    assertEquals(
        "choice_1",
        none.part(at("0.0"))
            .orElseThrow()
            .getJsonArray("choices")
            .getJsonObject(0)
            .getString("name"));
  }

  @Test
  void a_name_that_she_writes_is_hers() {
    DraftDocument after =
        saved(
            DRAFT,
            "0.0",
            "en-GB",
            Map.of(
                "label",
                "How old?",
                "name",
                "years",
                "choices.0.name",
                "one",
                "choices.0.label",
                "First"));

    assertEquals("years", name(after, "0.0"));
    assertEquals(
        "${years} = 'one' and ${years} != 'choice_2'",
        after.part(at("1.1")).orElseThrow().getString("show-if"));
  }

  @ParameterizedTest
  @CsvSource({"0.0, question", "1.0, age", "1, page", "ends.0, too_young"})
  void an_emptied_name_is_made_anew(String spot, String name) {
    assertEquals(name, name(saved(DRAFT, spot, "en-GB", Map.of("name", " ")), spot));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"title\": {\"en-GB\": \"After school\"}}', after_school_2",
    "'{\"title\": {\"en-GB\": \"At school\"}, \"name\": \"own\"}', own",
    "'{\"title\": {\"en-GB\": \"؟\"}}', ''",
    "'{\"title\": {}}', ''",
  })
  void a_survey_has_a_name_of_its_title_that_no_other_has(String around, String name) {
    JsonObject named =
        PartKeys.settled(json("{}"), json(around), Optional.empty(), DRAFT, "after_school"::equals);

    assertEquals(name, Names.of(named).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"question", "question_12", "question_3_each", "question_each_2"})
  void what_is_added_has_such_a_name(String name) {
    JsonObject base = json("{\"name\": \"%s\", \"type\": \"note\"}".formatted(name));
    JsonObject mine = json("{\"name\": \"%s\", \"label\": {\"en-GB\": \"Hi\"}}".formatted(name));

    assertEquals(
        "hi",
        PartKeys.settled(base, mine, Optional.of(at("0.0")), DRAFT, any -> false)
            .getString("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions", "question_one", "question_", "my_question_2"})
  void what_somebody_called_so_stays(String name) {
    JsonObject base = json("{\"name\": \"%s\", \"type\": \"note\"}".formatted(name));
    JsonObject mine = json("{\"name\": \"%s\", \"label\": {\"en-GB\": \"Hi\"}}".formatted(name));

    assertEquals(mine, PartKeys.settled(base, mine, Optional.of(at("0.0")), DRAFT, any -> false));
  }
}
