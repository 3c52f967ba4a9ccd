package org.evensay.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final Instant AT = Instant.parse("2026-11-24T10:00:00.123456Z");

  @Test
  void a_book_without_entries_is_whole() {
    assertEquals(
        Optional.empty(),
        Chain.firstBreak(Collections.emptyIterator(), JournalHead.empty("a book")));
  }

  @Test
  void a_book_that_lost_all_its_entries_lacks_the_first() {
    JournalEntry only = JournalEntry.after(JournalHead.empty("a book"), AT, "a", "b", "c", "{}");
    assertEquals(
        Optional.of(new Chain.Break(1, Chain.Flaw.MISSING)),
        Chain.firstBreak(
            Collections.emptyIterator(), new JournalHead("a book", only.sequence(), only.hash())));
  }

  @Test
  void an_entry_added_behind_the_head_is_found() {
    JournalEntry only = JournalEntry.after(JournalHead.empty("a book"), AT, "a", "b", "c", "{}");
    JournalHead head = new JournalHead("a book", only.sequence(), only.hash());
    JournalEntry added = JournalEntry.after(head, AT, "a", "b", "c", "{}");
    assertEquals(
        Optional.of(new Chain.Break(2, Chain.Flaw.UNLINKED)),
        Chain.firstBreak(List.of(only, added).iterator(), head));
  }

  @Test
  void an_entry_before_the_first_is_found() {
    JournalEntry only = JournalEntry.after(JournalHead.empty("a book"), AT, "a", "b", "c", "{}");
    JournalEntry before =
        new JournalEntry("a book", 0, AT, "a", "b", "c", "{}", JournalEntry.FIRST, only.hash());
    assertEquals(
        Optional.of(new Chain.Break(0, Chain.Flaw.UNLINKED)),
        Chain.firstBreak(
            List.of(before, only).iterator(),
            new JournalHead("a book", only.sequence(), only.hash())));
  }

  /** Worked out apart from this code: SHA-256 over each field's length (4 bytes) and its UTF-8. */
  @Test
  void the_hash_is_the_documented_one() {
    JournalEntry entry =
        JournalEntry.after(
            JournalHead.empty("book"), AT, "amina", "sign-off", "ask", "{\"revision\":1}");
    assertEquals("fcb382417f9b1ccad9865573d0d642db60d727c7bd6c13da35083672bf0f940b", entry.hash());
  }
}
