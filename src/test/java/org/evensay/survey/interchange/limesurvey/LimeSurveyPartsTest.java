package org.evensay.survey.interchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What questions are made of: parts, columns, answers, bounds and what they begin with. */
class LimeSurveyPartsTest {

  private static final String SEX = "sex == \"F\"";

  private static Lss file() {
    return Lss.of6().question("G", "sex", "Who are you?");
  }

  private static Imported sound(Lss file) throws ImportProblem {
    Imported imported = LimeSurvey.read(file.bytes(), "x.lss");
    ImportedDocument.check(imported.document());
    return imported;
  }

  private static JsonObject question(Imported imported, String name) {
    return ImportedDocument.question(imported.document(), name);
  }

  private static List<String> choices(JsonObject question) {
    return question.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
        .map(choice -> choice.getString("name"))
        .toList();
  }

  private static List<String> said(Imported imported, String way) {
    return ImportedDocument.said(imported.report(), way);
  }

  private static Stream<String> codes(Imported imported) {
    return imported.report().items().stream().map(Item::code);
  }

  @ParameterizedTest
  @CsvSource({"M", "P"})
  void a_part_with_a_condition_is_offered_where_it_holds(String type) throws ImportProblem {
    Lss file = file().question(type, "Q", "Which?").part("A", "One").part("B", "Two");
    Imported imported = sound(file.part("C", "Three", "relevance", SEX));

    assertEquals("name != 'C' or (${sex} = 'F')", question(imported, "Q").getString("choices-if"));
    assertEquals(List.of("expression"), said(imported, "subquestions/row[2]/relevance"));
  }

  @Test
  void a_column_with_a_condition_is_asked_where_it_holds() throws ImportProblem {
    Lss file = file().question(";", "Q", "What?").part("A", "Row", "scale_id", "0");
    Imported imported = sound(file.part("X", "Column", "scale_id", "1", "relevance", SEX));

    assertEquals("${sex} = 'F'", question(imported, "Q_A_X").getString("show-if"));
  }

  @Test
  void boxes_of_a_column_with_a_condition_are_offered_where_it_holds() throws ImportProblem {
    Lss file = file().question(":", "Q", "What?").attribute("multiflexible_checkbox", "1");
    file.part("A", "Row", "scale_id", "0").part("B", "Row", "scale_id", "0");
    file.part("Y", "Column", "scale_id", "1");
    Imported imported = sound(file.part("X", "Column", "scale_id", "1", "relevance", SEX));

    for (String row : List.of("Q_A", "Q_B")) {
      assertEquals(
          "name != 'X' or (${sex} = 'F')", question(imported, row).getString("choices-if"));
    }
  }

  @Test
  void rows_with_two_scales_are_questions_where_one_has_a_condition() throws ImportProblem {
    Lss file = file().question("1", "Q", "What?").answer("A1", "Left", "scale_id", "0");
    file.answer("A2", "More left", "scale_id", "0");
    file.answer("B1", "Right", "scale_id", "1").answer("B2", "More right", "scale_id", "1");
    file.attribute("dualscale_headerB", "Second").part("X", "One");
    Imported imported = sound(file.part("Y", "Two", "relevance", SEX));

    assertEquals(List.of("A1", "A2"), choices(question(imported, "Q_X_0")));
    assertEquals("${sex} = 'F'", question(imported, "Q_Y_0").getString("show-if"));
    assertEquals(List.of("B1", "B2"), choices(question(imported, "Q_Y_1")));
    assertEquals("Second", question(imported, "Q_X_1").getJsonObject("hint").getString("en"));
    assertFalse(question(imported, "Q_X_1").containsKey("show-if"));
  }

  @Test
  void more_rows_with_two_scales_than_there_is_room_for_are_questions() throws ImportProblem {
    Lss file = file().question("1", "Q", "What?").answer("A1", "Left", "scale_id", "0");
    file.answer("B1", "Right", "scale_id", "1");
    for (int i = 1; i <= 21; i++) {
      file.part("R" + i, "Row " + i);
    }

    assertEquals(List.of("B1"), choices(question(sound(file), "Q_R21_1")));
  }

  @Test
  void a_calculation_with_a_condition_has_it_here() throws ImportProblem {
    Lss file = file().question("*", "Q", "{1 + 1}", "relevance", SEX);

    assertEquals("${sex} = 'F'", question(sound(file), "Q").getString("show-if"));
  }

