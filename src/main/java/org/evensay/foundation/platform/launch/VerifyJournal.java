package org.evensay.foundation.platform.launch;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.journal.Chain;
import org.evensay.foundation.journal.JournalHead;
import org.evensay.foundation.journal.JournalVerification;

/** Checks the journals of a database from outside the server that writes them. */
final class VerifyJournal {

  private VerifyJournal() {}

  /**
   * Checks every programme's journal and says what it finds.
   *
   * @return whether all of them are whole
   */
  static boolean verify(Settings.Database database, PrintStream out) throws StartFailure {
    DatabaseCheck.check(database.url(), database.user(), database.password());
    boolean whole = true;
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      JournalVerification journals = new JournalVerification(connection);
      List<String> books = journals.books();
      if (books.isEmpty()) {
        out.println("There is no journal yet: no programme has decided anything.");
      }
      for (String book : books) {
        Optional<Chain.Break> broken = journals.firstBreak(book);
        whole &= broken.isEmpty();
        out.println(
            broken
                .map(
                    first ->
                        "Programme " + book + ": entry " + first.sequence() + " is " + words(first))
                .orElse("Programme " + book + ": " + whole(journals, book)));
      }
    } catch (SQLException e) {
      String where = Settings.whereIs(database.url());
      throw e.getErrorCode() == DatabaseCheck.NO_SUCH_TABLE
          ? StartFailure.emptyDatabase(where)
          : StartFailure.databaseUnreachable(where);
    }
    return whole;
  }

  /** With what nobody can work out again who rewrote the chain: kept elsewhere, it tells. */
  private static String whole(JournalVerification journals, String book) {
    try {
      JournalHead head = journals.head(book);
      return "all %d entries are whole. The last one has the fingerprint %s."
          .formatted(head.sequence(), head.hash());
    } catch (SQLException e) {
      throw new IllegalStateException("the journal could not be read", e);
    }
  }

  private static String words(Chain.Break first) {
    return switch (first.flaw()) {
      case CHANGED -> "not what was written: its content was changed.";
      case UNLINKED -> "not linked to the entry before it.";
      case MISSING -> "missing.";
    };
  }
}
