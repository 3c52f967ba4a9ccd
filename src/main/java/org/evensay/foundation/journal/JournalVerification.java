package org.evensay.foundation.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Verifies the journals of a database over a connection of one's own: what the command line uses,
 * so that a journal can be checked without trusting the server that wrote it.
 */
public final class JournalVerification {

  private static final int READ_AT_ONCE = 1_000;

  private final Connection connection;
  private final JournalStore store;

  /** Reads over this connection, which stays the caller's to close. */
  public JournalVerification(Connection connection) {
    this.connection = connection;
    this.store = new JournalStore(connection);
  }

  /** The books there have to be: one of each programme, and whatever else is there. */
  public List<String> books() throws SQLException {
    return store.books();
  }

  /** Where a book ends. */
  public JournalHead head(String book) throws SQLException {
    return store.head(book);
  }

  /**
   * Checks one book from its first entry to its head, as they stood at one moment. A programme's
   * first entry says how it came to be: a book without any has lost them.
   */
  public Optional<Chain.Break> firstBreak(String book) throws SQLException {
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      JournalHead head = store.head(book);
      Optional<Chain.Break> found = Chain.firstBreak(new Entries(book), head);
      return found.isEmpty() && head.sequence() == 0
          ? Optional.of(new Chain.Break(1, Chain.Flaw.MISSING))
          : found;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
    }
  }

  /** All entries of a book in order, a few at a time: a book may be longer than memory. */
  private final class Entries implements Iterator<JournalEntry> {

    private final String book;
    private List<JournalEntry> read = List.of();
    private int next;
    // From the very beginning: nothing that stands before the first entry is passed over.
    private long last = Long.MIN_VALUE;

    Entries(String book) {
      this.book = book;
    }

    @Override
    public boolean hasNext() {
      if (next == read.size()) {
        try {
          read = store.entriesAfter(book, last, READ_AT_ONCE);
        } catch (SQLException e) {
          throw new IllegalStateException("the journal could not be read", e);
        }
        next = 0;
      }
      return !read.isEmpty();
    }

    @Override
    public JournalEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      JournalEntry entry = read.get(next++);
      last = entry.sequence();
      return entry;
    }
  }
}
