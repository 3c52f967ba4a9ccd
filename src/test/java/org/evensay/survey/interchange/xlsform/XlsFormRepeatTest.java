package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Repeats of forms, with what says how often, and what looks at their rounds. */
class XlsFormRepeatTest {

  private static final String FORM =
      """
      survey
      | type | name | label | relevant | calculation | repeat_count | appearance
      | integer | kids | How many children? | | | |
      | decimal | half | How much? | | | |
      | select_multiple l | used | What did you use? | | | |
      | begin repeat | child | Child | ${kids} != 99 | | %s | field-list
      %s
      | end repeat | | | | | |
      %s
      choices
      | list_name | name | label
      | l | a | A
      | l | b | B
      """;

  private static final String AGE = "| integer | age | How old? | | | | ";

  private static Imported imported(String count, String inside, String after) throws ImportProblem {
    Imported imported =
        XlsForm.read(Workbooks.xlsx(FORM.formatted(count, inside, after)), "form.xlsx");
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    return imported;
  }

  private static JsonObject group(Imported imported) {
    return ImportedDocument.question(imported.document(), "child");
  }

  private static List<String> said(Imported imported, Outcome outcome, String code) {
    return imported.report().of(outcome).stream()
        .filter(item -> item.code().equals(code))
        .map(item -> item.arguments().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3 ; times=3",
        "3.0 ; times=3",
        "${kids} ; times=kids",
        "${half} ; times=child_count",
        "${kids} + 1 ; times=child_count",
        "if(${kids} > 4, 4, ${kids}) ; times=child_count",
        "count-selected(${used}) ; for-each=used",
        "count-selected( ${used} ) ; for-each=used",
        "'' ; another={}"
      })
  void how_often_it_is_asked_is_the_same_here(String count, String here) throws ImportProblem {
    Map<String, String> said = new TreeMap<>();
    JsonObject group = group(imported(count, AGE, ""));
    for (String key : List.of("times", "for-each", "another")) {
      if (group.containsKey(key)) {
        said.put(key, group.get(key).toString().replace("\"", ""));
      }
    }

    assertEquals(
        here, said.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")));
    assertEquals("${kids} != 99", group.getString("show-if"));
    assertEquals(
        "How old?",
        ImportedDocument.question(imported(count, AGE, "").document(), "age")
            .getJsonObject("label")
            .getString("en"));
  }

  @Test
  void what_says_how_often_is_worked_out_before_it() throws ImportProblem {
    Imported imported = imported("${kids} + 1", AGE, "");

    assertEquals(
        "${kids} + 1",
        ImportedDocument.question(imported.document(), "child_count").getString("value"));
    assertEquals(
        List.of("[child, times = child_count]"),
        said(imported, Outcome.TAKEN, ItemCode.REPEAT_GROUP));
    assertEquals(List.of("[child, 20]"), said(imported, Outcome.CHANGED, ItemCode.ROUNDS_FEWER));
  }

  @Test
  void what_is_more_than_there_is_room_for_is_said() throws ImportProblem {
    Imported imported = imported("50", AGE, "");

    assertEquals(30, group(imported).getInt("times"));
    assertEquals(List.of("[child, 30]"), said(imported, Outcome.CHANGED, ItemCode.ROUNDS_FEWER));
  }

  @Test
  void a_large_group_has_as_many_rounds_as_there_is_room_for() throws ImportProblem {
    String inside =
        IntStream.range(0, 60)
            .mapToObj(i -> "| text | t" + i + " | T | | | | multiline")
            .collect(Collectors.joining("\n"));
    Imported imported = imported("", inside, "");

    // 60 questions in each round: 20 rounds are 1,200, and 10 are too long to travel.
    assertEquals(1, group(imported).getInt("most"));
    assertTrue(
        said(imported, Outcome.CHANGED, ItemCode.ROUNDS_FEWER).contains("[child, 1]"),
        said(imported, Outcome.CHANGED, ItemCode.ROUNDS_FEWER).toString());
  }

  @Test
  void what_is_worked_out_and_asked_in_a_round_looks_at_its_own_answers() throws ImportProblem {
    Imported imported =
        imported(
            "${kids}",
            """
            | integer | age | How old? | | | |
            | calculate | number | | | position(..) | |
            | calculate | next | | | ${age} + ${number} | |
            | begin group | school | School | ${age} > 4 | | |
            | text | which | Which one, at ${age}? | | | |
            | end group | | | | | |"""
                .strip(),
            """
            | calculate | total | | | sum(${age}) + count(${child}) | |
            | calculate | first | | | indexed-repeat(${age}, ${child}, 1) | |
            | note | n | All: ${total} of ${age} | ${first} > 2 | | |"""
                .strip());
    JsonObject document = imported.document();

    assertEquals(
        List.of("age", "number", "next", "school", "which"),
        group(imported).getJsonArray("questions").getValuesAs(JsonObject.class).stream()
            .map(question -> question.getString("name"))
            .toList());
    assertEquals("${age} > 4", ImportedDocument.question(document, "which").getString("show-if"));
    assertEquals("note", ImportedDocument.question(document, "school").getString("type"));
    assertEquals(
        "sum(${age}) + count(${child})",
        ImportedDocument.question(document, "total").getString("value"));
    assertEquals(
        "indexed-repeat(${age}, ${child}, 1)",
        ImportedDocument.question(document, "first").getString("value"));
    // What there is one of in each round has no place in a text after it.
    assertEquals(
        "All: ${total} of",
        ImportedDocument.question(document, "n").getJsonObject("label").getString("en").strip());
    assertFalse(said(imported, Outcome.CHANGED, ItemCode.NAME_GONE).isEmpty());
  }

  @Test
  void the_words_of_a_choice_stand_in_the_texts_of_its_round() throws ImportProblem {
    Imported imported =
        imported(
            "count-selected(${used})",
            """
            | calculate | which | | | selected-at(${used}, position(..)-1) | |
            | calculate | called | | | jr:choice-name(${which}, '${used}') | |
            | text | why | Why ${called}? | ${which} != 'a' | | |"""
                .strip(),
            "");

    assertEquals(
        "Why ${child}?",
        ImportedDocument.question(imported.document(), "why")
            .getJsonObject("label")
            .getString("en"));
    assertEquals(
        "${which} != 'a'",
        ImportedDocument.question(imported.document(), "why").getString("show-if"));
  }

  @Test
  void a_repeat_inside_of_another_is_asked_once_in_each_round_with_a_word() throws ImportProblem {
    Imported imported =
        imported(
            "2",
            """
            | integer | age | How old? | | | |
            | begin repeat | toy | Toy | | | |
            | text | name | What is it? | | | |
            | end repeat | | | | | |"""
                .strip(),
            "");

    assertEquals(List.of("[toy]"), said(imported, Outcome.CHANGED, ItemCode.REPEATED));
    assertEquals(
        List.of("age", "toy", "name"),
        group(imported).getJsonArray("questions").getValuesAs(JsonObject.class).stream()
            .map(question -> question.getString("name"))
            .toList());
  }

  @Test
  void questions_for_which_a_round_has_no_room_are_named() throws ImportProblem {
    StringBuilder form =
        new StringBuilder("survey\n| type | name | label\n| begin repeat | r | R\n");
    for (int i = 1; i <= 102; i++) {
      form.append("| text | q%d | Q\n".formatted(i));
    }
    List<List<Object>> left =
        ReadForm.imported(form.append("| end repeat | |\n").toString()).report().items().stream()
            .filter(item -> item.code().equals("interchange.item.question-left-out"))
            .map(Item::arguments)
            .toList();

    assertEquals(List.of(List.of("q101", "short-text"), List.of("q102", "short-text")), left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "repeat"})
  void conditions_that_are_too_long_together_are_left_out_and_shown(String outer)
      throws ImportProblem {
    String longer = String.join(" and ", Collections.nCopies(400, "${t} != 'aaaaaaaa'"));
    Imported imported =
        ReadForm.imported(
            """
            survey
            | type | name | label | relevant
            | text | t | T |
            | begin %s | a | A | LONG
            | begin group | b | B | LONG
            | text | q | Q | LONG and ${t} != 'b'
            | end group | | |
            | end %s | | |
            """
                .formatted(outer, outer)
                .replace("LONG", longer));

    ImportedDocument.check(imported.document());
    assertTrue(
        imported.report().items().stream()
            .anyMatch(item -> item.code().equals("interchange.item.expression-too-long")));
  }
}
