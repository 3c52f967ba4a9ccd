package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices whose codes are no names here: what hangs on them means what it meant. */
class XlsFormCodesTest {

  private static final String CHOICES =
      """
      choices
      | list_name | name | label
      | l | 1 | 1
      | l | 2 | 2
      | l | 1.5 | 1.5
      | l | -88 | -88
      | l | -99 | -99
      """;

  private static Imported formWith(String condition) throws ImportProblem {
    return imported(
        """
        survey
        | type | name | label | relevant
        | select_one l | q | Q |
        | select_multiple l | m | M |
        | integer | n | N |
        | text | then | Why? | %s
        """
                .formatted(condition)
            + CHOICES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      value = {
        "${q} = -99                          ! -99 ! - ! -  ! true",
        "${q} = -99                          ! 1   ! - ! -  ! false",
        "${q} = -99                          ! -   ! - ! -  ! false",
        "-99 = ${q}                          ! -99 ! - ! -  ! true",
        "${q} = '-99'                        ! -99 ! - ! -  ! true",
        "${q} = -99.0                        ! -99 ! - ! -  ! true",
        "${q} = 1.5                          ! 1.5 ! - ! -  ! true",
        "not(${q} = -99)                     ! -99 ! - ! -  ! false",
        "(${q} = 1 or ${q} = -88)            ! -88 ! - ! -  ! true",
        "(${q} = 1 or ${q} = -88)            ! 1   ! - ! -  ! true",
        "coalesce(${q}, -99) = -99           ! -   ! - ! -  ! true",
        "string(${q}) = '-99'                ! -99 ! - ! -  ! true",
        "number(${q}) = -99                  ! -99 ! - ! -  ! true",
        "selected(${m}, -88)                 ! -   ! 1 -88 ! - ! true",
        "selected(${m}, -88)                 ! -   ! 1 -99 ! - ! false",
        "selected(${m}, '-88')               ! -   ! 1 -88 ! - ! true",
        "selected(${q}, -88)                 ! -88 ! - ! -  ! true",
        "selected-at(${m}, 1) = -88          ! -   ! 1 -88 ! - ! true",
        "selected-at(${m}, 1) = '-88'        ! -   ! 1 -88 ! - ! true",
        "${m} = '1 -88'                      ! -   ! 1 -88 ! - ! true",
        "count-selected(${m}) > 1 and selected(${m}, -88) ! - ! 1 -88 ! - ! true",
        "selected('-88 -99', ${q})           ! -99 ! - ! -  ! true",
        "${q} < 0                            ! -99 ! - ! -  ! true",
        "${q} < 0                            ! 1   ! - ! -  ! false",
        "${q} > 1                            ! 1.5 ! - ! -  ! true",
        "${q} > 1                            ! -   ! - ! -  ! false",
        "${q} + 1 = -98                      ! -99 ! - ! -  ! true",
        "abs(${q}) = 99                      ! -99 ! - ! -  ! true",
        "${q} = ${n}                         ! -99 ! - ! -99 ! true",
        "${q} = ${n}                         ! -99 ! - ! 1  ! false",
        "concat('x', ${q}) = 'x-99'          ! -99 ! - ! -  ! true",
        "string-length(${q}) = 3             ! -99 ! - ! -  ! true",
        "contains(${q}, '-')                 ! -99 ! - ! -  ! true",
        "${n} = -99                          ! -   ! - ! -99 ! true",
        "jr:choice-name(-99, '${q}') = '-99' ! -   ! - ! -  ! true",
      })
  void a_condition_holds_when_it_held(String condition, String q, String m, String n, boolean holds)
      throws ImportProblem {
    AnsweredForm form = new AnsweredForm(formWith(condition));
    if (q != null) {
      form.with("q", q);
    }
    if (m != null) {
      form.with("m", m);
    }
    if (n != null) {
      form.with("n", n);
    }

    assertEquals(holds, form.shows("then"));
  }

  /** An unequal one holds without an answer too, as in XPath. */
  @Test
  void what_is_not_a_choice_holds_for_all_others() throws ImportProblem {
    Imported imported = formWith("${q} != -99");

    assertTrue(new AnsweredForm(imported).shows("then"));
    assertTrue(new AnsweredForm(imported).with("q", "-88").shows("then"));
    assertFalse(new AnsweredForm(imported).with("q", "-99").shows("then"));
  }

  @Test
  void the_report_says_that_the_choice_and_the_condition_are_written_anew() throws ImportProblem {
    Imported imported = formWith("${q} = -99");

    assertEquals("${q} = 'minus_99'", question(imported, "then").getString("show-if"));
    said(imported, new Place.Cell("survey", 5, "D"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    said(imported, new Place.Cell("choices", 6, "B"), Outcome.CHANGED, ItemCode.RENAMED);
  }

  @Test
  void answers_are_checked_as_they_were() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | constraint
            | select_multiple l | m | M | not(selected(., -99) and count-selected(.) > 1)
            | select_one l | q | Q | . != -88 and . < 2
            """
                + CHOICES);

    assertTrue(new AnsweredForm(imported).with("m", "-99").takes("m"));
    assertTrue(new AnsweredForm(imported).with("m", "1 2").takes("m"));
    assertFalse(new AnsweredForm(imported).with("m", "1 -99").takes("m"));
    assertTrue(new AnsweredForm(imported).with("q", "-99").takes("q"));
    assertFalse(new AnsweredForm(imported).with("q", "-88").takes("q"));
    assertFalse(new AnsweredForm(imported).with("q", "2").takes("q"));
  }

  @Test
  void what_is_worked_out_is_a_code_or_a_number_as_it_was() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | select_one l | q | Q | |
            | select_one l | r | R | |
            | select_multiple l | m | M | |
            | calculate | copy | | ${q} |
            | calculate | or | | if(${q} = -88, ${r}, -99) |
            | calculate | all | | concat(${m}, ' ', ${q}) |
            | calculate | sum | | ${q} + ${copy} |
            | calculate | points | | if(${q} = -99, 0, 7) |
            | text | a | A | | ${copy} = -99
            | text | b | B | | ${or} = -99
            | text | c | C | | selected(${all}, -88)
            | text | d | D | | ${points} = 0
            | text | e | E | | ${copy} < 0
            """
                + CHOICES);

    AnsweredForm form = new AnsweredForm(imported).with("q", "-99").with("m", "1 -88");
    assertEquals("-198", form.value("sum"));
    for (String shown : List.of("a", "b", "c", "d", "e")) {
      assertTrue(form.shows(shown), shown);
    }
    AnsweredForm other = new AnsweredForm(imported).with("q", "2").with("m", "1");
    assertEquals("4", other.value("sum"));
    for (String hidden : List.of("a", "c", "d", "e")) {
      assertFalse(other.shows(hidden), hidden);
    }
    assertFalse(new AnsweredForm(imported).with("q", "-88").with("r", "1").shows("b"));
  }

  @Test
  void choices_are_offered_for_the_codes_that_they_were_offered_for() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | choice_filter
            | select_one state | state | State |
            | select_one town | town | Town | region = ${state} and name != -88
            | select_one town | large | Town | people > 1.4 and region != -1
            choices
            | list_name | name | label | region | people
            | state | -1 | Not said | |
            | state | 1.5 | Half | |
            | state | 3 | Three | |
            | town | a | A | -1 | 1.5
            | town | b | B | 1.5 | 1.5
            | town | c | C | 3 | 1
            | town | -88 | Other | 3 | 2
            """);

    assertEquals(List.of("a"), new AnsweredForm(imported).with("state", "Not said").offers("town"));
    assertEquals(List.of("b"), new AnsweredForm(imported).with("state", "Half").offers("town"));
    assertEquals(List.of("c"), new AnsweredForm(imported).with("state", "Three").offers("town"));
    assertEquals(List.of("b", "minus_88"), new AnsweredForm(imported).offers("large"));
  }

  /** In each town it is another choice, and all of them are "other". */
  @Test
  void a_code_that_several_choices_have_stands_for_all_of_them() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | choice_filter | relevant
            | select_one town | town | Town | |
            | select_one street | street | Street | town = ${town} |
            | text | which | Which? | | ${street} = 9
            | text | same | Which? | | ${street} = '9'
            choices
            | list_name | name | label | town
            | town | a | A |
            | town | b | B |
            | street | 1 | Main | a
            | street | 9 | Other in A | a
            | street | 1 | High | b
            | street | 9 | Other in B | b
            """);

