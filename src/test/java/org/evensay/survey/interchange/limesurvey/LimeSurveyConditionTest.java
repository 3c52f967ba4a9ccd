package org.evensay.survey.interchange.limesurvey;

import static org.evensay.survey.interchange.limesurvey.Lss.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Set;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What LimeSurvey makes hang on answers: conditions, filters, checks and what questions begin with.
 */
class LimeSurveyConditionTest {

  @Test
  void a_part_with_a_condition_of_its_own_is_a_question_of_its_own() {
    JsonObject document =
        read(Lss.of6()
                .question("Y", "goes", "Do you go?")
                .question("F", "rate", "How was it?")
                .part("a", "The room")
                .part("b", "The food", "relevance", "goes == 'Y'")
                .answer("1", "Good")
                .answer("2", "Bad"))
            .document();

    assertEquals(Set.of("goes", "rate", "rate_a", "rate_b"), ImportedDocument.names(document));
    assertEquals(
        "${goes} = 'Y'", ImportedDocument.question(document, "rate_b").getString("show-if"));
  }

  @Test
  void answers_are_checked_as_there() {
    JsonObject document =
        read(Lss.of6()
                .question("S", "code", "Code?", "preg", "/^[A-Z]{2}[0-9]+$/i")
                .question("N", "age", "Age?")
                .attribute("num_value_int_only", "1")
                .attribute("min_num_value_n", "5")
                .attribute("em_validation_q", "age > 5 && self.NAOK < 20")
                .attribute("em_validation_q_tip", "From 6 to 19."))
            .document();

    assertEquals(
        "regex(., '(?i)[A-Z]{2}[0-9]+')",
        ImportedDocument.question(document, "code").getString("valid-if"));
    JsonObject age = ImportedDocument.question(document, "age");
    assertEquals("number", age.getString("type"));
    assertEquals(5, age.getInt("least"));
    assertEquals(". > 5 and . < 20", age.getString("valid-if"));
    assertEquals("From 6 to 19.", age.getJsonObject("valid-message").getString("en"));
  }

  @Test
  void answers_are_named_in_texts_as_here() {
    Imported imported =
        read(
            Lss.of6()
                .question("S", "name", "What is your name?")
                .question(
                    "X", "hello", "Hello {name.shown}! { not this } ${name} {TOKEN:FIRSTNAME}"));

    assertEquals(
        "Hello ${name}! { not this } $${name} …",
        ImportedDocument.question(imported.document(), "hello")
            .getJsonObject("label")
            .getString("en"));
  }

  @Test
  void conditions_that_were_made_from_lists_are_put_together_as_there() {
    JsonObject document =
        read(Lss.of3()
                .question("L", "land", "Where?")
                .answer("A1", "Here")
                .answer("A2", "There")
                .question("S", "town", "Town?")
                .row(
                    "conditions",
                    "cid",
                    "1",
                    "qid",
                    "102",
                    "cqid",
                    "101",
                    "cfieldname",
                    "7X1X101",
                    "method",
                    "==",
                    "value",
                    "A1",
                    "scenario",
                    "1")
                .row(
                    "conditions",
                    "cid",
                    "2",
                    "qid",
                    "102",
                    "cqid",
                    "101",
                    "cfieldname",
                    "7X1X101",
                    "method",
                    "==",
                    "value",
                    "A2",
                    "scenario",
                    "1"))
            .document();

    assertEquals(
        "${land} = 'A1' or ${land} = 'A2'",
        ImportedDocument.question(document, "town").getString("show-if"));
  }

  @ParameterizedTest
  @CsvSource({"7X1X101, b", "+7X1X101b, Y"})
  void a_condition_from_a_list_can_ask_for_one_of_several_choices(String field, String value) {
    Lss file = Lss.of3().question("M", "what", "Which?").part("a", "One").part("b", "Two");
    file.question("S", "why", "Why?");
    file.row("conditions", "qid", "102", "cqid", "101", "cfieldname", field, "value", value);
    JsonObject document = read(file).document();

    assertEquals(
        "selected(${what}, 'b')", ImportedDocument.question(document, "why").getString("show-if"));
  }

  @ParameterizedTest
  @MethodSource(Lss.VERSIONS)
  void what_an_array_filter_lets_through_is_a_condition_on_choices(Lss file) {
    Imported imported =
        read(
            file.question("M", "uses", "Which do you use?")
                .part("bus", "Bus")
                .part("bike", "Bike")
                .question("M", "likes", "Which do you like?")
                .part("bus", "Bus")
                .part("bike", "Bike")
                .part("none", "None")
                .attribute("array_filter", "uses")
                .question("M", "others", "Which of the others?")
                .part("bus", "Bus")
                .part("bike", "Bike")
                .attribute("array_filter_exclude", "uses")
                .question("M", "lost", "Which?")
                .part("bus", "Bus")
                .attribute("array_filter", "nowhere"));

    assertEquals(
        "selected(${uses}, name) or name = 'none'",
        ImportedDocument.question(imported.document(), "likes").getString("choices-if"));
    assertEquals(
        "not(selected(${uses}, name))",
        ImportedDocument.question(imported.document(), "others").getString("choices-if"));
    assertFalse(ImportedDocument.question(imported.document(), "lost").containsKey("choices-if"));
    assertTrue(imported.report().of(Outcome.LEFT_OUT).toString().contains("nowhere"));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @MethodSource(Lss.VERSIONS)
  void parts_that_are_ticked_already_are_what_a_question_begins_with(Lss file) {
    Imported imported =
        read(
            file.question("M", "uses", "Which do you use?")
                .part("bus", "Bus")
                .part("bike", "Bike")
                .part("foot", "Foot")
                .row(
                    "defaultvalues", "dvid", "1", "qid", "101", "sqid", "1001", "defaultvalue", "Y")
                .row(
                    "defaultvalues",
                    "dvid",
                    "2",
                    "qid",
                    "101",
                    "sqid",
                    "1003",
                    "defaultvalue",
                    "Y"));

    assertEquals(
        "bus foot", ImportedDocument.question(imported.document(), "uses").getString("default"));
    ImportedDocument.check(imported.document());
  }
}
