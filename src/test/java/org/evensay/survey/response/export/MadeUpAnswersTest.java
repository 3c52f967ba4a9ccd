package org.evensay.survey.response.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No file lets the answers of a demonstration pass for real ones. */
class MadeUpAnswersTest {

  private static final String NAMED = ExampleResponses.question("number", "made_up", "");

  @TempDir Path folder;

  private static ExampleResponses answers(boolean madeUp) {
    ExampleResponses responses = new ExampleResponses();
    if (madeUp) {
      responses.madeUp();
    }
    return responses
        .edition(
            ExampleEditions.parse(
                ExampleEditions.document("{\"name\":\"one\",\"questions\":[" + NAMED + "]}")))
        .sent(1, "{\"made_up\":7}");
  }

  /** All of it as text, whatever it is packed in. */
  private String said(Format format, boolean madeUp, Shape shape) throws IOException {
    byte[] file = answers(madeUp).file(format, shape);
    if (file[0] != 'P' || file[1] != 'K') {
      return new String(file, StandardCharsets.UTF_8);
    }
    Path packed = Files.write(folder.resolve(format.code()), file);
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static final Shape ENGLISH = Shape.plain();
  private static final Shape POLISH =
      new Shape(
          Shape.Cells.CODES,
          Shape.Several.COLUMN_EACH,
          true,
          false,
          LanguageVariant.ofTag("pl").orElseThrow());

  @ParameterizedTest
  @EnumSource(Format.class)
  void each_kind_of_file_says_it_of_a_demonstration_and_of_nothing_else(Format format)
      throws IOException {
    String made = said(format, true, ENGLISH);
    String real = said(format, false, ENGLISH);

    // Of a real survey the name is the question's, of a demonstration the column's.
    assertTrue(made.contains("made_up"), made);
    assertEquals(format != Format.JSON_LINES, made.contains("made_up__2"), made);
    assertFalse(real.contains("made_up__2") || real.contains("Made up"), real);
  }

  @Test
  void each_row_says_it() throws IOException {
    assertEquals(
        "sent_week,channel,variant,edition,made_up,made_up__2\r\n"
            + "2026-11-23,open-link,en-GB,1,1,7\r\n",
        said(Format.CSV, true, ENGLISH));
    assertEquals(
        "{\"sent_week\":\"2026-11-23\",\"channel\":\"open-link\",\"variant\":\"en-GB\",\"edition\":1,"
            + "\"made_up\":true,\"answers\":{\"made_up\":7},\"not_shown\":[]}\n",
        said(Format.JSON_LINES, true, ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(names = {"SPSS", "CODEBOOK", "DDI", "EVERYTHING"})
  void titles_say_it_in_the_language_of_the_file(Format format) throws IOException {
    String title = "Example";

    assertTrue(said(format, true, ENGLISH).contains("Made up: " + title));
    assertTrue(said(format, true, POLISH).contains("Zmyślone: "));
    assertFalse(said(format, false, POLISH).contains("Zmyślone"));
  }
}
