package org.evensay.survey.interchange.surveyjs.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.foundation.language.Documents.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.Values;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.Exports;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.OutFormat;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.surveyjs.SurveyJs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected is written by hand from the documentation of SurveyJS. */
class SurveyJsFileTest {

  private static final Path SCHEMA =
      Path.of(System.getProperty("evensay.corpus"), "surveyjs", "surveyjs_definition.schema.json");

  private static Exported out(String document) {
    return Exports.write(document, ExampleEditions.parse(document), OutFormat.SURVEYJS, Map.of());
  }

  private static JsonObject json(Exported out) {
    try (var reader = JSON.createReader(new StringReader(new String(out.file(), UTF_8)))) {
      return reader.readObject();
    }
  }

  /** Those that are written as something else, or left out and named in the report. */
  private static final Set<String> NOT_AS_THEY_ARE = Set.of("points", "pairwise");

  private static final Exported EVERYTHING = out(ExampleDocuments.everything());
  private static final Map<String, JsonObject> ELEMENTS = elements(json(EVERYTHING));

  private static Map<String, JsonObject> elements(JsonObject survey) {
    Map<String, JsonObject> elements = new HashMap<>();
    for (JsonObject page : survey.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      page.getJsonArray("elements")
          .getValuesAs(JsonObject.class)
          .forEach(element -> elements.put(element.getString("name"), element));
    }
    return elements;
  }

  /** A condition on what is not in the file would never hold there, without a word. */
  @Test
  void what_hangs_on_something_that_is_left_out_is_left_out_and_shown() {
    String document =
        ExampleEditions.document(
            """
            {"name": "p", "questions": [
              {"name": "n", "type": "number", "label": {"en-GB": "N"}},
              {"name": "pw", "type": "pairwise", "label": {"en-GB": "P"},
               "choices": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]}]},
            {"name": "q", "questions": [
              {"name": "root", "type": "calculated", "value": "sqrt(${n})"},
              {"name": "more", "type": "calculated", "value": "${root} + 1"},
              {"name": "said", "type": "calculated", "value": "${n} + 1"},
              {"name": "q1", "type": "short-text", "show-if": "${root} > 2", "label": {"en-GB": "Q1 ${root}"}},
              {"name": "q2", "type": "short-text", "show-if": "${more} > 2", "label": {"en-GB": "Q2"}},
              {"name": "q3", "type": "short-text", "show-if": "${pw} != ''", "label": {"en-GB": "Q3"}},
              {"name": "q4", "type": "number", "valid-if": ". > ${root}", "label": {"en-GB": "Q4"}},
              {"name": "q5", "type": "short-text", "show-if": "${said} > 2", "label": {"en-GB": "Q5"}}]}""");
    Exported out = out(document);
    String file = new String(out.file(), UTF_8);

    for (String name : List.of("{root}", "{more}", "{pw}")) {
      assertFalse(file.contains(name), name + " in " + file);
    }
    assertTrue(file.contains("{said} > 2"), file);
    for (int place = 3; place <= 6; place++) {
      String way = "pages[1].questions[" + place + "]";
      assertTrue(
          out.report().of(Outcome.LEFT_OUT).stream()
              .anyMatch(item -> item.where().arguments().toString().contains(way)),
          way + " in " + out.report());
    }
  }

  static Stream<Map.Entry<String, String>> documents() {
    return ExampleDocuments.all().entrySet().stream();
  }

  /** Their own schema says what their own program reads. */
  @ParameterizedTest
  @MethodSource("documents")
  void the_file_is_as_the_schema_of_surveyjs_says(Map.Entry<String, String> named)
      throws Exception {
    assumeTrue(Files.exists(SCHEMA), "skipped: there is no " + SCHEMA);
    JsonNode file = new ObjectMapper().readTree(out(named.getValue()).file());

    assertEquals(Set.of(), Theirs.SCHEMA_OF_SURVEYS.validate(file));
  }

  /** Read when it is needed first, and once: that takes long. */
  private static final class Theirs {

    static final JsonSchema SCHEMA_OF_SURVEYS = read();

