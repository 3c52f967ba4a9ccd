package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evensay.testing.DatabaseServer;
import org.evensay.testing.Evensay;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the way of a start ends in one plain sentence, exit code 1, and nothing more. */
class StartRefusalIT {

  private static final String UNREACHABLE = "jdbc:mysql://127.0.0.1:1/evensay";

  @TempDir Path folder;

  private void assertRefused(String sentence, Map<String, String> settings) throws Exception {
    Map<String, String> all = new TreeMap<>(settings);
    all.putIfAbsent("EVENSAY_DATA", folder.resolve("data").toString());
    all.putIfAbsent("EVENSAY_PORT", Integer.toString(EmbeddedDatabase.freePort()));
    Launched.Ended ended = Launched.perform("run", all);
    assertEquals(sentence + "\n", ended.complaints());
    assertEquals(1, ended.code());
    assertEquals("", ended.words());
  }

  static Stream<Arguments> wrongSettings() {
    return Stream.of(
        Arguments.of(
            "EVENSAY_PROT is no setting of Evensay; take it away, or look at ./evensay help for"
                + " its name.",
            Map.of("EVENSAY_PROT", "8080")),
        Arguments.of(
            "EVENSAY_PORT is \"eighty\", but it has to be a number from 1 to 65535.",
            Map.of("EVENSAY_PORT", "eighty")),
        Arguments.of(
            "EVENSAY_PORT is \"65536\", but it has to be a number from 1 to 65535.",
            Map.of("EVENSAY_PORT", "65536")),
        Arguments.of(
            "EVENSAY_DEMO is \"maybe\", but it has to be true or false.",
            Map.of("EVENSAY_DEMO", "maybe")),
        Arguments.of(
            "EVENSAY_BIND is \"192.0.2.1\", but it has to be an address of this machine, such as"
                + " 127.0.0.1, or 0.0.0.0 for all there are.",
            Map.of("EVENSAY_BIND", "192.0.2.1")),
        Arguments.of(
            "EVENSAY_PUBLIC_ADDRESS is \"say.example.org\", but it has to be https:// and the name"
                + " of a host, nothing more.",
            Map.of("EVENSAY_PUBLIC_ADDRESS", "say.example.org")),
        Arguments.of(
            "EVENSAY_DB_URL is \"jdbc:mysql://no where/evensay\", but it has to be an address such"
                + " as jdbc:mysql://localhost:3306/evensay.",
            Map.of("EVENSAY_DB_URL", "jdbc:mysql://no where/evensay")),
        Arguments.of(
            "EVENSAY_DB_USER is given without EVENSAY_DB_URL; give both, or neither.",
            Map.of("EVENSAY_DB_USER", "evensay")),
        Arguments.of(
            "EVENSAY_DB_USER is missing; give it beside EVENSAY_DB_URL.",
            Map.of("EVENSAY_DB_URL", UNREACHABLE)),
        Arguments.of(
            "The database password is missing or empty; give it with EVENSAY_DB_PASSWORD or"
                + " EVENSAY_DB_PASSWORD_FILE.",
            Map.of("EVENSAY_DB_URL", UNREACHABLE, "EVENSAY_DB_USER", "evensay")),
        Arguments.of(
            "EVENSAY_DB_PASSWORD_FILE is \"/no/such/file\", but it has to be a file that Evensay"
                + " can read.",
            Map.of(
                "EVENSAY_DB_URL",
                UNREACHABLE,
                "EVENSAY_DB_USER",
                "evensay",
                "EVENSAY_DB_PASSWORD_FILE",
                "/no/such/file")),
        Arguments.of(
            "EVENSAY_DB_PASSWORD and EVENSAY_DB_PASSWORD_FILE are both given; take one of them"
                + " away.",
            Map.of(
                "EVENSAY_DB_URL",
                UNREACHABLE,
                "EVENSAY_DB_USER",
                "evensay",
                "EVENSAY_DB_PASSWORD",
                "one",
                "EVENSAY_DB_PASSWORD_FILE",
                "another")));
  }

  @ParameterizedTest
  @MethodSource("wrongSettings")
  void a_wrong_setting_is_named(String sentence, Map<String, String> settings) throws Exception {
    assertRefused(sentence, settings);
  }

