package org.evensay.survey.designer.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a part of a draft stands. Written {@code 2}, {@code 2.0} or {@code 2.0.1} in addresses, and
 * {@code ends.0} for what stands beside the pages.
 *
 * @param shelf where to look
 * @param page which page, from 0; or which one on another shelf
 * @param question which question on it, from 0; {@link #PAGE} for the page as a whole
 * @param inner which question of a repeated group, from 0; {@link #PAGE} for what is in none
 */
public record Spot(Shelf shelf, int page, int question, int inner) {

  /** In place of a question, where a page as a whole is meant. */
  static final int PAGE = -1;

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?");
  private static final Pattern BESIDE = Pattern.compile("([a-z]{1,10})\\.(\\d{1,4})");

  /** A question. */
  Spot(int page, int question) {
    this(Shelf.PAGES, page, question, PAGE);
  }

  /** A page as a whole. */
  public static Spot ofPage(int page) {
    return new Spot(page, PAGE);
  }

  /** Something beside the pages. */
  public static Spot beside(Shelf shelf, int number) {
    return new Spot(shelf, number, PAGE, PAGE);
  }

  /** A question of the repeated group that stands here. */
  public Spot inside(int number) {
    return new Spot(shelf, page, question, number);
  }

  /** The repeated group that it stands in. */
  public Spot group() {
    return new Spot(page, question);
  }

  /** The spot of one so much further on among its like: beside the pages, or in a group. */
  Spot further(int by) {
    return isInner() ? inside(inner + by) : beside(shelf, page + by);
  }

  /** The spot right behind it: of a page the next page, of a question the next one on its page. */
  public Spot next() {
    return isPage() ? ofPage(page + 1) : new Spot(page, question + 1);
  }

  /** What is written in an address; empty when it is no spot. */
  public static Optional<Spot> of(String written) {
    Matcher beside = BESIDE.matcher(written == null ? "" : written);
    if (beside.matches()) {
      return Shelf.of(beside.group(1))
          .map(shelf -> beside(shelf, Integer.parseInt(beside.group(2))));
    }
    Matcher spot = WRITTEN.matcher(written == null ? "" : written);
    return spot.matches()
        ? Optional.of(
            new Spot(
                Shelf.PAGES, number(spot.group(1)), number(spot.group(2)), number(spot.group(3))))
        : Optional.empty();
  }

  private static int number(String written) {
    return written == null ? PAGE : Integer.parseInt(written);
  }

  public boolean isPage() {
    return shelf == Shelf.PAGES && question == PAGE;
  }

  public boolean isQuestion() {
    return shelf == Shelf.PAGES && question != PAGE;
  }

  /** Whether it stands in a repeated group. */
  public boolean isInner() {
    return inner != PAGE;
  }

  /** Whether it stands beside the pages. */
  public boolean isBeside() {
    return shelf != Shelf.PAGES;
  }

  @Override
  public String toString() {
    if (isBeside()) {
      return shelf.code() + "." + page;
    }
    String written = isPage() ? Integer.toString(page) : page + "." + question;
    return isInner() ? written + "." + inner : written;
  }
}
