package org.evensay.survey.response.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.api.Test;

class JsonLinesFileTest {

  @Test
  void answers_are_exactly_as_they_are_stored_and_what_was_not_shown_is_named() {
    String answers =
        "{\"kind\":\"yes\",\"several\":[\"a\",\"none\"],\"scale\":-1,\"long\":\"é\\n\\\"🙂\"}";
    ExampleResponses responses =
        ExampleResponses.of().edition(ExampleEditions.everyType()).sent(1, answers);
    assertEquals(
        "{\"sent_week\":\"2026-11-23\",\"channel\":\"open-link\",\"variant\":\"en-GB\",\"edition\":1,"
            + "\"answers\":"
            + answers
            + ",\"not_shown\":[\"short\",\"number\"]}\n",
        responses.text(Format.JSON_LINES, Shape.plain()));
  }

  @Test
  void a_response_is_one_line_however_it_is_stored() {
    ExampleResponses responses = CsvFileTest.words().sent(1, "{\n  \"say\" :\r\n \"a\\nb\"\n}");
    assertEquals(1, responses.text(Format.JSON_LINES, Shape.plain()).lines().count());
  }
}
