package org.evensay.foundation.platform.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The people of the demonstration, as whoever starts Evensay is told of them. */
final class DemonstrationPeople {

  private DemonstrationPeople() {}

  /** Whether they can sign in: once the demonstration was removed, nobody is promised them. */
  static boolean areIn(Settings.Database database) throws StartFailure {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from account where made_up = true and password_hash is not null")) {
      row.next();
      return row.getInt(1) > 0;
    } catch (SQLException e) {
      throw StartFailure.databaseUnreachable(Settings.whereIs(database.url()));
    }
  }
}
