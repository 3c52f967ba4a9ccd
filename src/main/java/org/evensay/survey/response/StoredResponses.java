package org.evensay.survey.response;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.response.export.table.Responses;

/**
 * The responses of a survey up to an arrival, read from the database a page at a time. Those of a
 * week come in the order of their ids, over all editions: ids are 128 random bits that never leave
 * the database, so that the order says nothing of when in the week somebody answered.
 *
 * @param upTo the last arrival
 * @param count how many there are
 */
record StoredResponses(ExportStore store, List<PublishedEdition> editions, long upTo, long count)
    implements Responses {

  /** Characters of a page, about: long answers make pages of fewer responses. */
  private static final int CHARACTERS_AT_ONCE = 2_000_000;

  private static final int FIRST_PAGE = 20;
  private static final int LARGEST_PAGE = 1_000;

  @Override
  public boolean anyOutsideLimit() {
    return store.isAnyOutsideLimit(editions.get(0).survey(), upTo);
  }

  @Override
  public void each(long after, Reader reader) throws IOException {
    SortedSet<LocalDate> weeks = new TreeSet<>();
    editions.forEach(edition -> weeks.addAll(store.weeks(edition.id())));
    long left = after;
    for (LocalDate week : weeks) {
      PriorityQueue<Week> next = new PriorityQueue<>(Comparator.comparing(one -> one.first().id()));
      for (PublishedEdition edition : editions) {
        Week responses = new Week(edition.id(), week);
        if (responses.first() != null) {
          next.add(responses);
        }
      }
      while (!next.isEmpty()) {
        Week first = next.remove();
        ExportStore.Stored stored = first.take();
        if (first.first() != null) {
          next.add(first);
        }
        if (left > 0) {
          left--;
        } else {
          reader.read(stored.response());
        }
      }
    }
  }

  /** What was sent to an edition in one week. */
  private final class Week {

    private final EditionId edition;
    private final LocalDate week;
    private final Deque<ExportStore.Stored> page = new ArrayDeque<>();
    private String last = "";
    private int most = FIRST_PAGE;
    private boolean end;

    private Week(EditionId edition, LocalDate week) {
      this.edition = edition;
      this.week = week;
    }

    /** The next one; null at the end. */
    private ExportStore.Stored first() {
      if (page.isEmpty() && !end) {
        List<ExportStore.Stored> came = store.page(edition, week, last, upTo, most);
        page.addAll(came);
        end = came.size() < most;
        long characters =
            came.stream().mapToLong(one -> one.response().answers().length()).sum() + 1;
        most =
            (int)
                Math.max(
                    1,
                    Math.min(LARGEST_PAGE, came.size() * (long) CHARACTERS_AT_ONCE / characters));
      }
      return page.peek();
    }

    private ExportStore.Stored take() {
      ExportStore.Stored taken = page.remove();
      last = taken.id();
      return taken;
    }
  }
}