  @Test
  void another_answer_has_its_comment_too() throws ImportProblem {
    Lss file = file().question("P", "Q", "Which?", "other", "Y").part("A", "One");

    assertEquals(
        "selected(${Q}, 'other')", question(sound(file), "Q_other_comment").getString("show-if"));
  }

  @Test
  void parts_and_answers_with_the_same_code_are_all_there() throws ImportProblem {
    Lss file = file().question("M", "Q", "Which?").part("A", "One").part("A", "Two");
    file.question("L", "R", "Which?").answer("A", "One").answer("A", "Two");
    Imported imported = sound(file);

    assertEquals(List.of("A", "A_2"), choices(question(imported, "Q")));
    assertEquals(List.of("A", "A_2"), choices(question(imported, "R")));
    assertEquals(List.of("taken"), said(imported, "answer_l10ns/row[2]"));
  }

  @Test
  void what_is_no_part_cannot_be_chosen_alone() throws ImportProblem {
    Lss file = file().question("M", "Q", "Which?").part("A", "One").part("B", "Two");
    Imported imported = sound(file.attribute("exclude_all_others", "B;other"));
    Item item =
        imported.report().items().stream()
            .filter(one -> one.where().toString().contains("question_attributes/row[0]"))
            .findFirst()
            .orElseThrow();

    assertTrue(
        question(imported, "Q").getJsonArray("choices").getJsonObject(1).getBoolean("alone"));
    assertEquals(List.of("exclude_all_others", "other"), item.arguments());
  }

  @ParameterizedTest
  @CsvSource({"N, A1, false", "N, 5, true", "N, 5000000000, false", "S, A1, true", "Y, Y, true"})
  void a_field_begins_only_with_an_answer(String type, String value, boolean taken)
      throws ImportProblem {
    Lss file = file().question(type, "Q", "What?");
    file.row("defaultvalues", "dvid", "1", "qid", "102", "sqid", "0", "defaultvalue", value);
    Imported imported = sound(file);

    assertEquals(taken, question(imported, "Q").containsKey("default"));
    assertEquals(
        List.of(taken ? "taken" : "default-left-out"), said(imported, "defaultvalues/row[0]"));
  }

  @ParameterizedTest
  @CsvSource({"K, 5, 5", "Q, Tea, Tea", "K, Tea, ''"})
  void a_part_begins_with_what_it_says(String type, String value, String begins)
      throws ImportProblem {
    Lss file = file().question(type, "Q", "What?").part("A", "One").part("B", "Two");
    file.row("defaultvalues", "dvid", "1", "qid", "102", "sqid", "1002", "defaultvalue", value);
    Imported imported = sound(file);

    assertFalse(question(imported, "Q_A").containsKey("default"));
    assertEquals(begins, question(imported, "Q_B").getString("default", ""));
    assertEquals(
        List.of(begins.isEmpty() ? "default-left-out" : "taken"),
        said(imported, "defaultvalues/row[0]"));
  }

  @Test
  void a_field_begins_with_what_the_default_language_says() throws ImportProblem {
    Lss file = file().question("S", "Q", "What?").question("L", "R", "Which?");
    file.answer("A", "One").answer("B", "Two");
    for (String language : List.of("cy", "en")) {
      boolean english = language.equals("en");
      String[] text = {"qid", "102", "defaultvalue", english ? "Tea" : "Te", "language", language};
      String[] choice = {"qid", "103", "defaultvalue", english ? "B" : "A", "language", language};
      file.row("defaultvalues", text).row("defaultvalues", choice);
    }
    Imported imported = sound(file);

    assertEquals("Tea", question(imported, "Q").getString("default"));
    assertEquals("B", question(imported, "R").getString("default"));
    assertEquals(List.of("not-here"), said(imported, "defaultvalues/row[0]"));
  }

  @ParameterizedTest
  @CsvSource({"K, Q_A, Q_B", "Q, Q_A, Q_B", ";, Q_A_X, Q_B_X"})
  void each_part_is_checked_as_there(String type, String one, String other) throws ImportProblem {
    Lss file = file().question(type, "Q", "What?").part("A", "One").part("B", "Two");
    file.attribute("em_validation_sq", "strlen(self) > 1 and this != '-'");
    file.attribute("em_validation_sq_tip", "More");
    if (type.equals(";")) {
      file.part("X", "Column", "scale_id", "1");
    }
    Imported imported = sound(file);

    for (String name : List.of(one, other)) {
      JsonObject part = question(imported, name);
      assertEquals("string-length(.) > 1 and . != '-'", part.getString("valid-if"));
      assertEquals("More", part.getJsonObject("valid-message").getString("en"));
    }
    assertEquals(List.of("expression"), said(imported, "question_attributes/row[0]"));
  }

