package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** Says what is wrong in a draft, and where it can be mended. */
@RequestScoped
class ShownPlace {

  private static final Pattern IN_PAGES =
      Pattern.compile(
          "pages\\[(\\d{1,4})](?:\\.questions\\[(\\d{1,4})])?(?:\\.questions\\[(\\d{1,4})])?.*");

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

  /** The first of them. */
  List<Shown> of(List<Mistake> mistakes, int most, DraftDocument document) {
    return mistakes.stream().limit(most).map(one -> of(one, document)).toList();
  }

  private Shown of(Mistake mistake, DraftDocument document) {
    return new Shown(spot(mistake, document).map(Spot::toString).orElse(""), words(mistake));
  }

  /** What is wrong, without where. */
  String words(Mistake mistake) {
    return language.with(mistake.code(), Apart.arguments(mistake.arguments(), Apart::code));
  }

  private static Optional<Spot> spot(Mistake mistake, DraftDocument document) {
    String place = mistake.place() instanceof Place.Path path ? path.way() : "";
    Matcher way = IN_PAGES.matcher(place);
    return way.matches()
        ? Spot.of(
            Stream.of(way.group(1), way.group(2), way.group(3))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(".")))
        : Beside.spot(document.survey(), place);
  }
}
