package org.evensay.survey.response.export;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody wrote on paper that breaks a limit: with her answers, and none of them. */
class OutsideLimitTest {

  private static final String QUESTIONS =
      question("number", "age", "") + "," + question("long-text", "say", "");

  private static ExampleResponses some() {
    return ExampleResponses.of(QUESTIONS)
        .sent(1, "{\"age\":12}")
        .onPaper("{\"say\":\"Hi\"}", Map.of("age", "130 \"or\" so"));
  }

  private static String read(ExampleResponses responses, Format format) {
    return new String(responses.file(format, Shape.plain()), StandardCharsets.ISO_8859_1);
  }

  @Test
  void it_has_a_column_of_its_own_and_the_question_stays_empty() {
    assertEquals(
        "sent_week,channel,variant,edition,outside_limit,age,say\r\n"
            + "2026-11-23,open-link,en-GB,1,,12,\r\n"
            + "2026-11-23,paper,en-GB,1,\"{\"\"age\"\":\"\"130 \\\"\"or\\\"\" so\"\"}\",,Hi\r\n",
        some().text(Format.CSV, Shape.plain()));
  }

  @Test
  void a_line_of_json_says_it_only_where_there_is_any() {
    String[] lines = some().text(Format.JSON_LINES, Shape.plain()).split("\n");
    assertTrue(lines[0].endsWith("\"not_shown\":[]}"), lines[0]);
    assertTrue(
        lines[1].endsWith("\"not_shown\":[],\"outside_limit\":{\"age\":\"130 \\\"or\\\" so\"}}"),
        lines[1]);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"SPREADSHEET", "EVERYTHING", "JSON_LINES"},
      mode = EnumSource.Mode.EXCLUDE)
  void each_kind_of_file_has_it_where_a_survey_has_any_and_nowhere_else(Format format) {
    assertTrue(read(some(), format).contains("outside_limit"));
    assertFalse(
        read(ExampleResponses.of(QUESTIONS).sent(1, "{}"), format).contains("outside_limit"));
  }

  /** Where a survey has none, a choice may have a column of this name. */
  @ParameterizedTest
  @EnumSource(names = {"CSV", "SPSS"})
  void a_question_with_a_name_like_it_is_read_as_what_it_is(Format format) {
    ExampleResponses several =
        ExampleResponses.of(choices("several-choices", "outside", "limit", "other"))
            .sent(1, "{\"outside\":[\"limit\"]}");
    assertTrue(read(several, format).contains("outside_limit"));
    if (format == Format.CSV) {
      assertTrue(read(several, format).endsWith("en-GB,1,1,0\r\n"), read(several, format));
    }
  }
}
