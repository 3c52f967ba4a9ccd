package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.foundation.language.Documents.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What SurveyJS itself says of conditions; where the figures are from stands in their file. */
class SurveyJsConditionsTest {

  private static final Path FIGURES =
      Path.of("src/test/resources/interchange/surveyjs-conditions.json");

  private static JsonObject figures() throws IOException {
    try (var reader = Json.createReader(new StringReader(Files.readString(FIGURES)))) {
      return reader.readObject();
    }
  }

  static Stream<Named<JsonObject>> cases() throws IOException {
    return figures().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
        .map(one -> Named.of(one.getString("if"), one));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_condition_holds_for_the_answers_for_which_it_holds_there(JsonObject one) throws Exception {
    JsonPatch last =
        Json.createPatchBuilder()
            .add(
                "/elements/-",
                JSON.createObjectBuilder()
                    .add("type", "text")
                    .add("name", "last")
                    .add("visibleIf", one.get("if"))
                    .build())
            .build();
    JsonObject survey = last.apply(figures().getJsonObject("survey"));
    JsonObject document = SurveyJs.read(survey.toString().getBytes(UTF_8), "x.json").document();
    String ours = ImportedDocument.question(document, "last").getString("show-if", "left out");
    Expression shown = Expression.parse(ours);
    List<String> wrong = new ArrayList<>();
    for (boolean holds : new boolean[] {true, false}) {
      for (JsonValue there : one.getJsonArray(holds ? "holds" : "not")) {
        Map<String, List<String>> answers = answers(there.asJsonObject());
        if (shown.holds(name -> answers.getOrDefault(name, List.of())) != holds) {
          wrong.add(there + " " + holds);
        }
      }
    }

    assertEquals(List.of(), wrong, ours);
    ImportedDocument.check(document);
  }

  /** Rows and parts are questions of their own here. */
  private static Map<String, List<String>> answers(JsonObject there) {
    Map<String, List<String>> ours = new HashMap<>();
    there.forEach((name, value) -> answer(name, value, ours));
    return ours;
  }

  private static void answer(String name, JsonValue value, Map<String, List<String>> ours) {
    if (value instanceof JsonArray several) {
      ours.put(name, several.stream().map(SurveyJsConditionsTest::text).toList());
    } else if (value instanceof JsonObject parts) {
      parts.forEach((part, inside) -> answer(name + "_" + part, inside, ours));
    } else {
      ours.put(name, List.of(text(value)));
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  /** SurveyJS has no other name for the answer that is checked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'text','inputType':'number','name':'q' | {q} > 10 | q | . > 10",
        "'type':'checkbox','name':'q','choices':['a','b'] | {q} contains \\u0027a\\u0027 | q"
            + " | selected(., 'a')",
      })
  void a_validator_that_names_its_own_question_is_a_condition_on_the_answer(
      String element, String there, String name, String here) throws ImportProblem {
    String file =
        "{'elements':[{%s,'validators':[{'type':'expression','expression':'%s'}]}]}"
            .formatted(element, there);
    Imported imported = SurveyJs.read(file.replace("'", "\"").getBytes(UTF_8), "clubs.json");

    assertEquals(here, ImportedDocument.question(imported.document(), name).getString("valid-if"));
  }
}