  @Test
  void a_data_folder_that_cannot_be_written_is_named() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Path data = file.resolve("data");
    assertRefused(
        "Evensay cannot write into "
            + data
            + "; make that folder writable, or choose another with EVENSAY_DATA.",
        Map.of("EVENSAY_DATA", data.toString()));
  }

  @Test
  void a_busy_port_is_named() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused(
          "Port "
              + taken.getLocalPort()
              + " is in use by another program; stop that one, or choose another port with"
              + " EVENSAY_PORT.",
          Map.of("EVENSAY_PORT", Integer.toString(taken.getLocalPort())));
    }
  }

  private static Map<String, String> database(String url, String password) {
    return Map.of(
        "EVENSAY_DB_URL",
        url,
        "EVENSAY_DB_USER",
        DatabaseServer.USER,
        "EVENSAY_DB_PASSWORD",
        password);
  }

  /** Where the tests' database server is, as host and port. */
  private static String server() throws SQLException {
    try (Connection connection = Evensay.connection()) {
      return connection.getMetaData().getURL().replaceFirst("jdbc:mysql://([^/]+)/.*", "$1");
    }
  }

  @Test
  void a_database_that_does_not_answer_is_named() throws Exception {
    assertRefused(
        "The database at 127.0.0.1:1/evensay does not answer; start it, or correct"
            + " EVENSAY_DB_URL.",
        database(UNREACHABLE, "irrelevant"));
  }

  @Test
  void a_wrong_database_password_is_named() throws Exception {
    assertRefused(
        "The database at "
            + server()
            + "/evensay does not let Evensay in; correct EVENSAY_DB_USER and EVENSAY_DB_PASSWORD.",
        database("jdbc:mysql://" + server() + "/evensay", "wrong"));
  }

  @Test
  void a_database_that_the_user_may_not_use_is_named_and_not_taken_for_a_wrong_password()
      throws Exception {
    assertRefused(
        "The user "
            + DatabaseServer.USER
            + " may not use the database at "
            + server()
            + "/somewhere, if there is one; correct the name at the end of EVENSAY_DB_URL, or let"
            + " that user use it.",
        database("jdbc:mysql://" + server() + "/somewhere", DatabaseServer.PASSWORD));
  }

  @Test
  void a_database_that_does_not_exist_is_named() throws Exception {
    assertRefused(
        "There is no such database at "
            + server()
            + "/evensay_nowhere; create it there, or correct the name at the end of"
            + " EVENSAY_DB_URL.",
        database("jdbc:mysql://" + server() + "/evensay_nowhere", DatabaseServer.PASSWORD));
  }

  @Test
  void a_database_of_a_newer_evensay_is_left_alone() throws Exception {
    String url = "jdbc:mysql://" + server() + "/evensay_newer";
    try (Connection connection = Evensay.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database evensay_newer");
      Flyway.configure()
          .dataSource(url, DatabaseServer.USER, DatabaseServer.PASSWORD)
          .load()
          .migrate();
      statement.execute(
          "update evensay_newer.flyway_schema_history set version = '99' order by installed_rank"
              + " desc limit 1");
      assertRefused(
          "This database was made by a newer Evensay (schema 99, this one knows "
              + DatabaseCheck.known()
              + "); start that version, or use another database.",
          database(url, DatabaseServer.PASSWORD));
      statement.execute("drop database evensay_newer");
    }
  }

  /** The server is being started by then: it is not left behind. */
  @Test
  void an_embedded_database_that_does_not_start_is_named_and_nothing_goes_on_running()
      throws Exception {
    Path data = folder.resolve("data");
    Path database = Files.createDirectories(data.resolve("database"));
    Files.writeString(database.resolve("files"), "no folder");
    int port = EmbeddedDatabase.freePort();
    Launched.Ended ended =
        Launched.perform(
            "run", Map.of("EVENSAY_DATA", data.toString(), "EVENSAY_PORT", Integer.toString(port)));
    assertEquals(
        "The database that Evensay brings along did not start; its own words are in "
            + database.resolve("log")
            + ".\n",
        ended.complaints());
    assertEquals(1, ended.code());
    assertTrue(Files.exists(data.resolve("server/log")), "the server was not even started");
    assertTrue(Files.notExists(data.resolve("server/pid")), "the server was left behind");
    new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
  }

  @Test
  void a_job_that_does_not_exist_is_named() throws Exception {
    Launched.Ended ended = Launched.perform("dance", Map.of());
    assertEquals(
        "dance is nothing that Evensay can do; look at ./evensay help.\n", ended.complaints());
    assertEquals(2, ended.code());
  }

  @Test
  void help_names_every_setting() throws Exception {
    Launched.Ended ended = Launched.perform("help", Map.of());
    assertEquals(0, ended.code());
    for (Setting setting : Setting.values()) {
      assertTrue(
          ended.lines().stream()
              .anyMatch(
                  line ->
                      line.strip().startsWith(setting.name() + " ")
                          && line.contains(setting.meaning())),
          setting.name());
    }
  }

  @Test
  void a_journal_is_not_looked_for_where_evensay_never_was() throws Exception {
    Path data = folder.resolve("never");
    Launched.Ended ended =
        Launched.perform("verify-journal", Map.of("EVENSAY_DATA", data.toString()));
    assertEquals(
        "There is no journal in "
            + data
            + " yet; start Evensay first, or name its folder with EVENSAY_DATA.\n",
        ended.complaints());
    assertEquals(1, ended.code());
    assertTrue(Files.notExists(data), "looking left a folder behind");
  }
}
