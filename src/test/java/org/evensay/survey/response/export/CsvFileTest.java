package org.evensay.survey.response.export;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  private static final Shape AS_TYPED =
      new Shape(
          Shape.Cells.CODES, Shape.Several.COLUMN_EACH, false, false, LanguageVariant.ENGLISH);

  static ExampleResponses words(String... all) {
    ExampleResponses responses = ExampleResponses.of(question("long-text", "say", ""));
    for (String words : all) {
      responses.sent(1, Json.createObjectBuilder().add("say", words).build().toString());
    }
    return responses;
  }

  /** The cells of the last column as another library reads them, without the name. */
  static List<String> read(String csv) {
    try (var reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().skip(1).map(row -> row.getField(row.getFieldCount() - 1)).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String only(String csv) {
    return csv.substring(csv.indexOf("\r\n") + 2);
  }

  /** Section 2 of RFC 4180, rules 1, 3, 5, 6 and 7. */
  @Test
  void cells_are_as_the_standard_has_them() {
    assertEquals(
        "2026-11-23,open-link,en-GB,1,ccc\r\n"
            + "2026-11-23,open-link,en-GB,1,\"b\nbb\"\r\n"
            + "2026-11-23,open-link,en-GB,1,\"b\"\"bb\"\r\n"
            + "2026-11-23,open-link,en-GB,1,\"a,b\"\r\n",
        only(words("ccc", "b\nbb", "b\"bb", "a,b").text(Format.CSV, AS_TYPED)));
  }

  /** As they were kept once, and as they are kept now. */
  @ParameterizedTest
  @CsvSource({
    "1E+2, 100",
    "1.2E+3, 1200",
    "100, 100",
    "2.50, 2.50",
    "1E-7, 0.0000001",
    "1E+20, 100000000000000000000",
    "123456789012345678901, 123456789012345678901"
  })
  void numbers_are_written_out(String kept, String written) {
    ExampleResponses responses = ExampleResponses.of(question("decimal", "far", ""));
    responses.sent(1, "{\"far\":%s}".formatted(kept));

    assertEquals(List.of(written), read(responses.text(Format.CSV, AS_TYPED)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 20",
        "-3",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "=cmd|' /C calc'!A0",
        "＝1",
        "=\"a\",b\nc",
        "'=1",
        "''-1"
      })
  void what_a_spreadsheet_could_take_for_a_formula_has_an_apostrophe_before_it(String typed) {
    ExampleResponses responses = words(typed);
    assertEquals(List.of("'" + typed), read(responses.text(Format.CSV, Shape.plain())));
    assertEquals(List.of(typed), read(responses.text(Format.CSV, AS_TYPED)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", " =1", "1-2", "'", "'a=1", "(not shown) ok", "ok"})
  void other_text_is_left_as_it_was_typed(String typed) {
    assertEquals(List.of(typed), read(words(typed).text(Format.CSV, Shape.plain())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(not shown)", "'(not shown)", "(not shown)  "})
  void what_was_typed_is_told_from_a_question_that_was_not_shown(String typed) {
    ExampleResponses responses = words(typed);
    assertEquals(List.of("'" + typed), read(responses.text(Format.CSV, AS_TYPED)));
    assertEquals(List.of("'" + typed), read(responses.text(Format.CSV, Shape.plain())));
  }

  @Test
  void a_number_is_never_touched_and_a_label_is_text() {
    String scale =
        question(
            "scale",
            "less",
            ",\"points\":[{\"value\":-1,\"label\":{\"en-GB\":\"-much\"}},"
                + "{\"value\":1,\"label\":{\"en-GB\":\"+much\"}}]");
    ExampleResponses responses =
        ExampleResponses.of(question("number", "n", ",\"least\":-9") + "," + scale)
            .sent(1, "{\"n\":-5,\"less\":-1}");
    assertTrue(responses.text(Format.CSV, Shape.plain()).endsWith(",1,-5,-1\r\n"));
    Shape labels = Shape.plain().with(Shape.Cells.LABELS);
    assertTrue(responses.text(Format.CSV, labels).endsWith(",1,-5,'-much\r\n"));
  }

  @Test
  void the_sign_by_which_excel_knows_utf_8_comes_first_when_it_is_wished() {
    Shape marked =
        new Shape(Shape.Cells.CODES, Shape.Several.ONE_COLUMN, true, true, LanguageVariant.ENGLISH);
    byte[] file = words("é").file(Format.CSV, marked);
    assertEquals((byte) 0xef, file[0]);
    assertEquals((byte) 0xbb, file[1]);
    assertEquals((byte) 0xbf, file[2]);
    assertTrue(words("é").text(Format.CSV, Shape.plain()).startsWith("sent_week"));
  }

  @Test
  void the_longest_words_in_every_script_come_out_whole() {
    List<String> long4000 =
        List.of("ا".repeat(4_000), "字".repeat(4_000), "🙂".repeat(4_000), "a\n\"".repeat(1_333));
    assertEquals(long4000, read(words(long4000.toArray(String[]::new)).text(Format.CSV, AS_TYPED)));
  }

  @Test
  void no_responses_make_a_line_of_names_alone() {
    assertEquals(
        "sent_week,channel,variant,edition,kind\r\n",
        ExampleResponses.of(choices("one-choice", "kind", "a")).text(Format.CSV, Shape.plain()));
  }

  @Test
  void a_file_that_goes_on_has_the_rows_that_were_missing_and_no_names() throws IOException {
    ExampleResponses responses = words("one", "two", "three");
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    List<Long> progress = new ArrayList<>();
    Written written =
        new ResponseFile(Format.CSV, AS_TYPED, responses, ExampleResponses.TODAY)
            .write(rest, 2, progress::add);
    assertEquals("2026-11-23,open-link,en-GB,1,three\r\n", rest.toString(StandardCharsets.UTF_8));
    assertEquals(List.of(3L), progress);
    assertEquals(3, written.rows());
  }
}
