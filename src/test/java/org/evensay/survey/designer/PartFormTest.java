package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Field;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.NewQuestion;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.designer.form.PartKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a draft as a form, and back. */
class PartFormTest {

  private static final LanguageVariant EN = LanguageVariant.DEFAULT;
  private static final LanguageVariant CY = LanguageVariant.ofTag("cy").orElseThrow();

  /** A repeated group needs more than words: what it is repeated for, and its questions' own. */
  static final List<String> TYPES =
      Key.TYPES.stream().filter(type -> !type.equals("repeat")).toList();

  static final List<String> INNER_TYPES = Key.INNER_TYPES;

  private static final DraftDocument NOTHING = DraftDocument.readable("");

  private static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static PartForm form(JsonObject part, LanguageVariant language) {
    return new PartForm(part, Key.of(part.getString("type", "")), language, EN);
  }

  private static Function<String, String[]> fields(Map<String, String> fields) {
    return name -> fields.containsKey(name) ? new String[] {fields.get(name)} : null;
  }

  /** Everything that the form shows, sent back as it stands. */
  private static Map<String, String> untouched(PartForm form) {
    Map<String, String> fields = new HashMap<>();
    for (Field field : form.fields()) {
      String way = field.key().way();
      switch (field.key().kind()) {
        case FLAG -> {
          fields.put(PartForm.SHOWN + way, "yes");
          if (!field.value().isEmpty()) {
            fields.put(way, "yes");
          }
        }
        default -> fields.put(way, field.value());
      }
      for (Field.Row row : field.rows()) {
        fields.put(way + "." + row.number() + ".name", row.identity());
        fields.put(way + "." + row.number() + ".label", row.label());
        fields.put(way + "." + row.number() + ".special", row.special());
        fields.put(way + "." + row.number() + ".other-label", row.asks());
        fields.put(way + "." + row.number() + ".values", row.columns());
      }
    }
    return fields;
  }

