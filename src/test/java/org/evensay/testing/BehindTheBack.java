package org.evensay.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Changes rows behind the product's back, as somebody with the database's password could. */
public final class BehindTheBack {

  private BehindTheBack() {}

  /**
   * Runs one statement.
   *
   * @return how many rows it changed
   */
  public static int change(String statement, Object... arguments) {
    try (Connection connection = Evensay.connection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < arguments.length; i++) {
        prepared.setObject(i + 1, arguments[i]);
      }
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }
}
