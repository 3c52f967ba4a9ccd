package org.evensay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The running product: its address, its log, and the rows of its database. */
public final class Evensay {

  private Evensay() {}

  /** The address of its first page, such as {@code http://127.0.0.1:34567/}. */
  public static URI url() {
    return URI.create("http://127.0.0.1:" + System.getProperty(TestEnvironment.PORT) + "/");
  }

  /** The origin that its own pages send, without a slash at the end. */
  public static String origin() {
    return "http://" + url().getRawAuthority();
  }

  /** The address of a path such as {@code /codesign/ask/asks?id=x}. */
  public static URI address(String path) {
    return url().resolve(path);
  }

  /** The password of the demonstration's people in this run. */
  public static String demonstrationPassword() {
    return System.getProperty(TestEnvironment.DEMO_PASSWORD);
  }

  /** A connection to the product's database, to look at rows; the caller closes it. */
  public static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty(TestEnvironment.DATABASE_URL).replace("&amp;", "&"),
        System.getProperty(TestEnvironment.DATABASE_USER),
        System.getProperty(TestEnvironment.DATABASE_PASSWORD));
  }

  /** The one number that a query gives, such as {@code select count(*) from …}. */
  public static long number(String query, Object... arguments) {
    List<List<Object>> rows = rows(query, arguments);
    return ((Number) rows.get(0).get(0)).longValue();
  }

  /** The one text that a query gives. */
  public static String text(String query, Object... arguments) {
    return String.valueOf(rows(query, arguments).get(0).get(0));
  }

  /** All rows that a query gives. */
  public static List<List<Object>> rows(String query, Object... arguments) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet results = statement.executeQuery()) {
        List<List<Object>> rows = new ArrayList<>();
        while (results.next()) {
          List<Object> row = new ArrayList<>();
          for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
            row.add(results.getObject(column));
          }
          rows.add(row);
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Changes rows as no page can, to set a scene. */
  public static void change(String statement, Object... arguments) {
    try (Connection connection = connection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setObject(i + 1, arguments[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** Everything that the server has logged in this run. */
  public static String log() {
    try {
      return Files.readString(Path.of(System.getProperty(TestEnvironment.NEWEST_LOG)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