  private static JsonObject written(JsonObject part, LanguageVariant in, String... changes) {
    PartForm form = form(part, in);
    Map<String, String> fields = untouched(form);
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return form.written(fields(fields));
  }

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
  @CsvSource({
    "one-choice, alone not-said other",
    "several-choices, alone not-said other",
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

  /** Every type can be made here from nothing, and be published. */
  @ParameterizedTest
  @FieldSource("TYPES")
  void a_new_question_of_any_type_needs_only_its_words(String type) throws DocumentProblem {
    DraftDocument nothing = DraftDocument.of("");
    JsonObject question = NewQuestion.question(type, nothing);
    PartForm form = form(question, EN);
    Map<String, String> fields = untouched(form);
    for (Field field : form.fields()) {
      if (field.key().way().equals("label")) {
        fields.put("label", "Which one?");
      }
      if (field.key().way().equals("value")) {
        fields.put("value", "1 + 1");
      }
      field.rows().stream()
          .limit(Math.max(field.rows().size() - 1, 0))
          .forEach(row -> fields.put(field.key().way() + "." + row.number() + ".label", "Words"));
    }
    JsonObject written = form.written(fields(fields));
    JsonObject note = json("{\"type\": \"note\", \"name\": \"n\", \"label\": {\"en-GB\": \"Hi\"}}");
    DraftDocument draft =
        DraftDocument.of(
                """
                {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "draft"},
                 "title": {"en-GB": "T"}, "end": {"next": {"en-GB": "N"}},
                 "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"}, "use": {"en-GB": "U"},
                           "harm": {"en-GB": "H"}}}
                """)
            .rewritten(
                survey ->
                    new Change.Added(Spot.ofPage(0), List.of(note, written))
                        .onto(DraftDocument.readable(survey.toString()))
                        .document()
                        .survey());

    assertEquals(
        type.equals("matrix") ? 3 : 2,
        EditionDocument.parse(draft.written()).pages().stream()
            .mapToInt(page -> page.questions().size())
            .sum());
    assertEquals(List.of(), EditionDocument.unknownKeys(draft.written()));
  }

  @ParameterizedTest
  @CsvSource({
    "several-choices, number, ''",
    "number, several-choices, ''",
    "several-choices, ranking, ''",
    "number, date, ''",
    "number, decimal, 'least most default'",
    "several-choices, one-choice, 'least most default'",
    "short-text, long-text, 'least most default'",
    // Somebody mends the name of a kind.
    "numbr, number, 'least most default'",
    "number, number, 'least most default'",
  })
  void a_question_of_another_kind_has_nothing_that_would_mean_something_else(
      String before, String now, String kept) {
    String question = "{\"type\": \"%s\", \"least\": 1, \"most\": 2, \"default\": \"1\"}";
    JsonObject after =
        PartKeys.settled(
            json(question.formatted(before)),
            json(question.formatted(now)),
            Optional.empty(),
            NOTHING);

    assertEquals(now, after.getString("type"));
    assertEquals(
        kept,
        after.keySet().stream()
            .filter(key -> !key.equals("type"))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "scale, faces, one-choice, false",
    "scale, list, one-choice, true",
    "one-choice, search, scale, false",
    "one-choice, search, several-choices, true",
  })
  void how_it_is_shown_stays_only_where_the_other_kind_can_be_shown_so(
      String before, String appearance, String now, boolean stays) {
    String question = "{\"type\": \"%s\", \"appearance\": \"" + appearance + "\"}";

    assertEquals(
        stays,
        PartKeys.settled(
                json(question.formatted(before)),
                json(question.formatted(now)),
                Optional.empty(),
                NOTHING)
            .containsKey("appearance"));
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

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"a\": 1, \"a\": 2}", "{\"a\": 1e999999999}"})
  void what_cannot_have_come_from_here_is_nothing(String posted) {
    assertEquals(JsonValue.EMPTY_JSON_OBJECT, PartForm.posted(posted));
    assertEquals(
        JsonValue.EMPTY_JSON_OBJECT,
        PartForm.posted("{\"x\":".repeat(1_100) + "1" + "}".repeat(1_100)));
    assertEquals(json("{\"a\": {\"b\": [1]}}"), PartForm.posted("{\"a\": {\"b\": [1]}}"));
  }

  /** Whatever the format allows in a repeated group can be made in one. */
  @ParameterizedTest
  @FieldSource("INNER_TYPES")
  void a_group_takes_questions_of_any_type_but_two(String type) throws DocumentProblem {
    JsonObject question =
        json(
            NewQuestion.question(type, DraftDocument.of(""))
                .toString()
                .replaceAll("\"(name|value)\":([^,}]*)}", "\"$1\":$2,\"label\":{\"en-GB\":\"x\"}}")
                .replaceFirst("}$", ",\"label\":{\"en-GB\":\"Which?\"},\"value\":\"1\"}"));
    String survey =
        """
        {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "draft"},
         "title": {"en-GB": "T"}, "end": {"next": {"en-GB": "N"}},
         "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"}, "use": {"en-GB": "U"},
                   "harm": {"en-GB": "H"}},
         "pages": [{"name": "p", "questions": [{"name": "g", "type": "repeat", "times": 1,
           "label": {"en-GB": "G"}, "questions": [{"name": "n", "type": "note",
             "label": {"en-GB": "N"}}, %s]}]}]}
        """
            .formatted(question);

    assertEquals(false, EditionDocument.parse(survey).pages().isEmpty());
  }

  @Test
  void the_library_is_a_survey_in_every_language() throws DocumentProblem {
    DraftDocument draft =
        new Change.Added(Spot.ofPage(0), questionsOfTheLibrary().toList())
            .onto(
                DraftDocument.of(
                    """
                    {"name": "s", "default-language": "en-GB", "title": {"en-GB": "T"},
                     "languages": {"en-GB": "draft", "en-GB-simple": "draft", "cy": "draft",
                                   "pl": "draft", "ur": "draft", "ar": "draft"},
                     "end": {"next": {"en-GB": "N"}},
                     "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"},
                               "use": {"en-GB": "U"}, "harm": {"en-GB": "H"}}}
                    """))
            .document();
    var edition = EditionDocument.parse(draft.written());

    edition
        .questions()
        .forEach(
            question -> {
              assertEquals(6, question.wording().label().variants().size(), question.name());
              question
                  .choices()
                  .forEach(choice -> assertEquals(6, choice.label().variants().size()));
            });
    assertEquals(List.of(), EditionDocument.unknownKeys(draft.written()));
  }
}
