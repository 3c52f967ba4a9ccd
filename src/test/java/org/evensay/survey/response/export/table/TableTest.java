package org.evensay.survey.response.export.table;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.ExampleResponses;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Shape PLAIN = Shape.plain();

  private static List<String> names(ExampleResponses responses) {
    return new Table(responses, PLAIN).columns().stream().map(Column::name).toList();
  }

  /** What stands under these columns, row by row, after those of every row. */
  private static List<List<Object>> rows(ExampleResponses responses, Shape shape)
      throws IOException {
    Table table = new Table(responses, shape);
    List<List<Object>> rows = new ArrayList<>();
    table.each(
        0,
        row ->
            rows.add(
                table.columns().stream()
                    .skip(4)
                    .map(column -> column.cell(row, shape))
                    .collect(Collectors.toCollection(ArrayList::new))));
    return rows;
  }

  @Test
  void questions_stand_in_the_newest_editions_order_and_those_of_older_ones_last() {
    ExampleResponses responses =
        ExampleResponses.of(
            question("number", "old", "") + "," + question("number", "both", ""),
            question("number", "new", "") + "," + question("number", "both", ""));
    assertEquals(
        List.of("sent_week", "channel", "variant", "edition", "new", "both", "old"),
        names(responses));
  }

  @Test
  void editions_are_joined_where_the_kind_of_answer_agrees() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(question("short-text", "say", ""), question("long-text", "say", ""))
            .sent(1, "{\"say\":\"one\"}")
            .sent(2, "{\"say\":\"two\"}");
    assertEquals(List.of(List.of("one"), List.of("two")), rows(responses, PLAIN));
  }

  private static String matrix(String name, String words) {
    return question(
            "matrix",
            name,
            """
        ,"points":[{"value":1,"label":{"en-GB":"Bad"}},{"value":2,"label":{"en-GB":"Good"}}],
        "rows":[{"name":"lunch","label":{"en-GB":"Lunch"}},
                {"name":"tea","label":{"en-GB":"Tea"}}]""")
        .replace("Question " + name, words);
  }

  @Test
  void rows_of_a_matrix_are_told_apart_by_what_the_matrix_asks() {
    ExampleResponses responses =
        ExampleResponses.of(matrix("food", "Food?") + "," + matrix("price", "Price?"));
    assertEquals(
        List.of("Food? Lunch", "Food? Tea", "Price? Lunch", "Price? Tea"),
        new Table(responses, PLAIN)
            .variables().stream()
                .map(variable -> variable.label().in(LanguageVariant.ENGLISH))
                .toList());
  }

  @Test
  void a_question_whose_kind_changed_has_a_column_for_each_kind() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(question("number", "age", ""), choices("one-choice", "age", "young"))
            .sent(1, "{\"age\":9}")
            .sent(2, "{\"age\":\"young\"}");
    assertEquals(List.of("age", "age__edition_1"), names(responses).subList(4, 6));
    assertEquals(
        List.of(Arrays.asList(null, 9L), Arrays.asList("young", null)), rows(responses, PLAIN));
    Variable older = new Table(responses, PLAIN).variables().get(1);
    assertTrue(older.renamed());
    assertEquals(List.of(1), older.editions());
  }

  @Test
  void no_two_columns_differ_in_the_case_of_letters_alone() {
    ExampleResponses responses =
        ExampleResponses.of(
            question("number", "Age", "")
                + ","
                + question("number", "age", "")
                + ","
                + question("number", "AGE__2", "")
                + ","
                + question("number", "Channel", "")
                + ","
                + choices("several-choices", "x", "a-b", "A_B"));
    assertEquals(
        List.of("Age", "age__3", "AGE__2", "Channel__2", "x_a_b", "x_A_B__2"),
        names(responses).subList(4, 10));
  }

  @Test
  void not_answered_not_shown_and_rather_not_say_are_told_apart() throws IOException {
    ExampleResponses responses =
        new ExampleResponsesBuilder()
            .sent("{\"kind\":\"yes\",\"several\":[\"a\",\"c\"]}")
            .sent("{\"kind\":\"quiet\"}")
            .responses();
    assertEquals(
        List.of(
            Arrays.asList("yes", 1, 0, 1, 0, 0, null, Row.NOT_SHOWN, Row.NOT_SHOWN, null),
            Arrays.asList(
                "quiet",
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                Row.NOT_SHOWN,
                null)),
        rows(responses, PLAIN));
  }

  /** The edition that has every type, and conditions. */
  private static final class ExampleResponsesBuilder {

    private final ExampleResponses made =
        ExampleResponses.of().edition(ExampleEditions.everyType());

    ExampleResponsesBuilder sent(String answers) {
      made.sent(1, answers);
      return this;
    }

    ExampleResponses responses() {
      return made;
    }
  }

  @Test
  void several_choices_can_stand_in_one_column_as_codes_or_labels() throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(choices("several-choices", "which", "a", "b", "c"))
            .sent(1, "{\"which\":[\"a\",\"c\"]}")
            .sent(1, "{}");
    Shape one = PLAIN.with(Shape.Several.ONE_COLUMN);
    assertEquals(List.of(List.of("a c"), Arrays.asList((Object) null)), rows(responses, one));
    assertEquals("Label a | Label c", rows(responses, one.with(Shape.Cells.LABELS)).get(0).get(0));
  }

  @Test
  void a_choice_keeps_its_number_when_a_later_edition_puts_others_before_it() {
    ExampleResponses responses =
        ExampleResponses.of(
            choices("one-choice", "which", "b", "quiet", "c"),
            choices("one-choice", "which", "a", "b", "quiet"));
    Map<String, Long> numbers =
        new Table(responses, PLAIN)
            .variables().get(0).codes().stream()
                .collect(Collectors.toMap(Code::name, Code::number));
    assertEquals(Map.of("b", 1L, "c", 2L, "a", 3L, "quiet", -1L), numbers);
    assertEquals(
        List.of("a", "b", "quiet", "c"),
        new Table(responses, PLAIN).variables().get(0).codes().stream().map(Code::name).toList());
  }

  @Test
  void choices_that_are_numbers_keep_their_own() {
    ExampleResponses responses = ExampleResponses.of(choices("one-choice", "which", "0", "5", "1"));
    assertEquals(
        List.of(0L, 5L, 1L),
        new Table(responses, PLAIN).variables().get(0).codes().stream().map(Code::number).toList());
  }

  @Test
  void a_label_that_is_not_written_in_a_language_says_in_which_one_it_is() {
    LocalizedText text =
        LocalizedText.of(Map.of(LanguageVariant.ENGLISH, "Word", Spoken.URDU, "لفظ"));
    assertEquals("لفظ", Label.of(text, Spoken.URDU));
    assertEquals("Word", Label.of(text, LanguageVariant.ENGLISH));
    assertEquals("[en-GB] Word", Label.of(text, Spoken.EASY_READ));
    LocalizedText welsh = LocalizedText.of(Map.of(Spoken.WELSH, "Gair"));
    assertEquals("[cy] Gair", Label.of(welsh, Spoken.POLISH));
    assertEquals("", Label.of(LocalizedText.empty(), Spoken.POLISH));
  }

  @Test
  void an_answer_of_a_shape_that_no_question_has_today_is_kept_as_it_is_stored()
      throws IOException {
    ExampleResponses responses =
        ExampleResponses.of(question("long-text", "say", "") + "," + question("number", "n", ""))
            .sent(1, "{\"say\":{\"deep\":[1]},\"n\":1.25,\"unknown\":[{}]}");
    List<Object> row = rows(responses, PLAIN).get(0);
    assertEquals("{\"deep\":[1]}", row.get(0));
    assertEquals("1.25", row.get(1).toString());
    assertFalse(row.contains("unknown"));
  }
}
