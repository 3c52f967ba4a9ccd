package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the report says is so, and what is so is in the report. */
class SurveyJsReportTest {

  private static Imported read(String elements) throws ImportProblem {
    String file = "{\"elements\": [" + elements.replace('\'', '"') + "]}";
    return SurveyJs.read(file.getBytes(UTF_8), "x.json");
  }

  private static List<Object> arguments(ImportReport report, String way, String code) {
    return report.items().stream()
        .filter(item -> item.where().equals(new Place.Path(way)) && item.code().endsWith(code))
        .findFirst()
        .orElseThrow()
        .arguments();
  }

  @Test
  void kinds_of_cells_and_shared_choices_that_are_used_are_not_said_to_be_left_out()
      throws ImportProblem {
    ImportReport report =
        read("{'type':'matrixdropdown','name':'m','cellType':'radiogroup','choices':['x','y'],"
                + "'rows':['r'],'columns':[{'name':'a'},{'name':'b','cellType':'text'},"
                + "{'name':'c','cellType':'checkbox','title':'C?','choices':['z']}]}")
            .report();

    for (String way :
        List.of(
            "elements[0].cellType",
            "elements[0].choices",
            "elements[0].columns[1].cellType",
            "elements[0].columns[2].cellType",
            "elements[0].columns[2].choices")) {
      assertFalse(ImportedDocument.said(report, way).contains("not-here"), way);
    }
    assertEquals(List.of("taken"), ImportedDocument.said(report, "elements[0].choices[1]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'matrixdropdown','rows':['r','s'],'columns':[{'name':'a'},{'name':'b'}],"
            + "'choices':[1] | note + 4 × one-choice",
        "'type':'multipletext','items':[{'name':'a'},{'name':'b','inputType':'number'}]"
            + " | note + 1 × short-text + 1 × decimal",
        "'type':'matrix','columns':['a','b'],'rows':['r',{'value':'s','visibleIf':'1 = 1'}]"
            + " | note + 2 × one-choice"
      })
  void a_question_that_becomes_several_is_said_to_be_all_of_them(String element, String here)
      throws ImportProblem {
    ImportReport report = read("{'name':'q'," + element + "}").report();

    assertEquals(here, arguments(report, "elements[0]", "question-nearest").get(2));
  }

  @Test
  void the_number_of_a_panel_in_a_text_is_that_of_the_round() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'paneldynamic','name':'pd','panelCount':2,'templateElements':["
                + "{'type':'text','name':'z','title':'No. {panelIndex}'}]}");

    assertEquals(
        "No. ${pd}",
        ImportedDocument.question(imported.document(), "z").getJsonObject("label").getString("en"));
    ImportedDocument.check(imported.document());
  }

