package org.evensay.survey.design.asking;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.question.Question;

/**
 * The pages that somebody meets, in her order: those with something to see. Immutable. A page need
 * not be on the way itself to be asked about.
 */
public final class Way {

  private final Order order;
  private final List<Page> pages;

  /** The places of the pages on the way, in her order. */
  private final BitSet on = new BitSet();

  /** How many questions each page asks her. */
  private final int[] asked;

  private Way(Order order) {
    this.order = order;
    this.pages = order.pages();
    this.asked = new int[pages.size()];
  }

  static Way of(Edition edition, Order order, BitSet shown) {
    Way way = new Way(order);
    for (int place = shown.nextSetBit(0); place >= 0; place = shown.nextSetBit(place + 1)) {
      way.add(edition.questions().get(place), edition.places().pageOf(place));
    }
    return way;
  }

  private void add(Question question, int written) {
    if (written != Places.NOWHERE && question.visible()) {
      int place = order.place(written);
      on.set(place);
      asked[place] += question.asks() ? 1 : 0;
    }
  }

  /** All of them. */
  public List<Page> pages() {
    return on.stream().mapToObj(pages::get).toList();
  }

  /** The first; an edition without any has none. */
  public Optional<Page> first() {
    return at(on.nextSetBit(0));
  }

  /** The last. */
  public Optional<Page> last() {
    return at(on.length() - 1);
  }

  /** The next one after this page. */
  public Optional<Page> after(Page page) {
    return at(on.nextSetBit(order.place(page) + 1));
  }

  /** The next one before this page. */
  public Optional<Page> before(Page page) {
    return at(on.previousSetBit(order.place(page) - 1));
  }

  private Optional<Page> at(int place) {
    return place < 0 ? Optional.empty() : Optional.of(pages.get(place));
  }

  /** Whether this page is on the way. */
  public boolean has(Page page) {
    return on.get(order.place(page));
  }

  /** How many questions she is asked before this page. */
  public int askedBefore(Page page) {
    return asked(0, order.place(page));
  }

  /** How many questions she is asked after this page. */
  public int askedAfter(Page page) {
    return asked(order.place(page) + 1, asked.length);
  }

  private int asked(int from, int to) {
    int sum = 0;
    for (int place = from; place < to; place++) {
      sum += asked[place];
    }
    return sum;
  }
}
