package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.designer.change.Beside;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;

/** Says what is wrong in a draft, and where it can be mended. */
@RequestScoped
class ShownPlace {

  private static final Pattern STEP = Pattern.compile("(?:pages|\\.questions)\\[(\\d{1,4})]");

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
    Matcher step = STEP.matcher(place);
    List<String> way = new ArrayList<>();
    int end = 0;
    while (step.find() && step.start() == end) {
      way.add(step.group(1));
      end = step.end();
    }
    return way.isEmpty() ? Beside.spot(document.survey(), place) : Spot.of(String.join(".", way));
  }
}
