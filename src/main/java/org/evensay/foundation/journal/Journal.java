package org.evensay.foundation.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes and reads journals. Safe for all threads; writers of one book wait for each other. */
@ApplicationScoped
public class Journal {

  /** The actor of what the installation does by itself. */
  public static final String INSTALLATION = "evensay";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Writing goes over the connection that the act's other changes go over: one from the data source
  // would be a second one, which neither sees them nor is committed with them.
  @PersistenceContext EntityManager transaction;

  private final Clock clock = Clock.systemUTC();

  /**
   * Adds an entry, in the transaction of the act that it records: both are kept, or neither.
   *
   * @param book the programme's id
   * @param actor the account's id, or {@link #INSTALLATION}
   * @param act a stable name in kebab case, such as {@code sign-off}
   * @param subject the id of what was acted on
   * @param detail what else is to be remembered; nothing secret and nothing about a respondent
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(String book, String actor, String act, String subject, JsonObject detail) {
    try {
      JournalStore store = new JournalStore(transaction.unwrap(Connection.class));
      JournalHead head = store.lockHead(book);
      store.append(
          JournalEntry.after(head, clock.instant(), actor, act, subject, detail.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("the journal could not be written", e);
    }
  }

  /** The newest entries before a number, newest first. */
  public List<JournalEntry> before(String book, long sequence, int most) {
    try (Connection connection = database.getConnection()) {
      return new JournalStore(connection).entriesBefore(book, sequence, most);
    } catch (SQLException e) {
      throw new IllegalStateException("the journal could not be read", e);
    }
  }

  /** All entries on one subject, in order. */
  public List<JournalEntry> on(String book, String subject) {
    try (Connection connection = database.getConnection()) {
      return new JournalStore(connection).entriesOn(book, subject);
    } catch (SQLException e) {
      throw new IllegalStateException("the journal could not be read", e);
    }
  }

  /** Where a book ends now. */
  public JournalHead head(String book) {
    try (Connection connection = database.getConnection()) {
      return new JournalStore(connection).head(book);
    } catch (SQLException e) {
      throw new IllegalStateException("the journal could not be read", e);
    }
  }

  /** Reads a whole book and checks its chain. */
  public Optional<Chain.Break> verify(String book) {
    try (Connection connection = database.getConnection()) {
      return new JournalVerification(connection).firstBreak(book);
    } catch (SQLException e) {
      throw new IllegalStateException("the journal could not be read", e);
    }
  }
}
