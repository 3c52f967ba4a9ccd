package org.evensay.foundation.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The journal's tables. Plain JDBC: the same code serves the server and the command that verifies a
 * journal from outside it.
 */
final class JournalStore {

  private static final String COLUMNS =
      "book, sequence, happened_at, actor, act, subject, detail, previous_hash, hash";

  private final Connection connection;

  JournalStore(Connection connection) {
    this.connection = connection;
  }

  /** The head of a book, locked until the transaction ends, so that entries come one by one. */
  JournalHead lockHead(String book) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            // Not "insert ignore": that would lock a head that is there for reading only, and two
            // writers who then both want to write wait for each other.
            "insert into journal_head (book, sequence, hash) values (?, 0, ?)"
                + " on duplicate key update sequence = sequence")) {
      insert.setString(1, book);
      insert.setString(2, JournalEntry.FIRST);
      insert.executeUpdate();
    }
    return head(book, " for update");
  }

  JournalHead head(String book) throws SQLException {
    return head(book, "");
  }

  private JournalHead head(String book, String lock) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select sequence, hash from journal_head where book = ?" + lock)) {
      select.setString(1, book);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new JournalHead(book, row.getLong(1), row.getString(2))
            : JournalHead.empty(book);
      }
    }
  }

  /** Of each programme, and whatever else has a head. */
  List<String> books() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id from programme union select book from journal_head order by 1");
        ResultSet rows = select.executeQuery()) {
      List<String> books = new ArrayList<>();
      while (rows.next()) {
        books.add(rows.getString(1));
      }
      return books;
    }
  }

  void append(JournalEntry entry) throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into journal_entry (" + COLUMNS + ") values (?,?,?,?,?,?,?,?,?)");
        PreparedStatement update =
            connection.prepareStatement(
                "update journal_head set sequence = ?, hash = ? where book = ?")) {
      insert.setString(1, entry.book());
      insert.setLong(2, entry.sequence());
      insert.setObject(3, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
      insert.setString(4, entry.actor());
      insert.setString(5, entry.act());
      insert.setString(6, entry.subject());
      insert.setString(7, entry.detail());
      insert.setString(8, entry.previousHash());
      insert.setString(9, entry.hash());
      insert.executeUpdate();
      update.setLong(1, entry.sequence());
      update.setString(2, entry.hash());
      update.setString(3, entry.book());
      update.executeUpdate();
    }
  }

  /** Entries of a book after a number, in order, at most {@code most} of them. */
  List<JournalEntry> entriesAfter(String book, long sequence, int most) throws SQLException {
    return select("sequence > ? order by sequence limit ?", book, sequence, most);
  }

  /** Entries of a book before a number, the newest first, at most {@code most} of them. */
  List<JournalEntry> entriesBefore(String book, long sequence, int most) throws SQLException {
    return select("sequence < ? order by sequence desc limit ?", book, sequence, most);
  }

  /** All entries on one subject, in order. */
  List<JournalEntry> entriesOn(String book, String subject) throws SQLException {
    return select("subject = ? order by sequence", book, subject);
  }

  private List<JournalEntry> select(String which, String book, Object... values)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select " + COLUMNS + " from journal_entry where book = ? and " + which)) {
      select.setString(1, book);
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 2, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        List<JournalEntry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(
              new JournalEntry(
                  rows.getString(1),
                  rows.getLong(2),
                  rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getString(7),
                  rows.getString(8),
                  rows.getString(9)));
        }
        return entries;
      }
    }
  }
}
