package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that the database breaks off: nobody may take one for whole. */
@OnTheServer
@Tag("storage")
class BrokenFileIT {

  private static final String PAGE = "/survey/response/export";
  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Far more than what the two ends of a connection hold between them: the server has to wait. */
  private static final int RESPONSES = 180;

  private static final int CHARACTERS = 100_000;

  private static String body(Map<String, String> form) {
    return String.join(
        "&", form.entrySet().stream().map(f -> f.getKey() + "=" + f.getValue()).toList());
  }

  /** What came of a file, and whether it came to an end that its reader could take for one. */
  private record Came(String text, boolean ended) {}

  private static Came toTheEnd(byte[] beginning, InputStream file) {
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    came.writeBytes(beginning);
    boolean ended = true;
    try (file) {
      file.transferTo(came);
    } catch (IOException brokenOff) {
      ended = false;
    }
    return new Came(came.toString(StandardCharsets.UTF_8), ended);
  }

  @ParameterizedTest
  @CsvSource({"csv, 1", "jsonl, 0"})
  void a_file_that_the_database_breaks_off_has_no_end_and_can_go_on(String format, int names)
      throws Exception {
    TakenOutSurvey survey = TakenOutSurvey.publish("broken-off", Asked.longText("words"));
    for (int i = 0; i < RESPONSES; i++) {
      survey.response(1, WEEK, "{\"words\":\"" + "w".repeat(CHARACTERS) + i + "\"}");
    }
    Visitor safeguarder = survey.programme.as("safeguarder");
    String whole = safeguarder.postRaw(PAGE, body(survey.form(format))).source();
    Came came = brokenOff(safeguarder.stream(PAGE, body(survey.form(format))));
    assertFalse(came.ended());
    assertTrue(came.text().length() < whole.length());
    assertTrue(whole.startsWith(came.text()));
    long rows = came.text().chars().filter(sign -> sign == '\n').count() - names;
    String page = safeguarder.get(PAGE).text();
    // How many were written is not how many came: the last of them were on their way.
    String told = Words.of("response.export.last.broken", survey.document.title(), "#", RESPONSES);
    assertTrue(page.contains(told.substring(0, told.indexOf('#'))), page);
    assertTrue(page.contains(told.substring(told.indexOf('#') + 1)), page);
    Page rest = safeguarder.postRaw(PAGE, "after=" + rows);
    assertEquals(
        whole, came.text().substring(0, came.text().lastIndexOf('\n') + 1) + rest.source());
  }

  /** Lets nobody read responses, and ends the connection of the database that waits for them. */
  private static Came brokenOff(InputStream file) throws Exception {
    byte[] beginning = file.readNBytes(1);
    CompletableFuture<Came> reading;
    try (Connection connection = Evensay.connection();
        Statement lock = connection.createStatement()) {
      lock.execute("lock tables response write");
      reading = CompletableFuture.supplyAsync(() -> toTheEnd(beginning, file));
      BehindTheBack.change("kill " + assertTimeoutPreemptively(PATIENCE, BrokenFileIT::waiting));
      lock.execute("unlock tables");
    }
    return reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Which connection of the database waits for responses. */
  private static Object waiting() {
    List<List<Object>> found = List.of();
    while (found.isEmpty()) {
      found =
          Evensay.rows(
              "select id from information_schema.processlist"
                  + " where info like 'select id, channel, variant, answers%'");
    }
    return found.get(0).get(0);
  }

  @Test
  void a_file_that_the_database_does_not_even_begin_is_a_page_that_says_so() throws Exception {
    TakenOutSurvey survey = TakenOutSurvey.publish("not-begun", Asked.number("age", 0, 100));
    String id = survey.response(1, WEEK, "{\"age\":7}");
    weekThatNoDateIs(id);
    try {
      Page page = survey.programme.as("safeguarder").postRaw(PAGE, body(survey.form("csv")));
      assertEquals(500, page.status());
      assertEquals("", page.header("Content-Disposition"));
      assertTrue(page.header("Content-Type").startsWith("text/html"), page.header("Content-Type"));
      assertFalse(page.source().contains("sent_week"));
    } finally {
      BehindTheBack.change("delete from response where id = ?", id);
    }
  }

  private static void weekThatNoDateIs(String id) throws Exception {
    try (Connection connection = Evensay.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session sql_mode = ''");
      assertEquals(
          1,
          statement.executeUpdate(
              "update response set sent_week = '0000-00-00' where id = '" + id + "'"));
    }
  }
}
