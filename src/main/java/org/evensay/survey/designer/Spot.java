package org.evensay.survey.designer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page or a question stands in a draft. Written {@code 2} or {@code 2.0} in addresses.
 *
 * @param page which page, from 0
 * @param question which question on it, from 0; {@link #PAGE} for the page as a whole
 */
public record Spot(int page, int question) {

  /** In place of a question, where a page as a whole is meant. */
  static final int PAGE = -1;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?");

  /** A page as a whole. */
  static Spot ofPage(int page) {
    return new Spot(page, PAGE);
  }

  /** What is written in an address; empty when it is no spot. */
  static Optional<Spot> of(String written) {
    Matcher spot = WRITTEN.matcher(written == null ? "" : written);
    return spot.matches()
        ? Optional.of(
            new Spot(
                Integer.parseInt(spot.group(1)),
                spot.group(2) == null ? PAGE : Integer.parseInt(spot.group(2))))
        : Optional.empty();
  }

  boolean isPage() {
    return question == PAGE;
  }

  /** The way to it, as mistakes in documents name it. */
  String way() {
    String way = "pages[" + page + "]";
    return isPage() ? way : way + ".questions[" + question + "]";
  }

  @Override
  public String toString() {
    return isPage() ? Integer.toString(page) : page + "." + question;
  }
}
