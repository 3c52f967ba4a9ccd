package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of one installation on the database that Evensay brings along: its first start, a start
 * that is killed, the next one, the stop. A start takes long, so the tests share them, in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

  private static final String SURVEY = "school-and-feelings";
  private static final int DEMONSTRATION_RESPONSES = 600;

  /** The receipts that were given, over all starts. */
  private static final List<String> RECEIPTS = new ArrayList<>();

  @TempDir static Path folder;

  private static int port;
  private static Launched evensay;
  private static List<ProcessHandle> leftOver;

  @BeforeAll
  static void chooseAPort() throws IOException {
    port = EmbeddedDatabase.freePort();
  }

  @AfterAll
  static void sweepUp() throws Exception {
    if (evensay != null) {
      evensay.sweepUp();
    }
    if (leftOver != null) {
      leftOver.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static Map<String, String> settings() {
    return Map.of("EVENSAY_DATA", data().toString(), "EVENSAY_PORT", Integer.toString(port));
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static long number(String query) throws Exception {
    Settings.Database database = EmbeddedDatabase.running(data().resolve("database")).orElseThrow();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Connection connect(Settings.Database database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  /** Every receipt that somebody was given stands for one row, and there are no others. */
  private static void assertAllKept() throws Exception {
    for (String receipt : RECEIPTS) {
      assertEquals(
          1,
          number("select count(*) from response where receipt_hash = sha2('" + receipt + "', 256)"),
          receipt);
    }
    assertEquals(
        DEMONSTRATION_RESPONSES + RECEIPTS.size(), number("select count(*) from response"));
  }

  private static void assertComplaint(String sentence, Launched.Ended ended) {
    assertEquals(sentence + "\n", ended.complaints());
    assertEquals(1, ended.code());
  }

  @Test
  @Order(0)
  void what_the_build_prepares_is_one_file_that_starts_read_their_classes_from() throws Exception {
    Path archive = Launched.inProject("target/run/classes.jsa");
    Files.deleteIfExists(archive);
    Launched.Ended ended = Launched.perform("prepare", settings());
    assertEquals(0, ended.code(), ended::complaints);
    assertEquals(
        List.of("Getting ready for quick starts, this once; about a minute …"), ended.lines());
    assertEquals("", ended.complaints());
    assertTrue(Files.size(archive) > 10_000_000, "kept: " + Files.size(archive));
    assertFalse(Files.exists(Launched.inProject("target/run/classes-data")));
  }

  @Test
  @Order(1)
  void the_first_start_says_what_it_does_where_it_is_and_who_signs_in() throws Exception {
    evensay = Launched.start("run", settings());
    evensay.awaitGreeting();
    List<String> words = evensay.words().lines().toList();
    assertEquals("Starting the database …", words.get(0));
    assertTrue(words.get(1).matches("Starting the server, about 20 seconds \\.+"), words.get(1));
    assertTrue(words.contains("Evensay is here:  http://localhost:" + port + "/"), words::toString);
    String password = Files.readString(data().resolve("demonstration-password"));
    assertTrue(words.contains("    " + password), words::toString);
    for (String person :
        List.of("amina", "jo", "kai", "ben", "moira", "nadeem", "carol", "dev", "erin")) {
      assertTrue(words.stream().anyMatch(line -> line.strip().startsWith(person)), person);
    }
    assertEquals("", evensay.complaints());
  }

  @Test
  @Order(2)
  void a_connection_stays_what_it_is_and_what_comes_by_it_is_compressed() throws Exception {
    HttpRequest offering =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/resources/style/evensay.css"))
            .header("Accept-Encoding", "gzip")
            .version(HttpClient.Version.HTTP_2)
            .build();
    HttpResponse<Void> answer =
        HttpClient.newHttpClient().send(offering, HttpResponse.BodyHandlers.discarding());
    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    assertEquals(List.of("gzip"), answer.headers().allValues("Content-Encoding"));
  }

  @Test
  @Order(2)
  void the_server_reads_its_classes_from_what_was_prepared_and_does_not_object() throws Exception {
    assertTrue(
        evensay.children().stream()
            .flatMap(child -> child.info().arguments().stream().flatMap(Arrays::stream))
            .anyMatch("-XX:SharedArchiveFile=target/run/classes.jsa"::equals));
    String log = Files.readString(data().resolve("server/log"));
    assertFalse(log.contains("cds"), log);
  }

  @Test
  @Order(2)
  void pages_answer_and_a_response_is_kept() throws Exception {
    Respondent respondent = new Respondent(port);
    assertEquals(200, respondent.status("/"));
    assertEquals(200, respondent.status("/survey/answering/welcome"));
    assertEquals(200, respondent.status("/health/ready"));
    assertEquals(404, respondent.status("/openapi/application.wadl"));
    RECEIPTS.add(respondent.answer(SURVEY));
    assertAllKept();
  }

  @Test
  @Order(2)
  void each_of_what_it_started_listens_on_one_port_of_this_machine_alone() throws Exception {
    for (ProcessHandle child : evensay.children()) {
      List<String> addresses = ListeningAddresses.of(child);
      assertEquals(1, addresses.size(), child.info().command() + " listens on " + addresses);
      assertTrue(addresses.get(0).startsWith("127.0.0.1:"), addresses::toString);
    }
  }

  @Test
  @Order(3)
  void the_journal_is_verified_beside_a_running_evensay() throws Exception {
    Launched.Ended verified = Launched.perform("verify-journal", settings());
    long entries = number("select count(*) from journal_entry");
    assertTrue(entries > 1, "the demonstration left " + entries + " entries");
    assertEquals(List.of(whole(entries)), verified.lines());
    assertEquals(0, verified.code());
    assertTrue(evensay.isRunning());
  }

  @Test
  @Order(4)
  void a_folder_in_use_is_refused() throws Exception {
    Launched.Ended second =
        Launched.perform(
            "run",
            Map.of(
                "EVENSAY_DATA",
                data().toString(),
                "EVENSAY_PORT",
                Integer.toString(EmbeddedDatabase.freePort())));
    assertComplaint(
        "Another Evensay is using "
            + data()
            + "; stop that one, or choose another folder with EVENSAY_DATA.",
        second);
  }

  @Test
  @Order(5)
  void a_port_in_use_is_refused() throws Exception {
    Launched.Ended second =
        Launched.perform(
            "run",
            Map.of(
                "EVENSAY_DATA",
                folder.resolve("other").toString(),
                "EVENSAY_PORT",
                Integer.toString(port)));
    assertComplaint(
        "Port "
            + port
            + " is in use by another program; stop that one, or choose another port with"
            + " EVENSAY_PORT.",
        second);
  }

  @Test
  @Order(6)
  void a_start_after_a_kill_finds_the_same_data_and_stops_what_was_left_over() throws Exception {
    String password = Files.readString(data().resolve("demonstration-password"));
    leftOver = evensay.children();
    assertEquals(2, leftOver.size(), "the database and the server: " + leftOver);
    evensay.kill();
    assertTrue(leftOver.stream().allMatch(ProcessHandle::isAlive), "nothing was left over");

    evensay = Launched.start("run", settings());
    evensay.awaitGreeting();

    assertTrue(leftOver.stream().noneMatch(ProcessHandle::isAlive), leftOver.toString());
    assertAllKept();
    assertEquals(1, number("select count(*) from programme"));
    assertTrue(evensay.words().contains("    " + password + "\n"), evensay.words());
    RECEIPTS.add(new Respondent(port).answer(SURVEY));
    assertAllKept();
  }

  @Test
  @Order(7)
  void a_stop_ends_everything_it_started() throws Exception {
    List<ProcessHandle> children = evensay.children();
    assertEquals(2, children.size(), children.toString());
    Launched.Ended stopped = evensay.stop();
    for (ProcessHandle child : children) {
      child.onExit().get(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS);
    }
    assertTrue(stopped.words().endsWith("Stopping …\nStopped. Nothing was lost.\n"));
    assertEquals("", stopped.complaints());
    assertFalse(Files.exists(data().resolve("server/pid")));
    assertFalse(Files.exists(data().resolve("database/pid")));
  }

  @Test
  @Order(8)
  void the_journal_is_verified_when_nothing_runs() throws Exception {
    Launched.Ended verified = Launched.perform("verify-journal", settings());
    assertEquals(0, verified.code(), verified.complaints());
    assertEquals(1, verified.lines().size());
    assertTrue(
        verified
            .words()
            .matches(
                "Programme [0-9a-z]{26}: all [0-9]+ entries are whole\\."
                    + " The last one has the fingerprint [0-9a-f]{64}\\.\n"),
        () -> "it says " + verified.words());
  }

  @Test
  @Order(9)
  void the_first_broken_entry_is_named() throws Exception {
    try (EmbeddedDatabase database =
        EmbeddedDatabase.start(Launched.databasePrograms(), data().resolve("database"))) {
      assertAllKept();
      long last = number("select max(sequence) from journal_entry");
      change(database, "create table kept as select * from journal_entry");

      assertBroken(
          database,
          "update journal_entry set actor = 'somebody-else' where sequence = 2",
          "entry 2 is not what was written: its content was changed.");
      assertBroken(database, "delete from journal_entry where sequence = 3", "entry 3 is missing.");
      assertBroken(
          database,
          "delete from journal_entry where sequence = " + last,
          "entry " + last + " is missing.");

      assertBroken(
          database,
          "insert into journal_entry select book, 0, happened_at, actor, act, subject, detail,"
              + " previous_hash, hash from journal_entry where sequence = 3",
          "entry 0 is not linked to the entry before it.");
      String book = book();
      change(database, "create table kept_head as select * from journal_head");
      change(database, "delete from journal_head");
      Launched.Ended lost = Launched.perform("verify-journal", settings());
      assertEquals(List.of("Programme " + book + ": entry 1 is missing."), lost.lines());
      assertEquals(1, lost.code());
      change(database, "insert into journal_head select * from kept_head");
      change(database, "insert into journal_entry select * from kept");

      change(database, "drop table kept_head");
      change(database, "drop table kept");
      Launched.Ended mended = Launched.perform("verify-journal", settings());
      assertEquals(List.of(whole(last)), mended.lines());
      assertEquals(0, mended.code());
    }
  }

  /** Harms the journal, has it verified, and mends it again. */
  private static void assertBroken(EmbeddedDatabase database, String harm, String words)
      throws Exception {
    change(database, harm);
    Launched.Ended verified = Launched.perform("verify-journal", settings());
    assertEquals(List.of("Programme " + book() + ": " + words), verified.lines());
    assertEquals("", verified.complaints());
    assertEquals(1, verified.code());
    change(database, "delete from journal_entry");
    change(database, "insert into journal_entry select * from kept");
  }

  private static String whole(long entries) throws Exception {
    return "Programme "
        + book()
        + ": all "
        + entries
        + " entries are whole. The last one has the fingerprint "
        + text("select hash from journal_head")
        + ".";
  }

  private static String book() throws Exception {
    return text("select book from journal_head");
  }

  private static String text(String select) throws Exception {
    Settings.Database database = EmbeddedDatabase.running(data().resolve("database")).orElseThrow();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void change(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