  @ParameterizedTest
  @CsvSource({
    "N, min_num_value_n, 10, max_num_value_n, 5, 1000000000",
    "M, min_answers, 2, max_answers, 1, none",
    "D, date_min, 2030-01-01, date_max, 2020-01-01, none"
  })
  void a_bound_that_leaves_no_answer_is_left_out(
      String type, String least, String from, String most, String to, String here)
      throws ImportProblem {
    Lss file = file().question(type, "Q", "What?").part("A", "One").part("B", "Two");
    Imported imported = sound(file.attribute(least, from).attribute(most, to));
    JsonObject question = question(imported, "Q");

    assertTrue(question.get("least").toString().contains(from));
    assertEquals(here, question.containsKey("most") ? question.get("most").toString() : "none");
    assertEquals(List.of("bound-left-out"), said(imported, "question_attributes/row[1]"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', '', number 1 10",
    "'', '', 5, '', number 1 5",
    "'', 3, '', 1, number 3 13",
    "'', 0, 4, 0.5, decimal 0 4",
    "1, '', 5, '', decimal -1000000000 5"
  })
  void numbers_of_an_array_are_those_of_its_list(
      String typed, String least, String most, String step, String expected) throws ImportProblem {
    Lss file = file().question(":", "Q", "How many?").attribute("input_boxes", typed);
    file.attribute("multiflexible_min", least).attribute("multiflexible_max", most);
    file.attribute("multiflexible_step", step);
    file.part("A", "Row", "scale_id", "0").part("X", "Column", "scale_id", "1");
    JsonObject question = question(sound(file), "Q_A_X");

    assertEquals(
        expected,
        "%s %s %s"
            .formatted(question.getString("type"), question.get("least"), question.get("most")));
  }

  @Test
  void a_slider_has_its_ends_for_bounds_and_says_what_becomes_of_its_steps() throws ImportProblem {
    Lss file = file().question("K", "Q", "How much?").part("A", "One");
    file.attribute("slider_layout", "1").attribute("slider_max", "1000");
    Imported imported = sound(file.attribute("slider_accuracy", "25"));
    JsonObject question = question(imported, "Q_A");

    assertEquals("0 1000", question.get("least") + " " + question.get("most"));
    assertTrue(codes(imported).noneMatch("interchange.item.number-room"::equals));
    assertEquals(List.of("narrowed"), said(imported, "question_attributes/row[2]"));
  }

  @Test
  void what_would_make_a_condition_too_long_is_left_out_and_shown() throws ImportProblem {
    Lss file = file().question("M", "Q", "Which?");
    String longer = String.join(" and ", java.util.Collections.nCopies(40, SEX));
    for (int i = 0; i < 20; i++) {
      file.part("P" + i, "Part", "relevance", longer + " and " + i + " == " + i);
    }
    Imported imported = sound(file);
    Set<String> codes = Set.copyOf(codes(imported).toList());

    assertEquals(List.of("expression"), said(imported, "subquestions/row[0]/relevance"));
    assertEquals(List.of("expression-too-long"), said(imported, "subquestions/row[19]/relevance"));
    assertTrue(codes.contains("interchange.item.expression-too-long"));
  }

  /** What comes later or nowhere would be raw or empty for whoever reads it. */
  @Test
  void words_of_choices_put_in_only_what_was_asked_before() throws ImportProblem {
    Lss file = file().question("L", "Q", "Which?").answer("A", "Like {sex.shown}");
    file.answer("B", "Or {late} and ${x}").question("S", "late", "Late?");
    Imported imported = sound(file);

    List<String> labels =
        question(imported, "Q").getJsonArray("choices").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getJsonObject("label").getString("en"))
            .toList();
    assertEquals("Like ${sex}", labels.get(0));
    assertFalse(labels.get(1).contains("{late}") || labels.get(1).contains("${x}"), labels.get(1));
    assertTrue(codes(imported).anyMatch(code -> code.endsWith("not-asked-before")));
  }
}
