package org.evensay.survey.interchange.limesurvey;

import static org.evensay.survey.interchange.limesurvey.Lss.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;

/** Which rows of a file belong together, and which of them counts. */
class LimeSurveyRowsTest {

  private static final String CONDITION = "goes == 'N'";

  /** A question in two languages, of which the other one comes first. */
  private static Lss welshFirst(String welsh, String english) {
    Lss file = Lss.of3().question("Y", "goes", "Do you go?");
    why(file, "1", "cy", "relevance", welsh, "mandatory", "N");
    return why(file, "1", "en", "relevance", english, "mandatory", "Y");
  }

  private static Lss why(Lss file, String group, String language, String... more) {
    List<String> cells =
        new ArrayList<>(List.of("qid", "200", "gid", group, "type", "T", "title", "why"));
    cells.addAll(
        List.of("question_order", "200", "question", "Why? " + language, "language", language));
    cells.addAll(List.of(more));
    return file.row("questions", cells.toArray(String[]::new));
  }

  @Test
  void the_row_in_the_default_language_counts_wherever_it_stands() {
    Imported imported = read(welshFirst("", CONDITION));
    JsonObject why = ImportedDocument.question(imported.document(), "why");

    assertEquals("${goes} = 'N'", why.getString("show-if"));
    assertTrue(why.getBoolean("required"));
    assertEquals("Why? cy", why.getJsonObject("label").getString("cy"));
    ImportedDocument.check(imported.document());
  }

  @Test
  void what_a_row_in_another_language_says_otherwise_is_left_out_with_a_word() {
    Imported imported = read(welshFirst("goes == 'Y'", CONDITION));

    assertEquals(
        "${goes} = 'N'",
        ImportedDocument.question(imported.document(), "why").getString("show-if"));
    assertEquals(
        List.of("not-here"),
        ImportedDocument.said(imported.report(), "questions/row[2]/relevance"));
    assertEquals(
        List.of("not-here"),
        ImportedDocument.said(imported.report(), "questions/row[2]/mandatory"));
    assertEquals(
        List.of("expression"),
        ImportedDocument.said(imported.report(), "questions/row[3]/relevance"));
  }

  @Test
  void a_condition_of_a_page_is_that_of_the_default_language() {
    Lss file = Lss.of3().question("Y", "goes", "Do you go?");
    for (String language : List.of("cy", "en")) {
      String condition = language.equals("en") ? CONDITION : "";
      String[] group = {
        "gid",
        "2",
        "group_order",
        "2",
        "group_name",
        "Why",
        "language",
        language,
        "grelevance",
        condition
      };
      why(file.row("groups", group), "2", language);
    }
    JsonObject document = read(file).document();

    assertEquals(
        "${goes} = 'N'", document.getJsonArray("pages").getJsonObject(1).getString("show-if"));
  }

  @Test
  void what_a_column_says_that_means_nothing_here_is_in_the_report() {
    Lss file = Lss.of3().question("L", "one", "Which?", "question_theme_name", "image_select");
    file.answer("A", "One", "assessment_value", "3");
    file.question("T", "two", "Why?", "question_theme_name", "0", "same_script", "N");
    Imported imported = read(file);

    assertEquals(
        List.of("not-here"),
        ImportedDocument.said(imported.report(), "questions/row[0]/question_theme_name"));
    assertEquals(
        List.of("not-here"),
        ImportedDocument.said(imported.report(), "answers/row[0]/assessment_value"));
    assertEquals(
        List.of(), ImportedDocument.said(imported.report(), "questions/row[2]/same_script"));
    assertEquals(
        List.of("not-here"), ImportedDocument.said(imported.report(), "questions/same_script"));
  }

  @Test
  void parts_can_stand_among_the_questions() {
    Lss file = Lss.of3().question("M", "what", "Which?");
    for (String code : List.of("a", "b")) {
      file.row(
          "questions",
          "qid",
          "3" + code,
          "parent_qid",
          "101",
          "gid",
          "1",
          "type",
          "T",
          "title",
          code,
          "question",
          "Part " + code,
          "language",
          "en");
    }
    JsonObject document = read(file).document();

    assertEquals(Set.of("what"), ImportedDocument.names(document));
    assertEquals(2, ImportedDocument.question(document, "what").getJsonArray("choices").size());
  }
}
