package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;

/** What SurveyJS works out beside its questions stands among them here. */
class SurveyJsCalculatedTest {

  private static Imported read(String survey) throws ImportProblem {
    return SurveyJs.read(survey.replace('\'', '"').replace('`', '\'').getBytes(UTF_8), "x.json");
  }

  private static List<String> names(JsonObject document) {
    return document.getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .map(
            page ->
                page.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                    .map(question -> question.getString("name"))
                    .toList()
                    .toString())
        .toList();
  }

  private static final String NUMBERS =
      """
      {'name':'one','elements':[
        {'type':'text','inputType':'number','name':'a'},
        {'type':'text','inputType':'number','name':'b'}]}""";

  @Test
  void a_value_stands_behind_what_it_hangs_on_and_before_what_hangs_on_it() throws ImportProblem {
    Imported imported =
        read(
            """
            {'calculatedValues':[{'name':'twice','expression':'{score} * 2'},
              {'name':'score','expression':'{a} + {b}'}, {'name':'fixed','expression':'7'}],
             'pages':[%s,
              {'name':'two','visibleIf':'{score} > 2','elements':[
                {'type':'text','name':'c','title':'You have {score}','visibleIf':'{twice} > {fixed}'}]}]}"""
                .formatted(NUMBERS));

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    assertEquals(List.of("[fixed, a, b, score, twice]", "[c]"), names(imported.document()));
    JsonObject asked = ImportedDocument.question(imported.document(), "c");
    assertEquals("${twice} > ${fixed}", asked.getString("show-if"));
    assertEquals("You have ${score}", asked.getJsonObject("label").getString("en"));
    assertEquals(List.of(), imported.report().of(Outcome.LEFT_OUT));
  }

  /** Else it would be nothing for whoever does not meet that page, as it never is there. */
  @Test
  void behind_a_page_that_is_not_for_everybody_it_has_a_page_of_its_own() throws ImportProblem {
    Imported imported =
        read(
            """
            {'calculatedValues':[{'name':'score','expression':'{a} + {c}'}],
             'pages':[%s,
              {'name':'two','visibleIf':'{a} > 2','elements':[
                {'type':'text','inputType':'number','name':'c'}, {'type':'text','name':'d'}]},
              {'name':'three','elements':[{'type':'text','name':'e','visibleIf':'{score} > 5'}]}]}"""
                .formatted(NUMBERS));

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    assertEquals(List.of("[a, b]", "[c, d]", "[score]", "[e]"), names(imported.document()));
  }

  @Test
  void what_goes_round_in_a_circle_or_names_nothing_is_said_and_left_out() throws ImportProblem {
    Imported imported =
        read(
            """
            {'calculatedValues':[{'name':'x','expression':'{y} + 1'},{'name':'y','expression':'{x} + 1'},
              {'name':'z','expression':'{nothing} + 1'}],
             'pages':[%s]}"""
                .formatted(NUMBERS));

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    assertFalse(imported.report().of(Outcome.LEFT_OUT).isEmpty());
  }
}
