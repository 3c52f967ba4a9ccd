package org.evensay.survey.response;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.enclosure.HeldFileStore;
import org.evensay.survey.invitation.InvitationStore;

/** Responses. Plain JDBC: one insert is all that stands between a voice and its receipt. */
@ApplicationScoped
public class ResponseStore {

  private static final int DUPLICATE_KEY = 1062;
  private static final int ROWS_AT_ONCE = 1_000;

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  @PersistenceContext EntityManager transaction;

  /** What became of a response that was to be added. */
  enum Adding {
    ADDED,
    /** One of this submission key is there already. */
    THERE_BEFORE,
    /** Its survey takes no answers, or is gone. */
    CLOSED,
    /** One of the quotas that it counts for takes no more. */
    FULL,
    /** One of its files is not held any more. */
    FILE_GONE,
    /** It was sent before, and taken back. */
    TAKEN_BACK
  }

  /**
   * Adds a response with its files, if its survey is open, none of these quotas is full at this
   * very moment, and all of the files are held.
   *
   * @param quotas those that it counts for
   */
  Adding add(NewResponse response, List<Quota> quotas) {
    try (Connection connection = database.getConnection()) {
      return quotas.isEmpty() && response.isOneRow()
          ? insert(response, connection)
          : QuotaStore.take(response, quotas, connection, () -> insert(response, connection));
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY && has(response.submissionKey())) {
        return Adding.THERE_BEFORE;
      }
      // It was there when this one came, and is not any more.
      if (e.getErrorCode() == DUPLICATE_KEY && isTakenBack(response.receipt())) {
        return Adding.TAKEN_BACK;
      }
      throw new IllegalStateException("a response could not be stored", e);
    }
  }

  private static Adding insert(NewResponse response, Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_WHILE_OPEN)) {
      fill(insert, response);
      insert.setString(11, response.edition().survey().value());
      insert.setString(12, response.receipt().hash());
      if (insert.executeUpdate() != 1) {
        // Over this very connection: who holds one must not wait for another.
        return count(TAKEN_BACK, response.receipt().hash(), connection) > 0
            ? Adding.TAKEN_BACK
            : Adding.CLOSED;
      }
      InvitationStore.countSent(response.invitation(), connection);
      return HeldFileStore.keep(response.id(), response.files(), connection)
          ? Adding.ADDED
          : Adding.FILE_GONE;
    }
  }

  /** Adds many as a part of a larger transaction, as when a demonstration is loaded. */
  void addAll(List<NewResponse> responses) {
    try (PreparedStatement insert =
        transaction.unwrap(Connection.class).prepareStatement(INSERT_ROW)) {
      for (NewResponse response : responses) {
        fill(insert, response);
        insert.setBoolean(11, response.edition().madeUp());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be stored", e);
    }
  }

  /**
   * Adds one that came on paper, with its places in all quotas that it counts for, full or not, as
   * a part of the caller's transaction: somebody filled it in, and nobody could tell her.
   *
   * @return whether its survey still is there
   */
  boolean addOnPaper(NewResponse response, List<Quota> quotas) {
    Connection connection = transaction.unwrap(Connection.class);
    try (PreparedStatement insert = connection.prepareStatement(INSERT_UNLESS_WITHDRAWN)) {
      fill(insert, response);
      insert.setString(11, response.edition().survey().value());
      boolean added = insert.executeUpdate() == 1;
      if (added && !quotas.isEmpty()) {
        QuotaStore.place(response, quotas, connection);
      }
      return added;
    } catch (SQLException e) {
      throw new IllegalStateException("a response could not be stored", e);
    }
  }

  static final String INSERT =
      "insert into response (id, edition_id, submission_key, receipt_hash, variant, channel,"
          + " sent_week, answers, record_key, setting, made_up) ";
  private static final String INSERT_ROW = INSERT + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** It waits for whoever is about to take the same response back. */
  private static final String INSERT_WHILE_OPEN =
      INSERT
          + "select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, made_up from survey where id = ? and open = true"
          + " and not exists"
          + " (select 1 from taken_back where receipt_hash = ? lock in share mode)";

  private static final String TAKEN_BACK = "select count(*) from taken_back where receipt_hash = ?";

  private static final String INSERT_UNLESS_WITHDRAWN =
      INSERT
          + "select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, made_up from survey"
          + " where id = ? and withdrawn = false";

  static void fill(PreparedStatement insert, NewResponse response) throws SQLException {
    insert.setString(1, response.id());
    insert.setString(2, response.edition().id().value());
    insert.setString(3, response.submissionKey());
    insert.setString(4, response.receipt().hash());
    insert.setString(5, response.variant().tag());
    insert.setString(6, response.channel());
    insert.setObject(7, response.week());
    insert.setString(8, response.answers());
    insert.setLong(9, response.recordKey());
    insert.setString(10, response.setting());
  }

  /** Whether something of this submission key was sent. */
  boolean has(String submissionKey) {
    return count("select count(*) from response where submission_key = ?", submissionKey) > 0;
  }

  /** What was sent, as it is kept. */
  record Sent(EditionId edition, String variant, String answers) {}

  /** What was sent under a submission key. */
  Optional<Sent> sent(String submissionKey) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select edition_id, variant, answers from response where submission_key = ?")) {
      select.setString(1, submissionKey);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Sent(new EditionId(row.getString(1)), row.getString(2), row.getString(3)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a response could not be read", e);
    }
  }

  /** Whether there is a response of this receipt. */
  boolean has(Receipt receipt) {
    return count("select count(*) from response where receipt_hash = ?", receipt.hash()) > 0;
  }

  /** Whether a response of this receipt was taken back. */
  boolean isTakenBack(Receipt receipt) {
    return count(TAKEN_BACK, receipt.hash()) > 0;
  }

  private long count(String sql, String argument) {
    try (Connection connection = database.getConnection()) {
      return count(sql, argument, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }

  private static long count(String sql, String argument, Connection connection)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, argument);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * Takes a response back, as a part of the caller's transaction, and remembers that it was.
   *
   * @return false when none has this receipt, or somebody else took it back in this moment
   */
  boolean remove(Receipt receipt) {
    Connection connection = transaction.unwrap(Connection.class);
    try (PreparedStatement remember =
            connection.prepareStatement(
                "insert into taken_back (receipt_hash, survey_id)"
                    + " select r.receipt_hash, e.survey_id from response r"
                    + " join edition e on e.id = r.edition_id where r.receipt_hash = ?");
        PreparedStatement delete =
            connection.prepareStatement("delete from response where receipt_hash = ?")) {
      remember.setString(1, receipt.hash());
      remember.executeUpdate();
      delete.setString(1, receipt.hash());
      return delete.executeUpdate() == 1;
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        return false;
      }
      throw new IllegalStateException("a response could not be taken back", e);
    }
  }

  /**
   * How many of a survey's responses came up to an arrival, and how many after it; for {@code
   * insight.results} alone.
   */
  public record Extent(long upTo, long after) {}

  /** What there is of a survey's responses now, before and after an arrival. */
  public Extent extent(SurveyId survey, long arrival) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select coalesce(sum(r.arrival <= ?), 0), coalesce(sum(r.arrival > ?), 0)"
                    + " from response r join edition e on e.id = r.edition_id"
                    + " where e.survey_id = ?")) {
      select.setLong(1, arrival);
      select.setLong(2, arrival);
      select.setString(3, survey.value());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new Extent(row.getLong(1), row.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }

  /**
   * Is handed a response: the edition it belongs to, its place among all that came, its answers.
   */
  public interface Reader {
    void read(EditionId edition, long arrival, String answers);
  }

  /**
   * Hands over all responses of a survey in the order they came. For {@code insight.results} alone,
   * which lets no figure out ungated.
   */
  public void inOrder(SurveyId survey, Reader reader) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select r.edition_id, r.answers, r.arrival from response r"
                    + " join edition e on e.id = r.edition_id"
                    + " where e.survey_id = ? and r.arrival > ? order by r.arrival limit ?")) {
      long last = -1;
      int came = ROWS_AT_ONCE;
      while (came == ROWS_AT_ONCE) {
        came = 0;
        select.setString(1, survey.value());
        select.setLong(2, last);
        select.setInt(3, ROWS_AT_ONCE);
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            last = rows.getLong(3);
            reader.read(new EditionId(rows.getString(1)), last, rows.getString(2));
            came++;
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }
}
