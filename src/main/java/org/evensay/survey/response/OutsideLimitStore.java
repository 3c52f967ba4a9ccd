package org.evensay.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SurveyId;

/**
 * What somebody wrote on paper that breaks a limit: it goes with its response, is no answer, and is
 * read when responses are taken out, and never else.
 */
@ApplicationScoped
class OutsideLimitStore {

  @PersistenceContext EntityManager transaction;

  /** Adds what was written with a response, by question, as a part of the caller's transaction. */
  void add(String response, Map<String, String> written) {
    try (PreparedStatement insert =
        transaction
            .unwrap(Connection.class)
            .prepareStatement(
                "insert into outside_limit (response_id, question, written) values (?, ?, ?)")) {
      for (Map.Entry<String, String> one : written.entrySet()) {
        insert.setString(1, response);
        insert.setString(2, one.getKey());
        insert.setString(3, one.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("what breaks a limit could not be kept", e);
    }
  }

  /** Whether there is any with a survey's responses up to an arrival. */
  static boolean isAny(SurveyId survey, long upTo, Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select exists (select 1 from outside_limit o join response r on r.id = o.response_id"
                + " join edition e on e.id = r.edition_id"
                + " where e.survey_id = ? and r.arrival <= ?)")) {
      select.setString(1, survey.value());
      select.setLong(2, upTo);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /**
   * What was written with each response of a week whose id is behind one, up to another, by
   * question; only of those that have any.
   */
  static Map<String, SortedMap<String, String>> between(
      EditionId edition, LocalDate week, String after, String last, Connection connection)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select o.response_id, o.question, o.written from outside_limit o"
                + " join response r on r.id = o.response_id"
                + " where r.edition_id = ? and r.sent_week = ? and r.id > ? and r.id <= ?")) {
      select.setString(1, edition.value());
      select.setObject(2, week);
      select.setString(3, after);
      select.setString(4, last);
      Map<String, SortedMap<String, String>> written = new HashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          written
              .computeIfAbsent(rows.getString(1), response -> new TreeMap<>())
              .put(rows.getString(2), rows.getString(3));
        }
      }
      return written;
    }
  }
}
