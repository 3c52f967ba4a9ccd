package org.evensay.survey.enclosure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.Answer;

/** Files that somebody chose and did not send yet. Plain JDBC, as for responses. */
@ApplicationScoped
public class HeldFileStore {

  private static final String KEEP =
      "update enclosure set response_id = ?, sealed_key = ?, held_until = null"
          + " where id = ? and key_hash = ? and edition_id = ? and question = ?"
          + " and response_id is null and held_until > ?";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** Begins one: its parts follow. */
  void add(
      Answer.Enclosed file, EditionId edition, String question, String keyHash, Instant until) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into enclosure (id, edition_id, question, kind, bytes, key_hash,"
                    + " held_until) values (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, file.file());
      insert.setString(2, edition.value());
      insert.setString(3, question);
      insert.setString(4, file.kind().mediaType());
      insert.setLong(5, file.bytes());
      insert.setString(6, keyHash);
      insert.setTimestamp(7, Timestamp.from(until));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a file could not be held", e);
    }
  }

  /** One part more. */
  void addPart(String file, int number, byte[] sealed) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into enclosure_part (enclosure_id, number, content) values (?, ?, ?)")) {
      insert.setString(1, file);
      insert.setInt(2, number);
      insert.setBytes(3, sealed);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a part of a file could not be held", e);
    }
  }

  /** The bytes of all files together that nobody sent yet. */
  long bytes() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select coalesce(sum(bytes), 0) from enclosure where response_id is null");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("files could not be read", e);
    }
  }

  /** Whether a file is still there for who has its key: held, or sent by her already. */
  boolean has(String file, String keyHash, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from enclosure where id = ? and key_hash = ?"
                    + " and (response_id is not null or held_until > ?)")) {
      select.setString(1, file);
      select.setString(2, keyHash);
      select.setTimestamp(3, Timestamp.from(now));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1) == 1;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("files could not be read", e);
    }
  }

  /** Removes a file that was not sent, for who has its key. */
  void remove(String file, String keyHash) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from enclosure where id = ? and key_hash = ? and response_id is null")) {
      delete.setString(1, file);
      delete.setString(2, keyHash);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a file could not be removed", e);
    }
  }

  /** Removes what was held for as long as it may be. */
  void removeExpired(Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from enclosure where response_id is null and held_until <= ?")) {
      delete.setTimestamp(1, Timestamp.from(now));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("files could not be removed", e);
    }
  }

  /**
   * Makes held files a part of a response, in the transaction that stores it.
   *
   * @return false when one of them is not held any more, or is somebody else's: then all of it has
   *     to be taken back
   */
  public static boolean keep(String response, List<KeptFile> files, Connection connection)
      throws SQLException {
    Timestamp now = Timestamp.from(Instant.now());
    try (PreparedStatement update = connection.prepareStatement(KEEP)) {
      for (KeptFile file : files) {
        update.setString(1, response);
        update.setBytes(2, file.sealedKey());
        update.setString(3, file.file());
        update.setString(4, file.keyHash());
        update.setString(5, file.edition().value());
        update.setString(6, file.question());
        update.setTimestamp(7, now);
        if (update.executeUpdate() != 1) {
          return false;
        }
      }
    }
    return true;
  }
}
