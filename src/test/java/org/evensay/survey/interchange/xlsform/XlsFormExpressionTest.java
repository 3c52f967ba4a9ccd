package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.at;
import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what a form works out, and of what hangs on answers. */
class XlsFormExpressionTest {

  @Test
  void choices_follow_an_earlier_answer() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | choice_filter | appearance | parameters
            | select_one state | state | State | | |
            | select_one town | town | Town | region=${state} and name != 'none' | autocomplete | randomize=true, seed=4
            choices
            | list_name | name | label | region | note
            | state | north east | North | | x
            | state | south | South | |
            | town | a | A | north east | y
            | town | b | B | south |
            """);

    JsonObject town = question(imported, "town");
    assertEquals("region=${state} and name != 'none'", town.getString("choices-if"));
    assertEquals("search", town.getString("appearance"));
    assertTrue(town.getBoolean("shuffle"));
    same(
        """
        [{'name': 'a', 'label': {'en': 'A'}, 'values': {'region': 'north_east'}},
         {'name': 'b', 'label': {'en': 'B'}, 'values': {'region': 'south'}}]""",
        town.get("choices"));
    said(imported, new Place.Cell("choices", 2, "B"), Outcome.CHANGED, ItemCode.RENAMED);
    said(imported, new Place.Column("choices", "E"), Outcome.LEFT_OUT, ItemCode.COLUMN_LEFT_OUT);
    said(imported, new Place.Cell("survey", 3, "F"), Outcome.LEFT_OUT, ItemCode.CELL);
  }

  @Test
  void numbers_that_are_points_here_are_named_by_their_question_and_choice() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant | evensay
            | begin_group | all | All | |
            | text | po_y | Y | |
            | begin_group | g | Share | | type=points name=po total=10
            | integer | first | X | | choice=x-1
            | integer | second | Z | |
            | end_group | | | |
            | text | a | Why ${first}? | ${first} > 5 |
            | text | b | B | ${second} = 0 and ${po_y} != '' |
            | end_group | | | |
            """);

    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    assertEquals("${po_x_1} > 5", question(imported, "a").getString("show-if"));
    same("{'en': 'Why ${po_x_1}?'}", question(imported, "a").get("label"));
    assertEquals(
        "${po_second} = 0 and ${po_y} != ''", question(imported, "b").getString("show-if"));
    // What hangs on it is asked on a page after it.
    assertEquals(2, imported.document().getJsonArray("pages").size());
  }

  @Test
  void what_hangs_on_an_answer_comes_on_a_page_after_it() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant
            | begin group | g | G |
            | text | a | A |
            | text | b | B | ${a} != ''
            | text | c | C |
            | end group | | |
            """);

    assertEquals(2, imported.document().getJsonArray("pages").size());
  }

  @Test
  void names_become_names_of_ours_everywhere() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant
            | select_one l | q-1 | Q |
            | text | prénom | Name | ${q-1} = 'a b'
            | text | 2nd | Hello ${prénom}, ${q-1} | selected(${ q-1 }, 'a b') and ${prénom} != 'q-1'
            choices
            | list_name | name | label
            | l | a b | A
            | l | c | C
            """);

    assertEquals("${q_1} = 'a_b'", question(imported, "prenom").getString("show-if"));
    JsonObject second = question(imported, "q_2nd");
    assertEquals("selected(${q_1}, 'a_b') and ${prenom} != 'q-1'", second.getString("show-if"));
    same("{'en': 'Hello ${prenom}, ${q_1}'}", second.get("label"));
    said(imported, new Place.Cell("survey", 3, "B"), Outcome.CHANGED, ItemCode.RENAMED);
    said(imported, new Place.Cell("survey", 4, "D"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void what_is_drawn_once_is_drawn_once_here() throws Exception {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation
            | calculate | draw | | once(random())
            | calculate | two | | if(random() < 0.5, 'a', concat('random()', random ( )))
            | calculate | id | | once(uuid())
            | text | random_seed | R |
            | note | n | You have ${random_seed} |
            """);

    assertEquals("once(random())", question(imported, "draw").getString("value"));
    assertEquals(
        "if(random() < 0.5, 'a', concat('random()', random ( )))",
        question(imported, "two").getString("value"));
    assertEquals("once(uuid())", question(imported, "id").getString("value"));
    said(imported, new Place.Cell("survey", 5, "B"), Outcome.CHANGED, ItemCode.RENAMED);
    same("{'en': 'You have ${random_seed_2}'}", question(imported, "n").get("label"));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void an_expression_is_the_same_here_or_it_is_left_out_and_shown() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant | calculation
            | today | now | | |
            | date | born | Born | |
            | calculate | age | | | int((${now} - ${born}) div 365)
            | calculate | file | | | pulldata('a', 'b', 'c', ${age})
            | text | a | A | ${born} != “” and ‘x’ = 'x' |
            | text | b | B | ${later} = 'x' |
            | text | c | C | ${file} = 'x' |
            | text | d | D | ${born} == 'x' |
            | text | e | E | /data/born = 'x' |
            | text | f | F | random() > 0.5 |
            | text | g | G | FALSE |
            | text | later | L | | concat(${a}, 'x')
            """);

    assertEquals("int((today() - ${born}) div 365)", question(imported, "age").getString("value"));
    assertEquals("${born} != \"\" and 'x' = 'x'", question(imported, "a").getString("show-if"));
    assertEquals("false()", question(imported, "g").getString("show-if"));
    for (String name : List.of("b", "c", "d", "e", "f", "later")) {
      assertFalse(question(imported, name).containsKey("show-if"), name);
    }
    said(imported, new Place.Cell("survey", 4, "E"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    said(imported, new Place.Row("survey", 5), Outcome.LEFT_OUT, ItemCode.CALCULATION_LEFT_OUT);
    said(
        imported, new Place.Cell("survey", 5, "E"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_LEFT_OUT);
    said(imported, new Place.Cell("survey", 6, "D"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    said(imported, new Place.Cell("survey", 7, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    said(imported, new Place.Cell("survey", 8, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    for (int row : List.of(9, 10, 11)) {
      said(
          imported,
          new Place.Cell("survey", row, "D"),
          Outcome.LEFT_OUT,
          ItemCode.EXPRESSION_UNCLEAR);
    }
    said(imported, new Place.Cell("survey", 13, "E"), Outcome.LEFT_OUT, ItemCode.CELL);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void defaults_that_stay_are_taken_and_others_worked_out() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | default
            | text | a | A | Hello (you)
            | date | b | B | 2026-05-31
            | date | c | C | today()
            | select_one l | d | D | b
            | select_multiple l | e | E | a b
            | select_one l | f | F | z
            | integer | g | G | ${a}
            | decimal | h | H | 18.31
            | time | i | I | 14:30:00.000
            | text | j | J | Call me(please)
            | date | k | K | today() - 7
            | dateTime | m | M | now()
            | select_one l | n | N | if(${g} > 3, 'a', 'b')
            | integer | o | O | ${later}
            | integer | later | Later | pulldata('x', 'y', 'z', 'q')
            choices
            | list_name | name | label
            | l | a | A
            | l | b | B
            """);

    Map<String, String> defaults = new TreeMap<>();
    ImportedDocument.questions(imported.document()).stream()
        .filter(question -> question.containsKey("default"))
        .forEach(
            question -> defaults.put(question.getString("name"), question.getString("default")));
    assertEquals(
        Map.of(
            "a", "Hello (you)",
            "b", "2026-05-31",
            "d", "b",
            "e", "a b",
            "h", "18.31",
            "i", "14:30",
            "j", "Call me(please)"),
        defaults);
    said(imported, new Place.Cell("survey", 7, "D"), Outcome.LEFT_OUT, ItemCode.CELL);
    Map<String, String> workedOut = new TreeMap<>();
    ImportedDocument.questions(imported.document()).stream()
        .filter(question -> question.containsKey("default-from"))
        .forEach(
            question ->
                workedOut.put(question.getString("name"), question.getString("default-from")));
    assertEquals(
        Map.of(
            "c", "today()",
            "g", "${a}",
            "k", "today() - 7",
            "m", "now()",
            "m_time", "now()",
            "n", "if(${g} > 3, 'a', 'b')"),
        workedOut);
    said(imported, new Place.Cell("survey", 15, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    said(
        imported,
        new Place.Cell("survey", 16, "D"),
        Outcome.LEFT_OUT,
        ItemCode.EXPRESSION_LEFT_OUT);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "relevant # ../kind = 'a' # ${kind} = 'a'",
        "relevant # ../../kind='a' and 1 < 2 # ${kind}='a' and 1 < 2",
        "relevant # /form/g-1/kind = 'a' # ``",
        "relevant # not(selected(../g-1/kind, '../kind')) # not(selected(${kind}, '../kind'))",
        "choice_filter # of = current()/../kind # of = ${kind}",
        "choice_filter # of = ../kind # ``",
        "relevant # instance('l')/root/kind = 'a' # ``",
        "relevant # ${kind}/kind = 'a' # ``",
        "relevant # ../kind/text() = 'a' # ``",
        "relevant # ../kind[1] = 'a' # ``",
        "relevant # ../twice = 'a' # ``",
        "relevant # ../later = 'a' # ``"
      })
  void the_way_to_a_question_is_its_name(String column, String written, String here)
      throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | %s
            | begin group | g-1 | G |
            | select_one l | kind | Kind |
            | text | twice | T |
            | end group | | |
            | select_one l | q | Q | %s
            | text | later | L |
            | begin group | h | H |
            | text | twice | T |
            | end group | | |
            choices
            | list_name | name | label | of
            | l | a | A | a
            | l | b | B | a
            """
                .formatted(column, written));

    String key = column.equals("relevant") ? "show-if" : "choices-if";
    assertEquals(here, question(imported, "q").getString(key, ""));
    said(
        imported,
        new Place.Cell("survey", 6, "D"),
        here.isEmpty() ? Outcome.LEFT_OUT : Outcome.CHANGED,
        here.isEmpty() ? codeOf(written) : ItemCode.EXPRESSION_CHANGED);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  private static String codeOf(String leftOut) {
    return leftOut.contains("later") ? ItemCode.EXPRESSION_NAME : ItemCode.EXPRESSION_UNCLEAR;
  }

  @ParameterizedTest
  @CsvSource({
    "integer, 1.5",
    "integer, 150",
    "integer, -1",
    "decimal, -0.5",
    "date, 2026-02-31",
    "time, 25:99",
    "range, 3",
    "range, 12"
  })
  void a_default_that_is_no_answer_is_left_out(String type, String value) throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | constraint | parameters | default
            | %s | a | A | . >= 0 | start=0 end=10 step=2 | %s
            """
                .formatted(type, value));

    boolean answer = value.equals("150");
    assertEquals(answer, question(imported, "a").containsKey("default"));
    assertEquals(
        answer ? 0 : 1,
        at(imported, new Place.Cell("survey", 2, "F")).stream()
            .filter(item -> item.outcome() == Outcome.LEFT_OUT)
            .count());
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void a_choice_has_one_new_name_in_all_lists_and_no_other_choice_has_it() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant
            | select_one l1 | q1 | How many? |
            | select_one l2 | q2 | And now? |
            | text | more | Why? | ${q1} = '>10'
            | text | fewer | Why not? | ${q1} = '<10'
            choices
            | list_name | name | label
            | l1 | <10 | Fewer
            | l1 | >10 | More
            | l1 | 10 | Ten
            | l2 | >10 | More
            """);

    String more =
        question(imported, "q1").getJsonArray("choices").getJsonObject(1).getString("name");
    String fewer =
        question(imported, "q1").getJsonArray("choices").getJsonObject(0).getString("name");
    assertEquals("${q1} = '" + more + "'", question(imported, "more").getString("show-if"));
    assertEquals("${q1} = '" + fewer + "'", question(imported, "fewer").getString("show-if"));
    assertEquals(
        "10", question(imported, "q1").getJsonArray("choices").getJsonObject(2).getString("name"));
    assertEquals(
        more, question(imported, "q2").getJsonArray("choices").getJsonObject(0).getString("name"));
  }

  /** As pyxform's documentation and many forms have it. */
  @Test
  void a_constraint_that_names_its_own_question_is_one_on_the_answer() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | constraint
            | integer | age | How old? | ${age} > 10 and ${ age } < 99
            | begin repeat | pets | Pets |
            | integer | pet age | How old? | ${pet age} >= 0 and ${pet age} < ${age}
            | end repeat | | |
            | select_one l | way | Way? | ${way} != 'by bus'
            choices
            | list_name | name | label
            | l | by bus | Bus
            | l | walk | Walk
            """);

    assertEquals(". > 10 and . < 99", question(imported, "age").getString("valid-if"));
    JsonObject inner = question(imported, "pets").getJsonArray("questions").getJsonObject(0);
    assertEquals(". >= 0 and . < ${age}", inner.getString("valid-if"));
    assertFalse(inner.containsKey("least"), "none below 0 is right");
    assertEquals(". != 'by_bus'", question(imported, "way").getString("valid-if"));
    for (int row : List.of(2, 4, 6)) {
      said(
          imported,
          new Place.Cell("survey", row, "D"),
          Outcome.CHANGED,
          ItemCode.EXPRESSION_CHANGED);
    }
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void a_number_may_be_negative_where_anything_else_allows_it() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | constraint
            | integer | n | How many? | . >= 0 or . = -99
            | integer | m | How many? | . >= 0 and . < 9
            | decimal | d | How far? | . > 0 or ${n} = 2
            """);

    assertEquals(-1_000_000_000, question(imported, "n").getInt("least"));
    assertFalse(question(imported, "m").containsKey("least"));
    assertTrue(question(imported, "d").containsKey("least"));
  }
}
