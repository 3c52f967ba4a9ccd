package org.evensay.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.evensay.survey.design.asking.Quota;

/** Responses that come from devices: each with its places in quotas, or not at all. */
@ApplicationScoped
class OfflineResponseStore {

  private static final int DUPLICATE_KEY = 1062;

  /** It waits for whoever is about to take the same response back. */
  private static final String INSERT =
      ResponseStore.INSERT
          + "select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, made_up from survey where id = ?"
          + " and withdrawn = false and (open = true or ?)"
          + " and not exists"
          + " (select 1 from taken_back where receipt_hash = ? lock in share mode)";

  @PersistenceContext EntityManager transaction;

  @Inject ResponseStore responses;

  /**
   * Adds one as a part of the caller's transaction.
   *
   * @param quotas those that it counts for, full or not
   * @param closed whether it is added though its survey is closed
   * @return {@code FILE_GONE} never; {@code FULL} when another response has its receipt
   */
  ResponseStore.Adding add(NewResponse response, List<Quota> quotas, boolean closed) {
    Connection connection = transaction.unwrap(Connection.class);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      ResponseStore.fill(insert, response);
      insert.setString(11, response.edition().survey().value());
      insert.setBoolean(12, closed);
      insert.setString(13, response.receipt().hash());
      if (insert.executeUpdate() != 1) {
        return responses.isTakenBack(response.receipt())
            ? ResponseStore.Adding.TAKEN_BACK
            : ResponseStore.Adding.CLOSED;
      }
      if (!quotas.isEmpty()) {
        QuotaStore.place(response, quotas, connection);
      }
      return ResponseStore.Adding.ADDED;
    } catch (SQLException e) {
      if (e.getErrorCode() != DUPLICATE_KEY) {
        throw new IllegalStateException("a response could not be stored", e);
      }
      return responses.has(response.submissionKey())
          ? ResponseStore.Adding.THERE_BEFORE
          : ResponseStore.Adding.FULL;
    }
  }
}
