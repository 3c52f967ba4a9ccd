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
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;

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

  static Stream<Map.Entry<String, String>> documents() {
    return ExampleDocuments.all().entrySet().stream();
  }

  /** Their own schema says what their own program reads. */
  @ParameterizedTest
  @MethodSource("documents")
  void the_file_is_as_the_schema_of_surveyjs_says(Map.Entry<String, String> named)
      throws Exception {
    assumeTrue(Files.exists(SCHEMA), "skipped: there is no " + SCHEMA);
    // It names its parts by words alone, which is no address that a validator finds.
    String schemaText =
        Files.readString(SCHEMA)
            .replaceAll("\"\\$id\": *\"\\w+\",?", "")
            .replaceAll("\"\\$ref\": *\"(\\w+)\"", "\"\\$ref\": \"#/definitions/$1\"");
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schemaText);
    JsonNode file = new ObjectMapper().readTree(out(named.getValue()).file());

    assertEquals(Set.of(), schema.validate(file));
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
  void conditions_are_said_in_the_language_of_surveyjs() {
    assertEquals("{county} notempty", ELEMENTS.get("town").getString("visibleIf"));
    assertEquals("{town} = 'elsewhere'", ELEMENTS.get("town_other").getString("visibleIf"));
    assertEquals("{mood} > -1", ELEMENTS.get("food").getString("visibleIf"));
    assertEquals(
        "({item.county} = {county}) or ({item.label} = 'west')",
        ELEMENTS.get("town").getString("choicesVisibleIf"));
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
    assertTrue(left.contains("shuffle-sections"));
    assertTrue(left.contains("\"long\":1") || left.contains("long"), "the arms");
    assertFalse(ELEMENTS.get("drawn").containsKey("visibleIf"), "it hangs on random_seed");
  }
}
