package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.testing.DatabaseServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One installation on a MySQL 8 of one's own, for real work: no demonstration. */
class ExternalDatabaseIT {

  @TempDir Path folder;

  @Test
  void evensay_runs_on_mysql_with_nothing_but_settings() throws Exception {
    Path home = Path.of(System.getProperty("evensay.mysql.home"));
    try (DatabaseServer mysql = DatabaseServer.mySql(home, EmbeddedDatabase.freePort())) {
      Path secret = Files.writeString(folder.resolve("secret"), DatabaseServer.PASSWORD + "\n");
      int port = EmbeddedDatabase.freePort();
      Map<String, String> settings =
          Map.of(
              "EVENSAY_DATA", folder.resolve("data").toString(),
              "EVENSAY_PORT", Integer.toString(port),
              "EVENSAY_DB_URL", mysql.url().replaceFirst("\\?.*", ""),
              "EVENSAY_DB_USER", DatabaseServer.USER,
              "EVENSAY_DB_PASSWORD_FILE", secret.toString(),
              "EVENSAY_DEMO", "false");
      assertNothingToVerifyYet(mysql, settings);
      Launched evensay = Launched.start("run", settings);
      try {
        evensay.awaitGreeting();
        assertFalse(evensay.words().contains("Starting the database"), evensay.words());
        assertFalse(evensay.words().contains("amina"), evensay.words());
        assertEquals(1, evensay.children().size(), "only the server is a child");
        Respondent visitor = new Respondent(port);
        assertEquals(200, visitor.status("/"));
        assertEquals(200, visitor.status("/health/ready"));
        assertEquals(0, number(mysql, "select count(*) from programme"));
        assertEquals(0, number(mysql, "select count(*) from account"));
        Launched.Ended verified = Launched.perform("verify-journal", settings);
        assertEquals(
            List.of("There is no journal yet: no programme has decided anything."),
            verified.lines());
        assertEquals(0, verified.code());
        assertTrue(evensay.stop().words().endsWith("Stopped. Nothing was lost.\n"));
      } finally {
        evensay.sweepUp();
      }
      assertNoDemonstrationLater(mysql, settings);
    }
  }

  /** Whoever forgets the setting once gets no people with a password that others know. */
  private static void assertNoDemonstrationLater(DatabaseServer mysql, Map<String, String> settings)
      throws Exception {
    Map<String, String> forgotten = new HashMap<>(settings);
    forgotten.put("EVENSAY_DEMO", "true");
    Launched evensay = Launched.start("run", forgotten);
    try {
      evensay.awaitGreeting();
      assertFalse(evensay.words().contains("amina"), evensay.words());
      assertEquals(0, number(mysql, "select count(*) from account"));
      evensay.stop();
    } finally {
      evensay.sweepUp();
    }
  }

  private static void assertNothingToVerifyYet(DatabaseServer mysql, Map<String, String> settings)
      throws Exception {
    Launched.Ended verified = Launched.perform("verify-journal", settings);
    String where = mysql.url().replaceFirst("jdbc:mysql://([^?]*).*", "$1");
    assertEquals(
        "There is no journal in the database at " + where + " yet; start Evensay on it first.\n",
        verified.complaints());
    assertEquals(1, verified.code());
  }

  private static long number(DatabaseServer mysql, String query) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(mysql.url(), DatabaseServer.USER, DatabaseServer.PASSWORD);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
