package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** Says what is wrong in a draft, and where it can be mended. */
@RequestScoped
class ShownPlace {

  private static final Pattern IN_PAGES =
      Pattern.compile("pages\\[(\\d{1,4})](?:\\.questions\\[(\\d{1,4})])?.*");

  /**
   * One of them.
   *
   * @param at the spot of the part that it is in; empty when it is around the pages
   */
  public record Shown(String at, String words) {

    public String getAt() {
      return at;
    }

    public String getWords() {
      return words;
    }
  }

  @Inject PageLanguage language;

  Shown of(Mistake mistake) {
    return new Shown(spot(mistake).map(Spot::toString).orElse(""), words(mistake));
  }

  /** What is wrong, without where. */
  String words(Mistake mistake) {
    return language.with(mistake.code(), Apart.arguments(mistake.arguments(), Apart::code));
  }

  private static Optional<Spot> spot(Mistake mistake) {
    Matcher way = IN_PAGES.matcher(mistake.place() instanceof Place.Path path ? path.way() : "");
    return way.matches()
        ? Spot.of(way.group(1) + (way.group(2) == null ? "" : "." + way.group(2)))
        : Optional.empty();
  }
}
