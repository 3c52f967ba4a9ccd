package org.evensay.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.evensay.foundation.journal.Chain.Break;
import org.evensay.foundation.journal.Chain.Flaw;

/** Whatever is done to a chain that was written, the first place it was done to is named. */
class ChainLaw {

  /** A book as it was written: its entries, and the head that is kept apart from them. */
  record Book(List<JournalEntry> entries, JournalHead head) {

    Optional<Break> firstBreak() {
      return Chain.firstBreak(entries.iterator(), head);
    }

    Book with(List<JournalEntry> others) {
      return new Book(others, head);
    }
  }

  private enum Part {
    BOOK,
    AT,
    ACTOR,
    ACT,
    SUBJECT,
    DETAIL,
    HASH
  }

  @Provide
  Arbitrary<Book> books() {
    Arbitrary<String> words = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<List<String>> entry = words.list().ofSize(4);
    return Combinators.combine(entry.list().ofMinSize(1).ofMaxSize(12), words).as(ChainLaw::write);
  }

  private static Book write(List<List<String>> contents, String name) {
    JournalHead head = JournalHead.empty("book of " + name);
    List<JournalEntry> entries = new ArrayList<>();
    Instant at = Instant.parse("2026-11-24T10:00:00.123456789Z");
    for (List<String> content : contents) {
      at = at.plusMillis(137);
      JournalEntry entry =
          JournalEntry.after(
              head, at, content.get(0), content.get(1), content.get(2), content.get(3));
      entries.add(entry);
      head = new JournalHead(head.book(), entry.sequence(), entry.hash());
    }
    return new Book(List.copyOf(entries), head);
  }

  @Property
  void a_book_as_it_was_written_is_whole(@ForAll @From("books") Book book) {
    assertEquals(Optional.empty(), book.firstBreak());
  }

  @Property
  void any_change_of_any_part_is_found_at_its_entry(
      @ForAll @From("books") Book book,
      @ForAll @IntRange(max = 11) int which,
      @ForAll Part part,
      @ForAll @IntRange(min = 1, max = 0xffff) int change) {
    Assume.that(which < book.entries().size());
    List<JournalEntry> changed = new ArrayList<>(book.entries());
    changed.set(which, changed(changed.get(which), part, change));
    assertEquals(Optional.of(new Break(which + 1L, Flaw.CHANGED)), book.with(changed).firstBreak());
  }

  private static JournalEntry changed(JournalEntry entry, Part part, int change) {
    return new JournalEntry(
        part == Part.BOOK ? entry.book() + change : entry.book(),
        entry.sequence(),
        part == Part.AT ? entry.at().plusNanos(change * 1_000L) : entry.at(),
        part == Part.ACTOR ? entry.actor() + change : entry.actor(),
        part == Part.ACT ? entry.act() + change : entry.act(),
        part == Part.SUBJECT ? entry.subject() + change : entry.subject(),
        part == Part.DETAIL ? entry.detail() + change : entry.detail(),
        entry.previousHash(),
        part == Part.HASH ? entry.hash() + change : entry.hash());
  }

  @Property
  void words_that_move_from_one_field_to_the_next_are_a_change(
      @ForAll @From("books") Book book, @ForAll @IntRange(max = 11) int which) {
    Assume.that(which < book.entries().size());
    JournalEntry entry = book.entries().get(which);
    Assume.that(!entry.act().isEmpty());
    List<JournalEntry> changed = new ArrayList<>(book.entries());
    changed.set(
        which,
        new JournalEntry(
            entry.book(),
            entry.sequence(),
            entry.at(),
            entry.actor() + entry.act(),
            "",
            entry.subject(),
            entry.detail(),
            entry.previousHash(),
            entry.hash()));
    assertEquals(Optional.of(new Break(which + 1L, Flaw.CHANGED)), book.with(changed).firstBreak());
  }

  @Property
  void an_entry_taken_out_is_missing(
      @ForAll @From("books") Book book, @ForAll @IntRange(max = 11) int which) {
    Assume.that(which < book.entries().size());
    List<JournalEntry> changed = new ArrayList<>(book.entries());
    changed.remove(which);
    assertEquals(Optional.of(new Break(which + 1L, Flaw.MISSING)), book.with(changed).firstBreak());
  }

  @Property(maxDiscardRatio = 50)
  void two_entries_swapped_are_found_at_the_first_of_them(
      @ForAll @From("books") Book book,
      @ForAll @IntRange(max = 11) int one,
      @ForAll @IntRange(max = 11) int other) {
    Assume.that(one < other && other < book.entries().size());
    List<JournalEntry> changed = new ArrayList<>(book.entries());
    Collections.swap(changed, one, other);
    assertEquals(Optional.of(new Break(one + 1L, Flaw.MISSING)), book.with(changed).firstBreak());
  }

  @Property
  void an_entry_put_in_between_with_a_right_hash_of_its_own_is_found(
      @ForAll @From("books") Book book, @ForAll @IntRange(max = 11) int after) {
    Assume.that(after < book.entries().size() - 1);
    List<JournalEntry> changed = new ArrayList<>(book.entries());
    changed.add(after + 1, forged(book.entries().get(after)));
    Optional<Break> found = book.with(changed).firstBreak();
    assertTrue(
        found.isPresent() && found.get().sequence() > after && found.get().sequence() <= after + 3L,
        () -> "found " + found + ", put in after " + (after + 1));
  }

  @Property
  void a_chain_rewritten_from_some_entry_on_breaks_where_the_old_one_goes_on_or_ends(
      @ForAll @From("books") Book book, @ForAll @IntRange(max = 11) int which) {
    Assume.that(which < book.entries().size());
    List<JournalEntry> changed = new ArrayList<>(book.entries().subList(0, which));
    JournalEntry last = which == 0 ? null : changed.get(which - 1);
    JournalHead head =
        last == null
            ? JournalHead.empty(book.head().book())
            : new JournalHead(last.book(), last.sequence(), last.hash());
    for (JournalEntry entry : book.entries().subList(which, book.entries().size())) {
      JournalEntry rewritten =
          JournalEntry.after(head, entry.at(), "somebody else", entry.act(), "x", entry.detail());
      changed.add(rewritten);
      head = new JournalHead(rewritten.book(), rewritten.sequence(), rewritten.hash());
    }
    assertEquals(
        Optional.of(new Break(book.entries().size(), Flaw.UNLINKED)),
        book.with(changed).firstBreak());
  }

  private static JournalEntry forged(JournalEntry after) {
    return JournalEntry.after(
        new JournalHead(after.book(), after.sequence(), after.hash()),
        after.at(),
        "somebody else",
        "forge",
        "x",
        "{}");
  }
}
