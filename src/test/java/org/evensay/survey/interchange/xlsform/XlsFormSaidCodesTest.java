package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;

/** What is worked out of choices whose codes are no names here, where texts say it. */
class XlsFormSaidCodesTest {

  private static final String CHOICES =
      """
      choices
      | list_name | name | label
      | l | 0.5 | Half an hour
      | l | 1 | An hour
      | l | 1.5 | Longer
      | l | -99 | I cannot say
      """;

  private static Imported form(String said) throws ImportProblem {
    return imported(
        """
        survey
        | type | name | label | calculation | relevant
        | select_one l | q | How long? | |
        | calculate | hours | | ${q} |
        | calculate | again | | coalesce(${hours}, '1.5') |
        | text | long | Why so long? | | ${hours} = 1.5
        | text | same | Why? | | ${hours} = ${q} and ${q} = 1.5
        | text | less | Why so short? | | ${hours} < 1
        | note | n | %s | |
        """
                .formatted(said)
            + CHOICES);
  }

  @Test
  void texts_say_the_code_that_the_author_wrote() throws ImportProblem {
    Imported imported = form("You said: ${hours} hours.");

    assertEquals("1.5", new AnsweredForm(imported).with("q", "Longer").value("hours"));
    assertEquals("-99", new AnsweredForm(imported).with("q", "I cannot say").value("hours"));
    assertEquals("1", new AnsweredForm(imported).with("q", "An hour").value("hours"));
    assertEquals("", new AnsweredForm(imported).value("hours"));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void what_only_conditions_name_stays_a_choice() throws ImportProblem {
    Imported imported = form("Thank you.");

    assertEquals("${q}", question(imported, "hours").getString("value"));
    assertEquals("1_5", new AnsweredForm(imported).with("q", "Longer").value("hours"));
  }

  @Test
  void what_is_worked_out_of_it_and_said_is_a_code_too() throws ImportProblem {
    Imported imported = form("You said: ${again}");

    assertEquals("${q}", question(imported, "hours").getString("value"));
    assertEquals("-99", new AnsweredForm(imported).with("q", "I cannot say").value("again"));
    assertEquals("1.5", new AnsweredForm(imported).value("again"));
  }

  @Test
  void conditions_on_it_hold_when_they_held() throws ImportProblem {
    for (String said : List.of("${hours}", "${again}", "Thank you.")) {
      AnsweredForm longer = new AnsweredForm(form(said)).with("q", "Longer");
      assertTrue(longer.shows("long") && longer.shows("same"), said);
      assertFalse(longer.shows("less"), said);
      AnsweredForm half = new AnsweredForm(form(said)).with("q", "Half an hour");
      assertTrue(half.shows("less"), said);
      assertFalse(half.shows("long") || half.shows("same"), said);
    }
  }

  @Test
  void hints_messages_choices_and_titles_count_as_texts() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | hint | constraint | constraint_message | calculation
            | select_one l | q | How long? | | | |
            | calculate | a | | | | | ${q}
            | calculate | b | | | | | ${q}
            | calculate | c | | | | | ${q}
            | calculate | d | | | | | ${q}
            | calculate | e | | | | | ${q}
            | integer | n | N | It was ${ a } | . > 1 | More than ${b} |
            | begin group | g | After ${c} | | | |
            | select_one o | r | Then? | | | |
            | end group | | | | | |
            """
                + CHOICES
                + """
                | o | yes | More than ${d}
                | o | no | No
                """);

    AnsweredForm form = new AnsweredForm(imported).with("q", "Longer");
    for (String said : List.of("a", "b", "c", "d")) {
      assertEquals("1.5", form.value(said), said);
    }
    assertEquals("1_5", form.value("e"));
  }

  /** Several codes cannot be put back one by one; the report says what texts say then. */
  @Test
  void where_codes_cannot_be_put_back_the_report_says_that_names_are_said() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | select_multiple l | m | M | |
            | calculate | all | | ${m} |
            | text | then | Why? | | selected(${all}, -99)
            | note | n | You said: ${all} | |
            """
                + CHOICES);

    said(imported, new Place.Cell("survey", 3, "D"), Outcome.CHANGED, ItemCode.NAMES_IN_TEXTS);
    assertTrue(new AnsweredForm(imported).with("m", "Longer").shows("n"));
    assertFalse(new AnsweredForm(imported).with("m", "Longer").shows("then"));
  }

  /** A list so long that no expression can hold all of its codes. */
  @Test
  void where_there_are_too_many_codes_the_calculation_stays() throws ImportProblem {
    String many =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "| l | %d.5 | Choice %d%n".formatted(i, i))
            .collect(Collectors.joining());
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | select_one l | q | Q | |
            | calculate | c | | ${q} |
            | text | then | Why? | | ${c} = 7.5
            | note | n | You said: ${c} | |
            choices
            | list_name | name | label
            """
                + many);

    said(imported, new Place.Cell("survey", 3, "D"), Outcome.CHANGED, ItemCode.NAMES_IN_TEXTS);
    assertEquals("${q}", question(imported, "c").getString("value"));
    assertTrue(new AnsweredForm(imported).with("q", "Choice 7").shows("then"));
  }
}
