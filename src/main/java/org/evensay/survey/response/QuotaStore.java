package org.evensay.survey.response;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.asking.Quota;

/**
 * The places of quotas. Whoever takes one holds the row of the survey until hers is stored, so that
 * of many who come at once exactly as many are taken as there are places; only those wait for each
 * other who count for a quota. Places are the rows of who has them: one that is taken back is free.
 */
@ApplicationScoped
public class QuotaStore {

  private static final String HOLD = "select id from survey where id = ? for update";
  private static final String COUNT =
      "select count(*) from response_quota where survey_id = ? and quota = ?";
  private static final String TAKE =
      "insert into response_quota (response_id, survey_id, quota) values (?, ?, ?)";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** Whether a quota of a survey takes nobody more, as things stand: nobody is told how many. */
  public boolean isFull(SurveyId survey, Quota quota) {
    try (Connection connection = database.getConnection()) {
      return isFull(survey, quota, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("quotas could not be read", e);
    }
  }

  /** Adds the response itself. */
  interface Inserting {
    ResponseStore.Adding insert() throws SQLException;
  }

  /** Adds a response with its places in all of these quotas and its files, or nothing at all. */
  static ResponseStore.Adding take(
      NewResponse response, List<Quota> quotas, Connection connection, Inserting inserting)
      throws SQLException {
    connection.setAutoCommit(false);
    boolean taken = false;
    try {
      SurveyId survey = response.edition().survey();
      if (!quotas.isEmpty()) {
        hold(survey, connection);
      }
      for (Quota quota : quotas) {
        if (isFull(survey, quota, connection)) {
          return ResponseStore.Adding.FULL;
        }
      }
      ResponseStore.Adding became = inserting.insert();
      if (became == ResponseStore.Adding.ADDED) {
        place(response, quotas, connection);
        connection.commit();
        taken = true;
      }
      return became;
    } finally {
      if (!taken) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  /**
   * Waits for whoever is at it. Before that nothing is read, or it would be what was there then.
   */
  private static void hold(SurveyId survey, Connection connection) throws SQLException {
    try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
      hold.setString(1, survey.value());
      hold.executeQuery().close();
    }
  }

  private static boolean isFull(SurveyId survey, Quota quota, Connection connection)
      throws SQLException {
    try (PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setString(1, survey.value());
      count.setString(2, quota.name());
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1) >= quota.most();
      }
    }
  }

  /** Gives a response a place in each of these quotas, whether or not there is one. */
  static void place(NewResponse response, List<Quota> quotas, Connection connection)
      throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      for (Quota quota : quotas) {
        take.setString(1, response.id());
        take.setString(2, response.edition().survey().value());
        take.setString(3, quota.name());
        take.addBatch();
      }
      take.executeBatch();
    }
  }
}
