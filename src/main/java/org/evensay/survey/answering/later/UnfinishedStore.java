package org.evensay.survey.answering.later;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.survey.design.EditionId;

/** Answers that wait for who gave them to come back, sealed. Plain JDBC, as for responses. */
@ApplicationScoped
class UnfinishedStore {

  private static final String PUT =
      "insert into unfinished (code_hash, edition_id, sealed, bytes, last_day)"
          + " values (?, ?, ?, ?, ?)"
          + " on duplicate key update edition_id = values(edition_id), sealed = values(sealed),"
          + " bytes = values(bytes), last_day = values(last_day)";

  /** The programme's last day counts where it stands now: it may have become an earlier one. */
  private static final String OF_PROGRAMME =
      " from unfinished u join edition e on e.id = u.edition_id"
          + " join survey s on s.id = e.survey_id join programme p on p.id = s.programme_id";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** What is kept under a code: nobody can read it without that. */
  record Kept(EditionId edition, byte[] sealed) {}

  /** Keeps answers under a hash, in place of those that are there. */
  void put(String hash, EditionId edition, byte[] sealed, LocalDate lastDay) {
    try (Connection connection = database.getConnection();
        PreparedStatement put = connection.prepareStatement(PUT)) {
      put.setString(1, hash);
      put.setString(2, edition.value());
      put.setBytes(3, sealed);
      put.setInt(4, sealed.length);
      put.setDate(5, Date.valueOf(lastDay));
      put.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("unfinished answers could not be kept", e);
    }
  }

  /** What is kept under a hash on this day. */
  Optional<Kept> find(String hash, LocalDate today) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select u.edition_id, u.sealed"
                    + OF_PROGRAMME
                    + " where u.code_hash = ? and u.last_day >= ?"
                    + " and coalesce(p.last_day_to_come_back, u.last_day) >= ?")) {
      select.setString(1, hash);
      select.setDate(2, Date.valueOf(today));
      select.setDate(3, Date.valueOf(today));
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Kept(new EditionId(row.getString(1)), row.getBytes(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("unfinished answers could not be read", e);
    }
  }

  /** The bytes of all of them together. */
  long bytes() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select coalesce(sum(bytes), 0) from unfinished");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("unfinished answers could not be read", e);
    }
  }

  /** Removes what is kept under a hash. */
  void remove(String hash) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from unfinished where code_hash = ?")) {
      delete.setString(1, hash);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("unfinished answers could not be removed", e);
    }
  }

  /** Removes what was kept for as long as it may be. */
  void removeExpired(LocalDate today) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete u"
                    + OF_PROGRAMME
                    + " where u.last_day < ? or p.last_day_to_come_back < ?")) {
      delete.setDate(1, Date.valueOf(today));
      delete.setDate(2, Date.valueOf(today));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("unfinished answers could not be removed", e);
    }
  }
}
