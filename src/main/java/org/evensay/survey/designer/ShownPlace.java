package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.draft.SaidMistakes;
import org.evensay.survey.designer.change.Beside;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Spot;

/** Says what is wrong in a draft, and where it can be mended. */
@RequestScoped
class ShownPlace {

  private static final Pattern STEP = Pattern.compile("(?:pages|\\.questions)\\[(\\d{1,4})]");

  /** Where the list of all questions ends, and another one is added. */
  private static final String ADDING = "#type";

  /** How many are listed: each is at its part too. */
  private static final int MOST_LISTED = 20;

  @Inject PageLanguage language;

  /** What there is to look at in a draft. */
  ToMend toMend(DraftMistakes mistakes, DraftMistakes odd, DraftDocument document) {
    return new ToMend(
        mistakes.all().size(),
        of(mistakes.all(), MOST_LISTED, document),
        of(odd.all(), MOST_LISTED, document));
  }

  /** The first of them. */
  List<SaidMistakes.Said> of(List<Mistake> mistakes, int most, DraftDocument document) {
    return mistakes.stream().limit(most).map(one -> of(one, document)).toList();
  }

  private SaidMistakes.Said of(Mistake mistake, DraftDocument document) {
    Optional<Spot> spot = spot(mistake, document);
    if (DraftMistakes.isOfAllQuestions(mistake)) {
      return new SaidMistakes.Said("outline", ADDING, words(mistake));
    }
    return new SaidMistakes.Said(
        "edit",
        "&at=" + spot.map(Spot::toString).orElse("") + "&done=yes",
        new MistakeWords(language).withPart(mistake, spot, document));
  }

  /** What is wrong, for who has the form of its part before her. */
  String words(Mistake mistake) {
    return new MistakeWords(language).inPart(mistake);
  }

  /** What is wrong, without where. */
  String alone(Mistake mistake) {
    return new MistakeWords(language).alone(mistake);
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
