package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;

/** Groups of KoboToolbox, as its own program writes them out. */
class KoboGroupsTest {

  private static final String CHOICES =
      """
      choices
      | list_name | name | label
      | l | a | A
      | l | b | B
      """;

  @Test
  void a_row_of_a_score_is_a_question_with_one_choice() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | required | kobo--score-choices
            | begin_score | s | How good? | true | l
            | score__row | q | Food | |
            | score__row | r | Bed | no |
            | end_score | | | |
            """
                + CHOICES);

    assertEquals("one-choice", question(imported, "q").getString("type"));
    assertTrue(question(imported, "q").getBoolean("required"));
    assertFalse(question(imported, "r").containsKey("required"));
    same(
        "{'en': 'How good?'}",
        imported.document().getJsonArray("pages").getJsonObject(0).get("title"));
    said(imported, new Place.Cell("survey", 3, "A"), Outcome.CHANGED, ItemCode.TYPE_NEAREST);
    said(imported, new Place.Column("survey", "E"), Outcome.TAKEN, ItemCode.COLUMN);
    assertTrue(imported.report().of(Outcome.LEFT_OUT).isEmpty());
  }

  @Test
  void no_choice_has_two_places_in_a_ranking() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | kobo--rank-items | kobo--rank-constraint-message
            | begin_rank | s | What first? | l | Please take another
            | rank__level | q | First | |
            | rank__level | r | Second | |
            | end_rank | | | |
            """
                + CHOICES);

    assertTrue(question(imported, "q").getBoolean("required"), "as there");
    assertTrue(new AnsweredForm(imported).with("q", "A").with("r", "B").takes("r"));
    assertFalse(new AnsweredForm(imported).with("q", "A").with("r", "A").takes("r"));
    same("{'en': 'Please take another'}", question(imported, "r").get("valid-message"));
    assertTrue(imported.report().of(Outcome.LEFT_OUT).isEmpty());
  }

  @Test
  void a_matrix_asks_for_each_choice() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | kobo--matrix_list
            | begin_kobomatrix | m | What have you? | l
            | integer | many | How many? |
            | select_one l | which | Which of ${many}? |
            | end_kobomatrix | | |
            | note | n | ${m_a_many} and ${m_b_many} |
            | text | z | Z |
            """
                + CHOICES);

    assertEquals(
        Set.of("m_a_many", "m_b_many", "m_a_which", "m_b_which", "n", "z"),
        ImportedDocument.names(imported.document()));
    same("{'en': 'Which of ${m_b_many}?'}", question(imported, "m_b_which").get("label"));
    same("{'en': '${m_a_many} and ${m_b_many}'}", question(imported, "n").get("label"));
    said(imported, new Place.Cell("survey", 2, "A"), Outcome.CHANGED, ItemCode.LOOP);
  }

  @Test
  void what_has_no_list_is_left_out_and_the_rest_is_taken() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | begin_rank | s | What first?
            | rank__level | q | First
            | end_rank | |
            | score__row | x | Row
            | text | t | T
            """);

    assertEquals(Set.of("t"), ImportedDocument.names(imported.document()));
    said(imported, new Place.Row("survey", 3), Outcome.LEFT_OUT, ItemCode.TYPE_LEFT_OUT);
    said(imported, new Place.Row("survey", 5), Outcome.LEFT_OUT, ItemCode.TYPE_LEFT_OUT);
  }
}
