package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at the database before the server does: whether it answers, lets us in, and is not newer.
 */
final class DatabaseCheck {

  private static final int ACCESS_DENIED = 1045;
  private static final int ACCESS_DENIED_TO_DATABASE = 1044;
  private static final int UNKNOWN_DATABASE = 1049;
  static final int NO_SUCH_TABLE = 1146;
  private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

  private DatabaseCheck() {}

  static void check(String url, String user, String password) throws StartFailure {
    String where = Settings.whereIs(url);
    int schema;
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      schema = schema(connection);
    } catch (SQLException e) {
      throw switch (e.getErrorCode()) {
        case ACCESS_DENIED -> StartFailure.databaseDenied(where);
        case ACCESS_DENIED_TO_DATABASE -> StartFailure.databaseForbidden(user, where);
        case UNKNOWN_DATABASE -> StartFailure.databaseUnknown(where);
        default -> StartFailure.databaseUnreachable(where);
      };
    }
    int known = known();
    if (schema > known) {
      throw StartFailure.newerSchema(Integer.toString(schema), Integer.toString(known));
    }
  }

  /** The newest migration that the database has had; 0 for an empty one. */
  private static int schema(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select coalesce(max(cast(version as unsigned)), 0) from flyway_schema_history"
                    + " where success = true");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      if (e.getErrorCode() == NO_SUCH_TABLE) {
        return 0;
      }
      throw e;
    }
  }

  /** The newest migration that this Evensay brings. */
  static int known() {
    URL folder = DatabaseCheck.class.getResource("/db/migration");
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return newest(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return newest(jar.getPath("/db/migration"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the migrations cannot be listed", e);
    }
  }

  private static int newest(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> MIGRATION.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToInt(name -> Integer.parseInt(name.group(1)))
          .max()
          .orElse(0);
    }
  }
}