  @Test
  void where_rounds_have_no_number_the_report_says_so() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'checkbox','name':'c','choices':['a','b'],'valueName':'v',"
                + "'valuePropertyName':'one'},"
                + "{'type':'paneldynamic','name':'pd','valueName':'v','templateElements':["
                + "{'type':'text','name':'z','title':'No. {panelIndex}'}]}");

    assertEquals(
        List.of("expression-left-out", "taken"),
        ImportedDocument.said(imported.report(), "elements[1].templateElements[0].title"));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @CsvSource({"3,3", "2,2", "1,1"})
  void no_more_choices_are_needed_or_allowed_than_there_are(int most, int least)
      throws ImportProblem {
    Imported imported =
        read(
            "{'type':'checkbox','name':'c','choices':['a','b'],'validators':["
                + "{'type':'answercount','maxCount':%d,'minCount':%d}]}".formatted(most, least));
    JsonObject c = ImportedDocument.question(imported.document(), "c");

    assertEquals(Math.min(most, 2), c.getInt("most"));
    assertEquals(Math.min(least, 2), c.getInt("least"));
    ImportedDocument.check(imported.document());
  }

  @Test
  void a_count_of_answers_is_left_out_where_there_is_only_one() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'text','inputType':'number','name':'n','validators':["
                + "{'type':'answercount','maxCount':3}]}");

    assertEquals(1_000_000_000, ImportedDocument.question(imported.document(), "n").getInt("most"));
    assertEquals(
        List.of("not-here"), ImportedDocument.said(imported.report(), "elements[0].validators[0]"));
  }

  @ParameterizedTest
  @CsvSource({"number,not-here,false", "text,taken,true"})
  void words_for_a_bound_are_taken_only_where_it_is_a_condition(
      String type, String said, boolean kept) throws ImportProblem {
    Imported imported =
        read(
            "{'type':'text','inputType':'"
                + type
                + "','name':'n','validators':["
                + "{'type':'numeric','minValue':1,'maxValue':5,'text':'One to five'}]}");

    assertEquals(
        List.of(said), ImportedDocument.said(imported.report(), "elements[0].validators[0].text"));
    assertEquals(
        kept, ImportedDocument.question(imported.document(), "n").containsKey("valid-message"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type':'comment','maxLength':9000 | maxLength | maxLength 9000 4000",
        "'type':'text','inputType':'number','min':-5e9 | min | min -5000000000 -1000000000",
        "'type':'text','inputType':'number','step':0.25 | step | step 0.25 0.01",
        "'type':'text','inputType':'number','step':5 | step | step 5 1",
        "'type':'file','maxSize':90000000 | maxSize | maxSize 90 MB 50 MB",
        "'type':'checkbox','choices':[1,2],'maxSelectedChoices':3"
            + " | maxSelectedChoices | maxSelectedChoices 3 2",
        "'type':'checkbox','choices':[1,2],'validators':[{'type':'answercount','minCount':4}]"
            + " | validators[0].minCount | minCount 4 2"
      })
  void what_has_less_room_is_said_with_both_figures(String element, String key, String said)
      throws ImportProblem {
    Imported imported = read("{'name':'q'," + element.replace("-5e9", "-5000000000") + "}");

    assertEquals(
        said,
        arguments(imported.report(), "elements[0]." + key, "narrowed").stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
    ImportedDocument.check(imported.document());
  }

  @Test
  void what_had_no_bound_is_said_once_for_the_whole_file() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'text','name':'a'},{'type':'comment','name':'b'},"
                + "{'type':'text','inputType':'number','name':'c'},"
                + "{'type':'text','inputType':'number','name':'d','max':5}");
    List<String> whole =
        imported.report().items().stream()
            .filter(item -> item.where().equals(new Place.Whole()))
            .map(item -> item.code() + item.arguments())
            .toList();

    assertEquals(
        List.of(
            "interchange.item.text-room[200, 4000]",
            "interchange.item.number-room[-1000000000, 1000000000, 6]"),
        whole);
    assertEquals(6, ImportedDocument.question(imported.document(), "c").getInt("places"));
  }

  @Test
  void a_validator_leaves_the_bounds_of_a_number_as_they_are_where_it_says_less()
      throws ImportProblem {
    JsonObject n =
        ImportedDocument.question(
            read("{'type':'text','inputType':'number','name':'n','min':1,'max':9,'validators':["
                    + "{'type':'numeric','minValue':3}]}")
                .document(),
            "n");

    assertEquals(List.of(3, 9), List.of(n.getInt("least"), n.getInt("most")));
  }

  /** What comes later or nowhere would be raw or empty for whoever reads it. */
  @Test
  void words_of_choices_put_in_only_what_was_asked_before() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'text','name':'who'},{'type':'radiogroup','name':'q','requiredErrorText':"
                + "'Please, {gone}','isRequired':true,'choices':["
                + "{'value':'a','text':'With {who} and ${who}'},{'value':'b','text':'B {late} ${x}'}]},"
                + "{'type':'text','name':'late'}");

    String document = imported.document().toString();
    assertTrue(document.contains("With ${who}"), document);
    assertFalse(document.contains("{late}") || document.contains("${x}"), document);
    assertTrue(
        ImportedDocument.said(imported.report(), "elements[1].choices[1].text")
            .contains("not-asked-before"),
        imported.report().toString());
    ImportedDocument.check(imported.document());
  }

  @Test
  void words_of_ours_are_in_languages_that_come_later_and_where_we_have_none_that_is_said()
      throws ImportProblem {
    Imported imported =
        read(
            "{'type':'boolean','name':'b','labelFalse':'Never'},"
                + "{'type':'text','name':'t','title':{'default':'T','pl':'T','sq':'T'}}");
    JsonObject yes =
        ImportedDocument.questions(imported.document())
            .get(0)
            .getJsonArray("choices")
            .getJsonObject(0)
            .getJsonObject("label");

    assertEquals(Set.of("en", "pl"), yes.keySet());
    assertEquals("Tak", yes.getString("pl"));
    assertEquals(
        List.of("sq", "en-GB"), arguments(imported.report(), "elements[0]", "own-words-missing"));
    assertEquals(
        1,
        ImportedDocument.said(imported.report(), "elements[0]").stream()
            .filter("own-words-missing"::equals)
            .count());
  }
}
