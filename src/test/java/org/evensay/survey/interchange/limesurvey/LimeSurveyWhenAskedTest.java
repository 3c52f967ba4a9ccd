package org.evensay.survey.interchange.limesurvey;

import static org.evensay.survey.interchange.limesurvey.Lss.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions of LimeSurvey that never hold where a question is not asked that they name. */
class LimeSurveyWhenAskedTest {

  private static Lss file() {
    return Lss.of6()
        .question("Y", "goes", "Do you go?")
        .question("L", "how", "How?", "relevance", "goes == 'Y'")
        .answer("A", "By bus")
        .answer("B", "On foot")
        .question("N", "far", "How far?", "relevance", "how == 'B'");
  }

  private static String when(Lss file, String condition) {
    JsonObject document =
        read(file.question("T", "why", "Why?", "relevance", condition)).document();
    ImportedDocument.check(document);
    return ImportedDocument.question(document, "why").getString("show-if");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "how != 'A' ~ (${how} != 'A') and (${goes} = 'Y')",
        "how.NAOK != 'A' ~ ${how} != 'A'",
        "how == 'A' ~ ${how} = 'A'",
        "far > 3 and how == 'B' ~ ${far} > 3 and ${how} = 'B'",
        "goes != 'Y' ~ ${goes} != 'Y'",
        "how != '' ~ ${how} != ''",
        "!is_empty(how) ~ not(${how} = '')",
        "how == '' ~ (${how} = '') and (${goes} = 'Y')",
        "far >= 0 and far <= 9 ~ ${far} >= 0 and ${far} <= 9",
        "is_empty(how) ~ (${how} = '') and (${goes} = 'Y')",
        "goes == 'N' or how == 'A' ~ (${goes} = 'N' or ${how} = 'A') and (${goes} = 'Y')",
        "far != 3 ~ (${far} != 3) and (${how} = 'B')",
        "!(far > 3) ~ (not(${far} > 3)) and (${how} = 'B')",
        "7X1X102 != 'A' ~ (${how} != 'A') and (${goes} = 'Y')",
        "Q102 != 'A' ~ (${how} != 'A') and (${goes} = 'Y')"
      })
  void a_condition_holds_only_where_what_it_names_is_asked(String there, String here) {
    assertEquals(here, when(file(), there));
  }

  @Test
  void what_that_hangs_on_is_asked_for_as_well() {
    Lss file = file().question("N", "long", "How long?", "relevance", "how != 'A'");

    assertEquals(
        "(${long} != 3) and ((${how} != 'A') and (${goes} = 'Y'))", when(file, "long != 3"));
  }

  @Test
  void a_page_that_is_not_shown_asks_nothing() {
    Lss file = file().row("groups", "gid", "2", "group_order", "2", "grelevance", "far > 3");
    file.row("question_l10ns", "qid", "200", "question", "Really?", "language", "en");
    file.row(
        "questions",
        "qid",
        "200",
        "gid",
        "2",
        "sid",
        "7",
        "type",
        "T",
        "title",
        "why",
        "question_order",
        "1",
        "relevance",
        "how != 'A'");
    file.row("questions", "qid", "201", "gid", "2", "type", "Y", "title", "so");
    file.row("groups", "gid", "3", "group_order", "3", "grelevance", "so != 'Y'");
    file.row("questions", "qid", "300", "gid", "3", "type", "Y", "title", "last");
    JsonObject document = read(file).document();

    assertEquals(
        "(${so} != 'Y') and (${far} > 3)",
        document.getJsonArray("pages").getJsonObject(2).getString("show-if"));
    assertEquals(
        "(${how} != 'A') and (${goes} = 'Y')",
        ImportedDocument.question(document, "why").getString("show-if"));
  }

  @Test
  void conditions_that_wait_for_each_other_come_to_an_end() {
    Lss file =
        Lss.of6()
            .question("Y", "one", "One?", "relevance", "two != 'Y'")
            .question("Y", "two", "Two?", "relevance", "one != 'Y'");

    assertEquals(
        "${one} != 'Y'",
        ImportedDocument.question(read(file).document(), "two").getString("show-if"));
  }

  @Test
  void what_cannot_be_said_of_another_question_is_left_out_there_alone() {
    Lss file = file().question("Y", "luck", "Luck?", "relevance", "rand(1, 2) == 1");

    assertEquals("${luck} != 'Y'", when(file, "luck != 'Y'"));
  }

  @Test
  void where_there_is_no_room_for_that_the_report_says_so() {
    String condition = "how != '" + "x".repeat(ExpressionScript.ROOM - 15) + "'";
    Imported imported = read(file().question("T", "why", "Why?", "relevance", condition));

    String here = ImportedDocument.question(imported.document(), "why").getString("show-if");
    assertEquals("$" + "{how}" + condition.substring(3), here);
    assertEquals(
        1,
        imported.report().of(Outcome.CHANGED).stream()
            .filter(item -> item.code().equals("interchange.item.expression-alone"))
            .count());
  }
}
