package org.evensay.foundation.journal;

/**
 * Where a book's chain ends: the last entry's number and hash, kept apart from the entries so that
 * a missing last entry is noticed as well.
 *
 * @param sequence 0 for a book without entries
 */
public record JournalHead(String book, long sequence, String hash) {

  static JournalHead empty(String book) {
    return new JournalHead(book, 0, JournalEntry.FIRST);
  }
}
