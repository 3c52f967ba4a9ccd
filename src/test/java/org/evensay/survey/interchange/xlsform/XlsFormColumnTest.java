package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading means what it means in its own sheet, and a name of today comes before old ones. */
class XlsFormColumnTest {

  @ParameterizedTest
  @ValueSource(strings = {"type", "tag", "count", "command", "default", "rows", "hint", "title"})
  void a_column_of_choices_is_for_filters_whatever_it_is_called(String column)
      throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | choice_filter
            | select_one kind | k | Kind |
            | select_one dish | d | Dish | %1$s = ${k}
            choices
            | %1$s | list_name | name | label
            | | kind | soup | Soup
            | | kind | cake | Cake
            | soup | dish | leek | Leek
            | cake | dish | plum | Plum
            """
                .formatted(column));

    assertEquals(column + " = ${k}", question(imported, "d").getString("choices-if"), column);
    same(
        """
        [{'name': 'leek', 'label': {'en': 'Leek'}, 'values': {'%1$s': 'soup'}},
         {'name': 'plum', 'label': {'en': 'Plum'}, 'values': {'%1$s': 'cake'}}]"""
            .formatted(column),
        question(imported, "d").get("choices"));
  }

  @Test
  void a_name_of_today_comes_before_an_old_one_of_the_same_column() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | tag | name | label | caption
            | select_one l | 1.a | q | Q | Old
            choices
            | list | value | list_name | name | label
            | x | 7 | l | a | A
            """);

    assertEquals("Q", question(imported, "q").getJsonObject("label").getString("en"));
    same("[{'name': 'a', 'label': {'en': 'A'}}]", question(imported, "q").get("choices"));
    for (String column : new String[] {"B", "E"}) {
      said(
          imported, new Place.Column("survey", column), Outcome.LEFT_OUT, ItemCode.COLUMN_LEFT_OUT);
    }
  }

  @Test
  void what_is_said_about_the_data_is_no_type_and_no_name() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | bind::type | type | name | label
            | int | text | q | Q
            """);

    assertEquals("short-text", question(imported, "q").getString("type"));
    said(imported, new Place.Column("survey", "A"), Outcome.LEFT_OUT, ItemCode.COLUMN_LEFT_OUT);
  }
}