    private static JsonSchema read() {
      try {
        // It names its parts by words alone, which is no address that a validator finds.
        String text =
            Files.readString(SCHEMA)
                .replaceAll("\"\\$id\": *\"\\w+\",?", "")
                .replaceAll("\"\\$ref\": *\"(\\w+)\"", "\"\\$ref\": \"#/definitions/$1\"");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What comes back is no less: each question that is not left out is there again. */
  @ParameterizedTest
  @MethodSource("documents")
  void every_question_comes_back(Map.Entry<String, String> named) throws Exception {
    Imported back = SurveyJs.read(out(named.getValue()).file(), "other.json");

    assertEquals(Set.of(), Set.copyOf(ImportedDocument.mistakes(back.document())));
    Set<String> names = ImportedDocument.names(back.document());
    ExampleEditions.parse(named.getValue()).pages().stream()
        .flatMap(page -> page.questions().stream())
        .filter(question -> question.visible() && !NOT_AS_THEY_ARE.contains(question.type()))
        .filter(question -> question.wording().round().isEmpty())
        .forEach(
            question ->
                assertTrue(
                    names.stream().anyMatch(name -> question.name().startsWith(name)),
                    question.name() + " in " + names));
  }

  @Test
  void types_are_those_of_surveyjs() {
    Map<String, String> types = new HashMap<>();
    ELEMENTS.forEach((name, element) -> types.put(name, element.getString("type")));

    assertEquals("radiogroup", types.get("band"));
    assertEquals("dropdown", types.get("town"));
    assertEquals("checkbox", types.get("likes"));
    assertEquals("ranking", types.get("order"));
    assertEquals("multipletext", types.get("share"));
    assertEquals("rating", types.get("mood"));
    assertEquals("matrix", types.get("food"));
    assertEquals("text", types.get("day"));
    assertEquals("comment", types.get("words"));
    assertEquals("html", types.get("hello"));
    assertEquals("boolean", types.get("promise"));
    assertEquals("date", ELEMENTS.get("day").getString("inputType"));
    assertEquals("month", ELEMENTS.get("month").getString("inputType"));
    assertEquals("number", ELEMENTS.get("age").getString("inputType"));
  }

  @Test
  void which_other_one_is_meant_has_to_be_said_there_where_it_has_to_here() {
    assertTrue(ELEMENTS.get("town_other").getBoolean("isRequired"));
    String document = ExampleDocuments.everything().replace(", \"other-required\": true", "");
    assertFalse(elements(json(out(document))).get("town_other").containsKey("isRequired"));
  }

  @Test
  void conditions_are_said_in_the_language_of_surveyjs() {
    assertEquals("{county} notempty", ELEMENTS.get("town").getString("visibleIf"));
    assertEquals("{town} = 'elsewhere'", ELEMENTS.get("town_other").getString("visibleIf"));
    assertFalse(ELEMENTS.get("town").containsKey("choicesVisibleIf"));
    assertEquals(
        List.of("dover 'kent' = {county}", "truro always", "elsewhere {county} empty"),
        ELEMENTS.get("town").getJsonArray("choices").getValuesAs(JsonObject.class).stream()
            .map(town -> town.getString("value") + " " + town.getString("visibleIf", "always"))
            .toList());
    assertEquals("{mood} > -1", ELEMENTS.get("food").getString("visibleIf"));
    JsonObject validator = ELEMENTS.get("likes").getJsonArray("validators").getJsonObject(0);
    assertEquals(
        "!(({likes} contains 'a') and ({band} = 'old'))", validator.getString("expression"));
    assertEquals(
        "{age} != 66",
        ELEMENTS.get("age").getJsonArray("validators").getJsonObject(0).getString("expression"));
  }

  @Test
  void texts_are_in_all_languages_and_no_html() {
    JsonObject survey = json(EVERYTHING);

    assertEquals("Everything", survey.getJsonObject("title").getString("default"));
    assertEquals("Wszystko", survey.getJsonObject("title").getString("pl"));
    assertEquals("en-GB", survey.getString("locale"));
    String note =
        ExampleDocuments.everything().replace("\"Hello.\"", "\"<img src=x onerror=a()> & so\"");
    assertEquals(
        "&lt;img src=x onerror=a()&gt; &amp; so",
        elements(json(out(note))).get("hello").getString("html"));
  }

  @Test
  void ends_complete_the_survey_with_their_own_words() {
    JsonObject survey = json(EVERYTHING);

    JsonObject trigger = survey.getJsonArray("triggers").getJsonObject(0);
    assertEquals("complete", trigger.getString("type"));
    assertEquals("{age} < 11", trigger.getString("expression"));
    JsonValue html = survey.getJsonArray("completedHtmlOnCondition").getJsonObject(0).get("html");
    assertEquals(
        "This is for people from 11 on, not of {age}.", html.asJsonObject().getString("default"));
  }

  @Test
  void what_each_field_begins_with_comes_along() {
    assertEquals(12, ELEMENTS.get("age").getInt("defaultValue"));
    assertEquals(
        "[\"dover\",\"truro\"]", ELEMENTS.get("towns").getJsonArray("defaultValue").toString());
    assertEquals("2026-05", ELEMENTS.get("month").getString("defaultValue"));
  }

  @Test
  void what_surveyjs_cannot_say_is_in_the_report() {
    String left = EVERYTHING.report().of(Outcome.LEFT_OUT).toString();

    assertTrue(left.contains("${version}"), "a condition on what chance drew");
    assertTrue(left.contains("characteristic"));
    assertTrue(left.contains("best-label") && left.contains("worst-label"), left);
    assertTrue(left.contains("shuffle-sections"));
    assertTrue(left.contains("\"long\":1") || left.contains("long"), "the arms");
    assertFalse(ELEMENTS.get("drawn").containsKey("visibleIf"), "it hangs on random_seed");
  }

  private static final String CASCADE =
      """
      {"name": "cascade", "default-language": "en-GB", "languages": {"en-GB": "draft"},
       "title": {"en-GB": "T"},
       "start": {"asker": {"en-GB": "We."}, "why": {"en-GB": "W."}, "minutes": 1,
        "use": {"en-GB": "U."}, "harm": {"en-GB": "H."}},
       "pages": [{"name": "p", "questions": [
        {"name": "n", "type": "decimal", "label": {"en-GB": "N?"}},
        {"name": "t", "type": "short-text", "label": {"en-GB": "T?"}},
        {"name": "c", "type": "several-choices", "label": {"en-GB": "C?"}, "choices": [
          {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]},
        {"name": "bw", "type": "best-worst", "label": {"en-GB": "B?"}, "choices": [
          {"name": "d", "label": {"en-GB": "D"}},
          {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]},
        {"name": "at", "type": "time", "label": {"en-GB": "At?"}},
        {"name": "po", "type": "points", "label": {"en-GB": "P?"}, "choices": [
          {"name": "x", "label": {"en-GB": "X"}}, {"name": "y-2", "label": {"en-GB": "Y"}}]},
        {"name": "state", "type": "one-choice", "label": {"en-GB": "S?"}, "choices": [
          {"name": "texas", "label": {"en-GB": "T"}}, {"name": "ohio", "label": {"en-GB": "O"}}]},
        {"name": "county", "type": "one-choice", "label": {"en-GB": "C?"},
         "choices-if": "of = ${state} or name = 'any'", "choices": [
          {"name": "king", "label": {"en-GB": "K"}, "values": {"of": "texas"}},
          {"name": "bell", "label": {"en-GB": "B"}, "values": {"of": "texas"}},
          {"name": "lake", "label": {"en-GB": "L"}, "values": {"of": "ohio"}},
          {"name": "any", "label": {"en-GB": "A"}}]}
       ]}, {"name": "r", "questions": [
        {"name": "x", "type": "note", "label": {"en-GB": "X"}, "show-if": "CONDITION"}]}],
       "end": {"next": {"en-GB": "Next."}}}
      """;

  /** What survey-core 3.1.1 answers otherwise than we do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${n} + 1 > 1 | blank-counts",
        "-${n} = 0 | blank-counts",
        "coalesce(${n}, 0) + 1 > 1 | expression",
        "4 div ${n} = 2 | expression",
        "${n} >= 3 | expression",
        "${n} >= count-selected(${c}) | expression",
        "${n} <= min(${n}, 5) | both-blank",
        "${t} = 'Ann' | any-case",
        "${t} = '12' | expression",
        "coalesce(${t}, 'x') = 'abc' | any-case",
        "${t} = '' | expression",
        "${state} = 'texas' | expression",
        "contains(${t}, 'a') | any-case",
        "round(${n}) = 2 | round-half",
        "round(${n} - 1) = 2 and ${t} != 'x' | any-case blank-counts round-half"
      })
  void where_a_condition_is_answered_otherwise_the_report_says_so(String condition, String said) {
    Exported out = out(CASCADE.replace("CONDITION", condition));

    assertEquals(
        said,
        ImportedDocument.said(out.report(), "pages[1].questions[0].show-if").stream()
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /** survey-core 3.1.1 shows choices by these, and by no condition that asks for a column. */
  @Test
  void each_choice_of_a_cascade_has_a_condition_of_its_own() throws Exception {
    Exported out = out(CASCADE.replace("CONDITION", "${n} > 1"));
    JsonObject county = elements(json(out)).get("county");
    List<String> conditions =
        county.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
            .flatMap(choice -> Stream.ofNullable(choice.getString("visibleIf", null)))
            .toList();

    assertFalse(county.containsKey("choicesVisibleIf"));
    assertEquals(List.of("'texas' = {state}", "'texas' = {state}", "'ohio' = {state}"), conditions);
    JsonObject back = SurveyJs.read(out.file(), "back.json").document();
    assertEquals(Set.of(), Set.copyOf(ImportedDocument.mistakes(back)));
    assertEquals(List.of("king", "bell", "any"), offered(back, "texas"));
    assertEquals(List.of("lake", "any"), offered(back, "ohio"));
    assertEquals(List.of("any"), offered(back, ""));
    JsonObject again = json(out(back.toString()));
    assertEquals(
        conditions.stream().map(one -> one.replaceAll("('.*') = (.*)", "$2 = $1")).toList(),
        elements(again).get("county").getJsonArray("choices").getValuesAs(JsonObject.class).stream()
            .flatMap(choice -> Stream.ofNullable(choice.getString("visibleIf", null)))
            .toList());
  }

  /** The counties that a survey offers to somebody of a state. */
  private static List<String> offered(JsonObject document, String state) throws Exception {
    JsonObject county = ImportedDocument.question(document, "county");
    Expression shown = Expression.ofChoice(county.getString("choices-if"));
    List<String> offered = new ArrayList<>();
    for (JsonObject choice : county.getJsonArray("choices").getValuesAs(JsonObject.class)) {
      JsonObject columns =
          choice.get("values") instanceof JsonObject values ? values : JsonValue.EMPTY_JSON_OBJECT;
      Values answers =
          new Values() {
            @Override
            public List<String> of(String name) {
              return name.equals("state") && !state.isEmpty() ? List.of(state) : List.of();
            }

            @Override
            public Value column(String name) {
              String own = name.equals("name") ? choice.getString("name") : "";
              return Value.of(columns.getString(name, own));
            }
          };
      if (shown.holds(answers)) {
        offered.add(choice.getString("name"));
      }
    }
    return offered;
  }

  /** What survey-core 3.1.1 answers was tried out; floor, ceil, sqrt and 05 are nothing to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${n} >= 05 | {n} >= 5",
        "${n} >= 0.50 | {n} >= 0.50",
        "abs(${n}) > 2 | iif({n} < 0, 0 - {n}, {n}) > 2",
        "int(${n}) = 2 | trunc({n}) = 2",
        "translate(${t}, 'AB', 'ab') != 'ab' | {t} != 'ab'",
        "not(contains(translate(${t}, 'AB', 'ab'), 'ab 1')) | !({t} contains 'ab 1')",
        "selected-at(${c}, 1) = 'b' | {c[1]} = 'b'",
        "${c} = 'a' | {c} = ['a']",
        "${c} != 'a b' | {c} != ['a', 'b']",
        "${c} = '' | {c} empty",
        "${bw} != '' | {bw} notempty",
        "selected-at(${bw}, 0) = 'a' | {bw[0]} = 'a'",
        "${at} = '16:30' | {at} = '16:30'",
        // A field without any points is none here, and nothing there.
        "${po_y_2} > 5 | iif({po} notempty and {po.y-2} empty, 0, {po.y-2}) > 5",
        "${po_x} = '' | {po} empty",
        "${n} > 1 and ${po_x} != '' | ({n} > 1) and ({po} notempty)"
      })
  void conditions_are_such_as_survey_core_can_read(String ours, String there) {
    Exported out = out(CASCADE.replace("CONDITION", ours));

    assertEquals(there, elements(json(out)).get("x").getString("visibleIf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "floor(${n}) = 2",
        "ceiling(${n}) = 2",
        "sqrt(${n}) = 2",
        "translate(${t}, 'A', 'a') = 'ab'",
        "translate(${t}, 'AB', 'ab') = 'Ab'",
        // A ranking of all of them there, of which the best is the first; times are compared there.
        "selected(${bw}, 'a')",
        "selected-at(${bw}, 1) = 'a'",
        "count-selected(${bw}) = 2",
        "${bw} = 'a b'",
        "${at} > '12:00'",
      })
  void what_survey_core_does_not_have_or_means_otherwise_is_left_out_with_a_word(String ours) {
    Exported out = out(CASCADE.replace("CONDITION", ours));

    assertFalse(elements(json(out)).get("x").containsKey("visibleIf"));
    assertTrue(out.report().of(Outcome.LEFT_OUT).toString().contains(ours));
  }
}