    for (String town : List.of("A", "B")) {
      AnsweredForm form = new AnsweredForm(imported).with("town", town);
      form.with("street", "Other in " + town);
      assertTrue(form.shows("which") && form.shows("same"), town);
      form.with("street", town.equals("A") ? "Main" : "High");
      assertFalse(form.shows("which") || form.shows("same"), town);
    }
  }

  @Test
  void a_text_that_only_looks_like_a_code_stays_what_it_is() throws ImportProblem {
    Imported imported = formWith("${n} = 1 or concat('-99', ${n}) = '-991' or ${n} = '-99'");

    assertEquals(
        "${n} = 1 or concat('-99', ${n}) = '-991' or ${n} = '-99'",
        question(imported, "then").getString("show-if"));
  }

  /** Nothing can be put in the place of all rounds together, or of one among several choices. */
  @Test
  void what_cannot_be_kept_is_left_out_and_shown() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | begin repeat | g | G | |
            | select_one l | q | Q | |
            | end repeat | | | |
            | select_multiple l | m | M | |
            | calculate | sum | | sum(${q}) |
            | text | a | A | | contains(${m}, '-9')
            | text | b | B | | ${q} = -99
            | text | c | C | | ${q} < 0
            """
                + CHOICES);

    said(imported, new Place.Cell("survey", 6, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_CODES);
    said(imported, new Place.Cell("survey", 7, "E"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_CODES);
    said(imported, new Place.Cell("survey", 9, "E"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_CODES);
    assertEquals("${q} = 'minus_99'", question(imported, "b").getString("show-if"));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }
}
