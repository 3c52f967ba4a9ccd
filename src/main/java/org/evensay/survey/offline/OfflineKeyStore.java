package org.evensay.survey.offline;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.foundation.people.ProgrammeId;

/** The pairs of keys that devices seal with, their private halves sealed. */
@ApplicationScoped
class OfflineKeyStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** The pair of a programme, if one was made. */
  Optional<OfflineKey> of(ProgrammeId programme) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select name, public_key, private_key from offline_key where programme_id = ?")) {
      select.setString(1, programme.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new OfflineKey(row.getString(1), row.getBytes(2), row.getBytes(3)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a key could not be read", e);
    }
  }

  /** Keeps a pair; the first one of a programme counts, on whichever node it was made. */
  void add(ProgrammeId programme, OfflineKey key) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into offline_key (programme_id, name, public_key, private_key)"
                    + " values (?, ?, ?, ?)")) {
      insert.setString(1, programme.value());
      insert.setString(2, key.name());
      insert.setBytes(3, key.publicKey());
      insert.setBytes(4, key.privateNumber());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a key could not be kept", e);
    }
  }
}
