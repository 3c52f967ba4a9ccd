package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panels and rows that are added. */
class SurveyJsRoundsTest {

  private static Imported read(String panel, String after) throws ImportProblem {
    String elements =
        "{'type':'text','inputType':'number','step':1,'max':9,'name':'pets'},"
            + "{'type':'checkbox','name':'used','choices':['a','b'],"
            + "'valuePropertyName':'which','valueName':'uses'},"
            + "{'name':'pet','title':'Your pets',"
            + panel
            + "}"
            + after;
    String file = "{\"elements\": [" + elements.replace('\'', '"') + "]}";
    Imported imported = SurveyJs.read(file.getBytes(UTF_8), "pets.json");
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    return imported;
  }

  private static final String INSIDE =
      "'type':'paneldynamic','templateElements':[{'type':'text','name':'kind'},"
          + "{'type':'text','name':'why','visibleIf':'{panel.kind} notempty'}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "'panelCount':3,'allowAddPanel':false ~ times=3",
        "'minPanelCount':2,'maxPanelCount':2 ~ times=2",
        "'bindings':{'panelCount':'pets'},'maxPanelCount':9 ~ most=9 times=pets",
        "'valueName':'uses' ~ for-each=used",
        "'panelCount':1 ~ another={} least=0 most=20",
        "'minPanelCount':1,'maxPanelCount':5 ~ another={} least=1 most=5"
      })
  void how_often_it_is_asked_is_the_same_here(String count, String here) throws ImportProblem {
    JsonObject group = ImportedDocument.question(read(INSIDE + "," + count, "").document(), "pet");
    Map<String, String> said = new TreeMap<>();
    for (String key : List.of("another", "for-each", "least", "most", "times")) {
      if (group.containsKey(key)) {
        said.put(key, group.get(key).toString().replace("\"", ""));
      }
    }

    assertEquals(
        here, said.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")));
    assertEquals("Your pets", group.getJsonObject("label").getString("en"));
  }

  @Test
  void what_is_in_a_panel_looks_at_the_same_panel_and_what_comes_after_at_one_of_them()
      throws ImportProblem {
    JsonObject document =
        read(
                INSIDE,
                ",{'type':'text','name':'last','title':'A {pet[1].kind}?',"
                    + "'visibleIf':'{pet[1].kind} notempty'}")
            .document();

    assertEquals("${kind} != ''", ImportedDocument.question(document, "why").getString("show-if"));
    assertEquals(
        "${pet_2_kind} != ''", ImportedDocument.question(document, "last").getString("show-if"));
    assertEquals(
        "A ${pet_2_kind}?",
        ImportedDocument.question(document, "last").getJsonObject("label").getString("en"));
  }

  @Test
  void rows_that_are_added_are_rounds_with_a_question_for_each_column() throws ImportProblem {
    Imported imported =
        read(
            "'type':'matrixdynamic','rowCount':2,'columns':["
                + "{'name':'kind','cellType':'text'},{'name':'age','cellType':'comment'}]",
            "");
    JsonObject group = ImportedDocument.question(imported.document(), "pet");

    assertEquals(
        List.of("kind", "age"),
        group.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
            .map(question -> question.getString("name"))
            .toList());
    assertTrue(ImportedDocument.said(imported.report(), "elements[2]").contains("repeat-group"));
    assertTrue(ImportedDocument.said(imported.report(), "elements[2]").contains("rounds-fewer"));
  }

  @Test
  void panels_in_panels_come_once_in_each_round_with_a_word() throws ImportProblem {
    Imported imported =
        read(
            "'type':'paneldynamic','panelCount':2,'allowAddPanel':false,'templateElements':["
                + "{'type':'paneldynamic','name':'toy','templateElements':["
                + "{'type':'text','name':'what'}]}]",
            "");
    JsonObject group = ImportedDocument.question(imported.document(), "pet");

    assertEquals(2, group.getInt("times"));
    assertEquals(2, group.getJsonArray("questions").size());
    assertTrue(
        ImportedDocument.said(imported.report(), "elements[2].templateElements[0]")
            .contains("repeated"));
  }

  @Test
  void what_stands_above_each_panel_is_the_label_of_each_round() throws ImportProblem {
    JsonObject document =
        read(INSIDE + ",'templateTitle':'Pet {panelIndex}','description':'All of them'", "")
            .document();

    assertEquals(
        "Pet ${pet}",
        ImportedDocument.question(document, "pet").getJsonObject("label").getString("en"));
    JsonObject note = ImportedDocument.question(document, "pet_title");
    assertEquals("Your pets", note.getJsonObject("label").getString("en"));
    assertEquals("All of them", note.getJsonObject("hint").getString("en"));
  }

  @Test
  void a_panel_names_the_choice_that_it_is_about() throws ImportProblem {
    JsonObject document =
        read(
                "'type':'paneldynamic','valueName':'uses','templateTitle':'{panel.which}',"
                    + "'templateElements':[{'type':'text','name':'how',"
                    + "'title':'How was {panel.which}?'}]",
                "")
            .document();

    assertEquals(
        "${pet}",
        ImportedDocument.question(document, "pet").getJsonObject("label").getString("en"));
    assertEquals(
        "How was ${pet}?",
        ImportedDocument.question(document, "how").getJsonObject("label").getString("en"));
  }

  @Test
  void what_is_asked_of_a_row_beside_its_cells_is_asked_in_each_round() throws ImportProblem {
    JsonObject document =
        read(
                "'type':'matrixdynamic','columns':[{'name':'kind','cellType':'text'}],"
                    + "'detailElements':[{'type':'panel','elements':[{'type':'comment',"
                    + "'name':'more','visibleIf':'{row.kind} notempty'}]}]",
                "")
            .document();

    assertEquals("${kind} != ''", ImportedDocument.question(document, "more").getString("show-if"));
  }

  @Test
  void what_is_asked_of_a_row_beside_its_cells_is_asked_for_each_row() throws ImportProblem {
    JsonObject document =
        read(
                "'type':'matrixdropdown','rows':['cat',{'value':'dog','text':'Dogs'}],"
                    + "'columns':[{'name':'many','cellType':'text'}],'detailElements':"
                    + "[{'type':'comment','name':'more','visibleIf':'{row.many} notempty'}]",
                ",{'type':'text','name':'last','visibleIf':'{pet.cat.more} notempty'}")
            .document();
    JsonObject more = ImportedDocument.question(document, "pet_dog_more");

    assertEquals("Dogs: more", more.getJsonObject("label").getString("en"));
    assertEquals("${pet_dog_many} != ''", more.getString("show-if"));
    assertEquals(
        "${pet_cat_more} != ''", ImportedDocument.question(document, "last").getString("show-if"));
  }

  @Test
  void rows_of_boxes_are_questions_with_several_choices() throws ImportProblem {
    JsonObject document =
        read(
                "'type':'matrix','cellType':'checkbox','rows':['cat','dog'],'columns':[1,2]",
                ",{'type':'text','name':'last','visibleIf':'{pet.cat} contains 2'}")
            .document();

    assertEquals(
        "several-choices", ImportedDocument.question(document, "pet_dog").getString("type"));
    assertEquals(
        "selected(${pet_cat}, '2')",
        ImportedDocument.question(document, "last").getString("show-if"));
  }
}
