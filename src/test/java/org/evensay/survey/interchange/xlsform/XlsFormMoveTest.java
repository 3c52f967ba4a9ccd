package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;

/** What is worked out may stand anywhere in a form, and stands behind what it needs here. */
class XlsFormMoveTest {

  /** The names on each page; those of a repeated group in parentheses. */
  private static List<String> pages(Imported imported) {
    return imported.document().getJsonArray("pages").getValuesAs(JsonObject.class).stream()
        .map(page -> names(page.getJsonArray("questions")))
        .toList();
  }

  private static String names(List<JsonValue> questions) {
    return questions.stream()
        .map(JsonValue::asJsonObject)
        .map(
            one ->
                one.getString("name")
                    + (one.containsKey("questions")
                        ? "(" + names(one.getJsonArray("questions")) + ")"
                        : ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void what_stands_at_the_top_comes_after_what_it_needs_in_order_of_need() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | calculate | twice | | ${sum} * 2 |
            | calculate | sum | | ${a} + ${b} |
            | integer | a | A | |
            | text | early | E | | ${sum} > 1
            | integer | b | B | |
            | text | late | L | | ${twice} > 5
            """);

    assertEquals(List.of("a", "early", "b", "sum twice late"), pages(imported));
    said(imported, new Place.Row("survey", 2), Outcome.CHANGED, ItemCode.MOVED);
    said(imported, new Place.Row("survey", 3), Outcome.CHANGED, ItemCode.MOVED);
    said(imported, new Place.Cell("survey", 5, "E"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    AnsweredForm form = new AnsweredForm(imported).with("a", "1").with("b", "2");
    assertEquals("6", form.value("twice"));
    assertTrue(form.shows("late"));
    assertFalse(new AnsweredForm(imported).with("a", "1").with("b", "1").shows("late"));
  }

  @Test
  void what_stands_after_what_it_needs_stays() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation
            | integer | a | A |
            | calculate | b | | ${a} + 1
            | calculate | c | | ${b} + ${gone}
            | integer | d | D |
            """);

    assertEquals(List.of("a", "b d"), pages(imported));
    assertTrue(
        imported.report().items().stream().noneMatch(one -> one.code().equals(ItemCode.MOVED)));
  }

  /** What it needs stands in a group: it comes behind the whole of it, unless that needs it. */
  @Test
  void it_comes_behind_a_group_or_into_it_where_the_group_needs_it() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | calculate | whole | | ${a} |
            | calculate | within | | ${a} + 1 |
            | calculate | by_way | | ${within} + 1 |
            | begin group | g | G | |
            | integer | a | A | |
            | integer | b | B | | ${by_way} > 3
            | integer | c | C | |
            | end group | | | |
            """);

    assertEquals(List.of("a within by_way", "b c", "whole"), pages(imported));
    assertTrue(new AnsweredForm(imported).with("a", "2").shows("b"));
    assertFalse(new AnsweredForm(imported).with("a", "1").shows("b"));
  }

  /** Where the group around is not asked, it is still worked out, and the other way round. */
  @Test
  void it_keeps_what_its_own_groups_hang_on_and_no_other() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | integer | n | N | |
            | calculate | free | | if(${a} = 1, 'one', 'other') |
            | begin group | h | H | | ${n} = 1
            | calculate | held | | if(${a} = 1, 'one', 'other') |
            | text | t | T | |
            | end group | | | |
            | begin group | g | G | | ${n} = 2
            | integer | a | A | |
            | text | x | X | | ${free} = 'one'
            | integer | c | C | |
            | end group | | | |
            """);

    AnsweredForm first = new AnsweredForm(imported).with("n", "1");
    assertEquals("other", first.value("free"));
    assertEquals("other", first.value("held"));
    AnsweredForm second = new AnsweredForm(imported).with("n", "2").with("a", "1");
    assertEquals("one", second.value("free"));
    assertEquals("", second.value("held"));
    assertTrue(second.shows("x"));
  }

  @Test
  void rounds_are_worked_out_behind_all_of_them_and_each_round_in_itself() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation | relevant
            | calculate | many | | count(${r}) |
            | calculate | total | | sum(${a}) |
            | begin repeat | r | R | |
            | calculate | own | | ${a} * 2 |
            | calculate | never | | ${end} * 2 |
            | integer | a | A | |
            | text | t | T | | ${own} > 2
            | end repeat | | | |
            | integer | end | E | |
            """);

    assertEquals(List.of("r(a own t)", "many total end"), pages(imported));
    said(imported, new Place.Row("survey", 5), Outcome.CHANGED, ItemCode.MOVED);
    said(imported, new Place.Cell("survey", 6, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  /** Each needs the next: nobody waits for it, and nothing runs out of room. */
  @Test
  void many_that_need_each_other_are_put_in_order() throws ImportProblem {
    StringBuilder form = new StringBuilder("survey\n| type | name | label | calculation\n");
    for (int i = 0; i < 900; i++) {
      form.append("| calculate | c%d | | ${c%d} + 1\n".formatted(i, i + 1));
    }
    Imported imported = imported(form + "| integer | c900 | Q |\n| integer | end | Q |\n");

    List<String> names =
        ImportedDocument.questions(imported.document()).stream()
            .map(one -> one.getString("name"))
            .toList();
    assertEquals("c900", names.get(0));
    assertEquals("c0", names.get(900));
    assertEquals("901", new AnsweredForm(imported).with("c900", "1").value("c0"));
  }
}
