package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.survey.interchange.surveyjs.ReadElements.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;

/** A short file can ask for more than there is room for anywhere: it is answered at once. */
class SurveyJsTooMuchTest {

  private static String values(int many) {
    return IntStream.range(0, many).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private static String columns(int many) {
    return IntStream.range(0, many)
        .mapToObj("{'name':'c%d'}"::formatted)
        .collect(Collectors.joining(","));
  }

  private static String grid(int rows, int columns) {
    return "{'type':'matrixdropdown','name':'m','choices':[1,2],'rows':[%s],'columns':[%s]}"
        .formatted(values(rows), columns(columns));
  }

  /** How many there may be, and how many more there are, each time that it is said. */
  private static List<List<Object>> more(Imported imported) {
    return imported.report().items().stream()
        .filter(item -> item.code().equals("interchange.item.more"))
        .map(item -> item.arguments().stream().map(one -> (Object) ((Number) one).intValue()))
        .map(Stream::toList)
        .toList();
  }

  @Test
  void of_a_grid_with_too_many_cells_the_first_ones_are_asked_and_the_others_counted() {
    Imported imported = read(grid(1_000, 1_000) + ",{'type':'text','name':'after'}");

    ImportedDocument.check(imported.document());
    assertEquals(1_000, ImportedDocument.questions(imported.document()).size());
    // A note is above the cells, and a text would come after them.
    assertEquals(List.of(List.of(1_000, 1_000_000 - 999 + 1)), more(imported));
    assertTrue(imported.report().items().size() < 1_100, imported.report().counts().toString());
  }

  @Test
  void what_is_on_pages_after_it_is_counted_too() throws ImportProblem {
    String file =
        "{'pages':[{'elements':[%s]},{'name':'p','elements':[{'type':'panel','elements':[%s]}]}]}"
            .formatted(grid(40, 40), "{'type':'text','name':'a'},{'type':'text','name':'b'}");

    Imported imported = SurveyJs.read(file.replace('\'', '"').getBytes(UTF_8), "x.json");

    assertEquals(List.of(List.of(1_000, 1_600 - 999 + 2)), more(imported));
    assertEquals(List.of(), ImportedDocument.said(imported.report(), "pages[1]"));
  }

  @Test
  void a_grid_inside_of_another_makes_no_more_than_there_is_room_for() {
    String inner = grid(1_000, 50).replace("'m'", "'inner'");
    Imported imported =
        read(
            "{'type':'matrixdropdown','name':'m','rows':[%s],'detailElements':[%s]}"
                .formatted(values(1_000), inner));

    assertEquals(1_000, ImportedDocument.questions(imported.document()).size());
    assertEquals(1, more(imported).size());
  }

  @Test
  void a_round_has_room_for_a_hundred_questions_and_the_others_are_counted() {
    Imported imported =
        read(
            "{'type':'paneldynamic','name':'p','panelCount':1,'maxPanelCount':2,"
                + "'templateElements':[%s]}".formatted(grid(20, 20)));

    ImportedDocument.check(imported.document());
    assertEquals(101, ImportedDocument.questions(imported.document()).size());
    assertEquals(List.of(List.of(Limits.QUESTIONS_IN_A_ROUND, 1 + 400 - 100)), more(imported));
  }

  @Test
  void of_too_many_choices_the_first_ones_are_offered() {
    Imported imported =
        read("{'type':'radiogroup','name':'q','choices':[%s]}".formatted(values(12_000)));

    ImportedDocument.check(imported.document());
    assertEquals(List.of(List.of(Limits.CHOICES, 2_000)), more(imported));
  }

  @Test
  void choices_that_rows_multiply_beyond_what_a_survey_can_say_are_refused() {
    String matrix =
        "{\"elements\":[{\"type\":\"matrix\",\"name\":\"m\",\"rows\":[%s],\"columns\":[%s]}]}"
            .formatted(values(1_000), values(1_000));

    ImportProblem problem =
        assertThrows(ImportProblem.class, () -> SurveyJs.read(matrix.getBytes(UTF_8), "x.json"));

    assertEquals(ImportMistake.TOO_MUCH_INSIDE, problem.mistakes().get(0).what());
    assertEquals("[pieces, 300000]", problem.mistakes().get(0).arguments().toString());
  }

  @Test
  void what_is_no_question_is_not_looked_at_millions_of_times() {
    String nothing =
        IntStream.range(0, 2_000)
            .mapToObj("{'type':'empty','name':'e%d'}"::formatted)
            .collect(Collectors.joining(","));

    Imported imported =
        read(
            "{'type':'matrixdropdown','name':'m','rows':[%s],'detailElements':[%s]}"
                .formatted(values(1_000), nothing));

    // Of two million, 100 for each question that there may be were looked at.
    assertEquals(
        List.of(List.of(Limits.QUESTIONS, 1_000 * 2_000 - 100 * Limits.QUESTIONS)), more(imported));
  }

  @Test
  void rows_of_the_same_value_are_rows_all_the_same() {
    for (String rows :
        List.of(
            "'a','a','b'",
            "{'value':'a','text':'First'},{'value':'a','text':'Second'},{'value':'b','text':'T'}",
            "' ',' ',' '")) {
      Imported cells =
          read(
              "{'type':'matrixdropdown','name':'m','rows':[%s],'columns':[{'name':'c','cellType':"
                      .formatted(rows)
                  + "'text'}]}");
      Imported single =
          read(
              "{'type':'matrix','name':'m','cellType':'checkbox','rows':[%s],'columns':[1,2]}"
                  .formatted(rows));
      Imported matrix =
          read(
              "{'type':'matrix','name':'m','rows':[%s],'columns':['x','y']},".formatted(rows)
                  + "{'type':'text','name':'m_a_2'}");

      ImportedDocument.check(cells.document());
      assertEquals(4, ImportedDocument.questions(cells.document()).size());
      assertEquals(4, ImportedDocument.questions(single.document()).size());
      ImportedDocument.check(matrix.document());
    }
  }
}
