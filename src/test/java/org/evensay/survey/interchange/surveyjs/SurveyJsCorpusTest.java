package org.evensay.survey.interchange.surveyjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Surveys of SurveyJS's own tests (surveyjs/survey-library, MIT) and of Python SurveyJS
 * (novacode-nl, MIT). The folder is named by the system property {@code evensay.corpus}; without it
 * these tests are skipped, and say so.
 */
class SurveyJsCorpusTest {

  /** What an element has inside of it that is itself asked. */
  private static final List<String> INSIDE =
      List.of("pages", "elements", "templateElements", "columns", "items");

  private static byte[] file(String name) throws Exception {
    Path path = Path.of(System.getProperty("evensay.corpus"), "surveyjs", name);
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
    return Files.readAllBytes(path);
  }

  private static JsonObject parsed(byte[] file) {
    try (var reader = Json.createReader(new ByteArrayInputStream(file))) {
      return reader.readObject();
    }
  }

  /** The ways to all pages and elements, and to all of their keys. */
  private static void ways(JsonObject object, String way, List<String> elements, Set<String> keys) {
    object.forEach(
        (key, value) -> {
          String inner = way.isEmpty() ? key : way + "." + key;
          keys.add(inner);
          if (INSIDE.contains(key) && value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
              if (list.get(i) instanceof JsonObject element) {
                elements.add(inner + "[" + i + "]");
                ways(element, inner + "[" + i + "]", elements, keys);
              }
            }
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "lib_paneltests_all_types.json, 24, 21",
    "lib_e2e_visibleIf.json, 7, 7",
    "lib_docs_conditional_choices.json, 3, 3",
    "python_surveyjs_all_types.json, 29, 28"
  })
  void every_element_is_in_the_report_and_as_many_are_carried(
      String name, int elements, int carried) throws Exception {
    byte[] file = file(name);
    Imported imported = SurveyJs.read(file, name);
    List<String> ways = new ArrayList<>();
    ways(parsed(file), "", ways, new TreeSet<>());
    Set<String> said = ImportedDocument.ways(imported.report());
    List<String> asked =
        ways.stream().filter(way -> way.matches("(?:pages\\[\\d+]\\.)?elements\\[\\d+]")).toList();
    long out =
        asked.stream()
            .filter(
                way -> ImportedDocument.said(imported.report(), way).contains("question-left-out"))
            .count();

    assertEquals(elements, asked.size());
    assertEquals(carried, asked.size() - out);
    for (String way : ways) {
      assertTrue(said.stream().anyMatch(one -> one.equals(way) || one.startsWith(way + ".")), way);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lib_paneltests_all_types.json",
    "lib_e2e_visibleIf.json",
    "lib_docs_conditional_choices.json",
    "python_surveyjs_all_types.json"
  })
  void what_comes_of_it_can_be_published_as_far_as_the_types_are_known(String name)
      throws Exception {
    ImportedDocument.check(SurveyJs.read(file(name), name).document());
  }

  @Test
  void no_key_of_a_carried_element_is_dropped_in_silence() throws Exception {
    byte[] file = file("python_surveyjs_all_types.json");
    Imported imported = SurveyJs.read(file, "x");
    Set<String> keys = new TreeSet<>();
    ways(parsed(file), "", new ArrayList<>(), keys);
    Set<String> said = ImportedDocument.ways(imported.report());
    // What an element's own item stands for: its kind, and what it says with the same meaning.
    Set<String> same =
        Set.of(
            "type",
            "name",
            "elements",
            "pages",
            "isRequired",
            "inputType",
            "min",
            "max",
            "step",
            "maxLength",
            "acceptedTypes",
            "maxSize",
            "maxSelectedChoices",
            "minSelectedChoices",
            "choices",
            "columns",
            "rows",
            "items",
            "cellType",
            "sliderType",
            "rateMin",
            "rateMax",
            "rateStep",
            "multiSelect",
            "templateElements",
            "valueTrue",
            "valueFalse",
            "isAllRowRequired",
            "showOtherItem",
            "showNoneItem",
            "choicesOrder",
            "rowCount",
            "minRowCount",
            "panelCount",
            "minPanelCount",
            "validators",
            "value");
    List<String> silent = new ArrayList<>();
    for (String key : keys) {
      String last = key.substring(key.lastIndexOf('.') + 1);
      String element = key.substring(0, Math.max(0, key.lastIndexOf('.')));
      boolean out = ImportedDocument.said(imported.report(), element).contains("question-left-out");
      if (!same.contains(last) && !said.contains(key) && !out) {
        silent.add(key);
      }
    }

    assertEquals(List.of(), silent);
  }

  @Test
  void both_languages_are_there() throws Exception {
    JsonObject document = SurveyJs.read(file("python_surveyjs_all_types.json"), "x").document();

    assertEquals(Set.of("en", "nl"), document.getJsonObject("languages").keySet());
    long dutch =
        ImportedDocument.questions(document).stream()
            .filter(question -> question.containsKey("label"))
            .filter(question -> question.getJsonObject("label").containsKey("nl"))
            .count();
    // 32 titles of what is carried have Dutch words, counted in the file by another program; the
    // range has two labels here.
    assertEquals(32 + 1, dutch);
  }

  @Test
  void choices_that_hang_on_an_answer_still_do() throws Exception {
    JsonObject document = SurveyJs.read(file("lib_docs_conditional_choices.json"), "x").document();
    JsonObject program = ImportedDocument.question(document, "program");
    JsonValue first = program.getJsonArray("choices").getJsonObject(0).get("values");

    assertEquals("${college} = college", program.getString("choices-if"));
    assertEquals("Science_College", ((JsonObject) first).getString("college"));
  }
}
