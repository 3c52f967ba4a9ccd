package org.evensay.survey.interchange.limesurvey;

import static org.evensay.survey.interchange.limesurvey.Lss.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worked out in LimeSurvey, and read as well. */
class LimeSurveyEquationTest {

  private static final String TWICE = "{a * 2}";

  private static Lss file() {
    return Lss.of3().question("N", "a", "How many?");
  }

  private static Lss equation(Lss file, String english, String welsh, String... more) {
    String[] known = {
      "qid", "200", "gid", "1", "type", "*", "title", "sum", "question_order", "200"
    };
    for (String language : List.of("en", "cy")) {
      String text = language.equals("en") ? english : welsh;
      List<String> cells = new java.util.ArrayList<>(List.of(known));
      cells.addAll(List.of("question", text, "language", language));
      cells.addAll(List.of(more));
      file.row("questions", cells.toArray(String[]::new));
    }
    return file;
  }

  private static Lss attribute(Lss file, String name, String value) {
    return file.row("question_attributes", "qid", "200", "attribute", name, "value", value);
  }

  private static JsonObject question(Imported imported, String name) {
    ImportedDocument.check(imported.document());
    return ImportedDocument.question(imported.document(), name);
  }

  @ParameterizedTest
  @CsvSource({
    "{a * 2}, ${a} * 2",
    "'About {a}.', 'concat(''About '', ${a}, ''.'')'",
    "'{date(''Y-m-d'')}', 'format-date-time(now(), ''%Y-%m-%d'')'",
    "'{date(''j/n/y H:i:s'')}', 'format-date-time(now(), ''%e/%n/%y %H:%M:%S'')'"
  })
  void what_a_field_begins_with_may_be_worked_out(String there, String here) {
    Lss file = file().question("S", "b", "What?");
    file.row("defaultvalues", "dvid", "1", "qid", "102", "sqid", "0", "defaultvalue", there);
    Imported imported = read(file);

    assertEquals(here, question(imported, "b").getString("default-from"));
    assertEquals(
        List.of("expression"), ImportedDocument.said(imported.report(), "defaultvalues/row[0]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{date('l')}", "{date('Y', 0)}", "{date(a)}", "{date('%Y')}"})
  void a_date_in_words_or_of_another_time_is_left_out(String there) {
    Lss file = file().question("S", "b", "What?");
    file.row("defaultvalues", "dvid", "1", "qid", "102", "sqid", "0", "defaultvalue", there);
    Imported imported = read(file);

    assertFalse(question(imported, "b").containsKey("default-from"));
    assertEquals(
        List.of("expression-left-out"),
        ImportedDocument.said(imported.report(), "defaultvalues/row[0]"));
  }

  @Test
  void what_is_read_beside_a_calculation_is_a_note() {
    Lss file = equation(file(), "You have {a}.", "Mae gen ti {a}.", "help", "A sum");
    Imported imported = read(attribute(file, "equation", TWICE));

    assertEquals("${a} * 2", question(imported, "sum").getString("value"));
    JsonObject label = question(imported, "sum_shown").getJsonObject("label");
    assertEquals("You have ${a}.", label.getString("en"));
    assertEquals("Mae gen ti ${a}.", label.getString("cy"));
    assertEquals("A sum", question(imported, "sum_shown").getJsonObject("hint").getString("en"));
    assertEquals(
        List.of("question-nearest"), ImportedDocument.said(imported.report(), "questions/row[2]"));
  }

  @Test
  void a_text_that_is_worked_out_is_shown_with_what_it_comes_to() {
    Lss file = equation(file(), TWICE, TWICE, "relevance", "a > 3");
    JsonObject note = question(read(file), "sum_shown");

    assertEquals("${sum}", note.getJsonObject("label").getString("en"));
    assertEquals("${a} > 3", note.getString("show-if"));
  }

  @Test
  void what_is_hidden_has_no_note_and_its_words_are_in_the_report() {
    Lss file = equation(file(), "Your sum", "Dy swm", "help", "A sum");
    Imported imported = read(attribute(attribute(file, "equation", TWICE), "hidden", "1"));

    assertEquals(Set.of("a", "sum"), ImportedDocument.names(imported.document()));
    for (String column : List.of("question", "help")) {
      assertFalse(
          ImportedDocument.said(imported.report(), "questions/row[2]/" + column).isEmpty(), column);
    }
  }

  @Test
  void a_calculation_that_another_language_has_otherwise_is_left_out_with_a_word() {
    Imported imported = read(equation(file(), "{if(a > 1, 'yes', 'no')}", "{if(a > 1, 'ie', '')}"));

    assertEquals("if(${a} > 1, 'yes', 'no')", question(imported, "sum").getString("value"));
    assertEquals(
        List.of("not-here", "expression"),
        ImportedDocument.said(imported.report(), "questions/row[2]/question"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "You have {a} and {a * 2}.  # concat('You have ', ${a}, ' and ', ${a} * 2, '.')",
        "<p>{a * 2}</p>             # ${a} * 2",
        "<b>Sum:</b> {sum(a, 1)}    # concat('Sum: ', coalesce(${a}, 0) + 1)",
        "{a}{if(a > 1, '}', '{')}   # concat(${a}, if(${a} > 1, '}', '{'))",
        "{a} { a }                  # concat(${a}, ' { a }')"
      })
  void words_around_calculations_are_a_part_of_what_is_worked_out(String there, String here) {
    assertEquals(here, question(read(equation(file(), there, there)), "sum").getString("value"));
  }

  @Test
  void what_a_text_works_out_is_a_calculation_before_it() {
    Lss file = file().question("T", "why", "Why {if(a > 1, 'these', 'this')}?");
    file.question("L", "when", "When {if(a &gt; 1, 'these', 'this')}?").answer("A", "{a * 2} days");
    Imported imported = read(file);

    assertEquals(
        "if(${a} > 1, 'these', 'this')", question(imported, "why_text").getString("value"));
    assertEquals(
        "Why ${why_text}?", question(imported, "why").getJsonObject("label").getString("en"));
    JsonObject when = question(imported, "when");
    assertEquals("When ${why_text}?", when.getJsonObject("label").getString("en"));
    assertEquals(
        "${when_text} days",
        when.getJsonArray("choices").getJsonObject(0).getJsonObject("label").getString("en"));
    assertEquals(Set.of("a", "why", "why_text", "when", "when_text"), names(imported));
  }

  private static Set<String> names(Imported imported) {
    return ImportedDocument.names(imported.document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"b + 1", "a > 1", "is_empty(a)", "!(a > 1)", "rand(1, a)"})
  void what_a_text_cannot_work_out_is_left_out(String inside) {
    Lss file = file().question("T", "why", "Why {%s}?".formatted(inside));
    Imported imported = read(file.question("N", "b", "How many?"));

    assertEquals("Why …?", question(imported, "why").getJsonObject("label").getString("en"));
    assertEquals(Set.of("a", "why", "b"), names(imported));
  }
}
