package org.evensay.survey.design.key;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The installation's secrets. */
@ApplicationScoped
class SurveyKeyStore {

  private static final int KEY_BYTES = 32;

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  private final SecureRandom random = new SecureRandom();

  /**
   * The secret for a purpose; the first one to be stored counts, on whichever node it was made. In
   * a transaction of its own: a response that is refused must not take the key with it.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  byte[] findOrMake(String purpose) {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into survey_key (purpose, key_bytes) values (?, ?)");
        PreparedStatement select =
            connection.prepareStatement("select key_bytes from survey_key where purpose = ?")) {
      insert.setString(1, purpose);
      insert.setBytes(2, fresh);
      insert.executeUpdate();
      select.setString(1, purpose);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a key could not be read", e);
    }
  }
}
