package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices that a question of SurveyJS has from another one. */
class SurveyJsCarriedTest {

  private static final String FIRST =
      "{'type':'checkbox','name':'like','showOtherItem':true,'choices':['tea',"
          + "{'value':'milk','text':{'default':'Milk','de':'Milch'}}]},";

  private static Imported read(String elements) throws ImportProblem {
    String json = "{'elements': [" + FIRST + elements + "]}";
    Imported imported = SurveyJs.read(json.replace('\'', '"').getBytes(UTF_8), "x.json");
    ImportedDocument.check(imported.document());
    return imported;
  }

  private static List<String> choices(JsonObject question) {
    return question.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
        .map(choice -> choice.getString("name"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ranking, ranking",
    "radiogroup, one-choice",
    "dropdown, one-choice",
    "tagbox, several-choices"
  })
  void choices_of_another_question_are_those_of_this_one(String there, String here)
      throws ImportProblem {
    Imported imported =
        read("{'type':'%s','name':'best','choicesFromQuestion':'like'}".formatted(there));
    JsonObject best = ImportedDocument.question(imported.document(), "best");

    assertEquals(here, best.getString("type"));
    assertEquals(List.of("tea", "milk"), choices(best));
    assertEquals(
        "Milch",
        best.getJsonArray("choices").getJsonObject(1).getJsonObject("label").getString("de"));
    assertFalse(best.containsKey("choices-if"));
    assertEquals(
        List.of("taken"),
        ImportedDocument.said(imported.report(), "elements[1].choicesFromQuestion"));
  }

  @ParameterizedTest
  @CsvSource({
    "selected, 'selected(${like}, name) or name = ''none'''",
    "unselected, 'not(selected(${like}, name)) or name = ''none'''"
  })
  void only_what_was_chosen_or_was_not_is_offered(String mode, String condition)
      throws ImportProblem {
    Imported imported =
        read(
            "{'type':'radiogroup','name':'best','choicesFromQuestion':'like',"
                + "'choicesFromQuestionMode':'%s','showNoneItem':true}".formatted(mode));
    JsonObject best = ImportedDocument.question(imported.document(), "best");

    assertEquals(List.of("tea", "milk", "none"), choices(best));
    assertEquals(condition, best.getString("choices-if"));
    assertEquals(
        List.of("expression"),
        ImportedDocument.said(imported.report(), "elements[1].choicesFromQuestionMode"));
  }

  @Test
  void choices_can_come_over_several_questions() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'checkbox','name':'b','choicesFromQuestion':'like','choices':['own']},"
                + "{'type':'ranking','name':'c','choicesFromQuestion':'b',"
                + "'choicesFromQuestionMode':'selected'}");

    assertEquals(
        "selected(${b}, name)",
        ImportedDocument.question(imported.document(), "c").getString("choices-if"));
    assertEquals(
        List.of("not-here"), ImportedDocument.said(imported.report(), "elements[1].choices"));
  }

  @ParameterizedTest
  @CsvSource({"nobody", "circle"})
  void choices_that_are_nowhere_are_left_out_with_a_word(String from) throws ImportProblem {
    Imported imported =
        read("{'type':'ranking','name':'circle','choicesFromQuestion':'%s'}".formatted(from));

    assertEquals(
        "short-text", ImportedDocument.question(imported.document(), "circle").getString("type"));
    assertEquals(
        List.of("not-here"),
        ImportedDocument.said(imported.report(), "elements[1].choicesFromQuestion"));
  }
}
