package org.evensay.foundation.journal;

import java.util.Iterator;
import java.util.Optional;

/** Checks that a book's entries are the ones that were written, in the order they were written. */
public final class Chain {

  /** Why an entry does not fit. */
  public enum Flaw {
    /** Its content is not what its hash was made from. */
    CHANGED,
    /** It does not name the hash of the entry before it. */
    UNLINKED,
    /** An entry with this number is missing. */
    MISSING
  }

  /**
   * The first place where a chain is broken.
   *
   * @param sequence the number of the entry that does not fit or is missing
   */
  public record Break(long sequence, Flaw flaw) {}

  private Chain() {}

  /**
   * Reads a whole book, in the order of its numbers.
   *
   * @return the first break, or empty when the chain is whole
   */
  public static Optional<Break> firstBreak(Iterator<JournalEntry> entries, JournalHead head) {
    long expected = 1;
    String previousHash = JournalEntry.FIRST;
    while (entries.hasNext()) {
      JournalEntry entry = entries.next();
      if (entry.sequence() < expected) {
        return Optional.of(new Break(entry.sequence(), Flaw.UNLINKED));
      }
      if (entry.sequence() > expected) {
        return Optional.of(new Break(expected, Flaw.MISSING));
      }
      if (!entry.previousHash().equals(previousHash)) {
        return Optional.of(new Break(expected, Flaw.UNLINKED));
      }
      if (!entry.recomputedHash().equals(entry.hash())) {
        return Optional.of(new Break(expected, Flaw.CHANGED));
      }
      previousHash = entry.hash();
      expected++;
    }
    if (head.sequence() >= expected) {
      return Optional.of(new Break(expected, Flaw.MISSING));
    }
    if (head.sequence() < expected - 1 || !head.hash().equals(previousHash)) {
      return Optional.of(new Break(expected - 1, Flaw.UNLINKED));
    }
    return Optional.empty();
  }
}
