package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportProblem.Mistake;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form's own programs refuse is refused here too, with the row, and all of it at once. */
class XlsFormMistakeTest {

  private static List<Mistake> mistakes(String form) {
    byte[] file = Workbooks.xlsx(form);
    return assertThrows(ImportProblem.class, () -> XlsForm.read(file, "form.xlsx")).mistakes();
  }

  private static Mistake cell(int row, String column, ImportMistake what, Object... arguments) {
    return Mistake.of(new Place.Cell("survey", row, column), what, arguments);
  }

  private static Mistake row(int row, ImportMistake what, Object... arguments) {
    return Mistake.of(new Place.Row("survey", row), what, arguments);
  }

  private static Mistake file(ImportMistake what, Object... arguments) {
    return Mistake.of(new Place.Whole(), what, arguments);
  }

  @Test
  void a_form_needs_a_sheet_of_questions_with_types_and_names() {
    assertEquals(
        List.of(file(ImportMistake.NO_SHEET, "survey")),
        mistakes("Sheet1\n| type | name\n| text | a"));
    assertEquals(
        List.of(file(ImportMistake.NO_COLUMN, "type")),
        mistakes("survey\n| name | label\n| a | A"));
    assertEquals(
        List.of(file(ImportMistake.NO_COLUMN, "name")),
        mistakes("survey\n| type | label\n| text | A"));
    assertEquals(List.of(file(ImportMistake.NO_COLUMN, "type")), mistakes("survey"));
    assertEquals(
        List.of(file(ImportMistake.NO_QUESTION)), mistakes("survey\n| type | name\n| barcode | a"));
  }

  @ParameterizedTest
  @CsvSource({
    "txt,             text",
    "integr,          integer",
    "select_oen l,    select_one",
    "select_mutiple l, select_multiple",
    "begingroup x y,  begin_group",
    "geopiont,        geopoint"
  })
  void a_type_that_there_is_not_is_named_with_the_one_most_like_it(String type, String like) {
    assertEquals(
        List.of(cell(2, "A", ImportMistake.NO_SUCH_TYPE, type, like)),
        mistakes("survey\n| type | name\n| " + type + " | a\n| text | b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"select_one", "select_multiple", "rank", "Select One"})
  void a_type_with_choices_says_of_which_list(String type) {
    assertEquals(
        List.of(cell(2, "A", ImportMistake.LIST_MISSING, type)),
        mistakes("survey\n| type | name\n| " + type + " | a\n| text | b"));
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertEquals(
        List.of(
            row(3, ImportMistake.GROUP_NOT_OPEN),
            row(4, ImportMistake.NAME_MISSING),
            cell(5, "B", ImportMistake.NAME_TWICE, "a", "2"),
            cell(6, "A", ImportMistake.NO_SUCH_LIST_LIKE, "yesno", "yes_no"),
            cell(7, "A", ImportMistake.NO_SUCH_LIST, "towns"),
            row(9, ImportMistake.GROUP_NOT_CLOSED, "h"),
            row(8, ImportMistake.GROUP_NOT_CLOSED, "g")),
        mistakes(
            """
            survey
            | type | name | label
            | text | a | A
            | end group | |
            | text | | B
            | text | a | A
            | select_one yesno | c | C
            | select_multiple towns | d | D
            | begin group | g | G
            | begin repeat | h | H
            | text | a | A
            choices
            | list_name | name | label
            | yes_no | yes | Yes
            """));
  }

  @Test
  void a_group_ends_as_it_began() {
    assertEquals(
        List.of(cell(3, "A", ImportMistake.OTHER_END, "r")),
        mistakes("survey\n| type | name\n| begin repeat | r\n| end group |\n| text | a\n"));
  }

  @Test
  void conditions_that_wait_for_each_other_are_named() {
    List<Mistake> mistakes =
        mistakes(
            """
            survey
            | type | name | label | relevant | calculation
            | begin group | g | G | ${c} = 'x' |
            | text | a | A | |
            | end group | | | |
            | calculate | b | | | ${a} + 1
            | text | c | C | ${b} > 1 |
            | text | d | D | ${b} > 1 |
            """);

    assertEquals(
        Stream.of(6, 5, 3)
            .map(row -> Mistake.of(new Place.Row("survey", row), ImportMistake.CYCLE, "c, b, a"))
            .toList(),
        mistakes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "position(..) = 1 or indexed-repeat(${more}, ${r}, position(..) - 1) = 'y' # ``",
        "`` # ${n} + indexed-repeat(${sum}, ${r}, int(concat('1)', '0')))",
        "indexed-repeat(${sum}, ${r}, 1) > 2 # indexed-repeat(${more}, ${r}, 1)"
      })
  void what_looks_at_the_round_before_waits_for_nothing(String relevant, String calculation)
      throws ImportProblem {
    Imported imported = XlsForm.read(Workbooks.xlsx(rounds(relevant, calculation)), "form.xlsx");

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    ReadForm.said(
        imported,
        relevant.isEmpty() ? new Place.Cell("survey", 5, "E") : new Place.Cell("survey", 3, "D"),
        Outcome.LEFT_OUT,
        ItemCode.EXPRESSION_NAME);
  }

  @Test
  void what_looks_at_its_own_round_waits_for_itself() {
    String form = rounds("${more} = indexed-repeat(${n}, ${r}, 1)", "");

    assertEquals(List.of(row(3, ImportMistake.CYCLE, "more")), mistakes(form));
  }

  private static String rounds(String relevant, String calculation) {
    return """
        survey
        | type | name | label | relevant | calculation
        | begin repeat | r | R | |
        | text | more | More? | %s |
        | integer | n | N | |
        | calculate | sum | | | %s
        | end repeat | | | |
        | text | z | Z | |
        """
        .formatted(relevant, calculation);
  }

  @Test
  void what_another_answer_sets_off_may_name_itself() throws ImportProblem {
    Imported imported =
        XlsForm.read(
            Workbooks.xlsx(
                """
                survey
                | type | name | label | calculation | trigger
                | integer | n | N | |
                | calculate | times | | coalesce(${times}, 0) + 1 | ${n}
                """),
            "form.xlsx");

    ReadForm.said(
        imported, new Place.Row("survey", 3), Outcome.LEFT_OUT, ItemCode.CALCULATION_LEFT_OUT);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void groups_inside_each_other_have_an_end() {
    List<Mistake> mistakes = mistakes("survey\n| type | name\n" + groups());

    assertEquals(List.of(row(32, ImportMistake.TOO_DEEP, 30)), mistakes);
  }

  private static String groups() {
    StringBuilder groups = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      groups.append("| begin group | g").append(i).append('\n');
    }
    return groups.toString();
  }

  @Test
  void a_sheet_of_nothing_but_mistakes_is_not_read_to_its_end() {
    StringBuilder form = new StringBuilder("survey\n| type | name\n");
    String odd = "select_one " + "x".repeat(30_000);
    for (int i = 0; i < 1_500; i++) {
      form.append("| ").append(odd).append(" | q").append(i).append('\n');
    }

    List<Mistake> mistakes = mistakes(form.toString());

    assertEquals(1_002, mistakes.size());
    assertEquals(
        row(1_002, ImportMistake.TOO_MUCH_INSIDE, "mistakes", 1_000L), mistakes.get(1_001));
  }
}
