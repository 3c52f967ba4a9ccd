package org.evensay.survey.designer;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.Edition;
import org.evensay.survey.design.EditionDocument;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/**
 * What stands in the way of publishing a draft, by the part that it is in.
 *
 * @param edition what the draft says, when nothing stands in the way
 */
record DraftMistakes(List<Mistake> all, Optional<Edition> edition) {

  DraftMistakes {
    all = List.copyOf(all);
  }

  static DraftMistakes of(String document) {
    try {
      return new DraftMistakes(List.of(), Optional.of(EditionDocument.parse(document)));
    } catch (DocumentProblem problem) {
      return new DraftMistakes(problem.mistakes(), Optional.empty());
    }
  }

  /** Those in a part; those of a page's questions are the questions' own. */
  List<Mistake> in(Spot spot) {
    return all.stream().filter(mistake -> rest(mistake, spot).isPresent()).toList();
  }

  /** Those outside all pages. */
  List<Mistake> around() {
    return all.stream().filter(mistake -> !way(mistake).startsWith("pages[")).toList();
  }

  /** The way to it from its part, such as {@code choices[2].label}; empty when it is elsewhere. */
  static Optional<String> rest(Mistake mistake, Spot spot) {
    String way = way(mistake);
    String part = spot.way();
    boolean inside = way.equals(part) || way.startsWith(part + ".") || way.startsWith(part + "[");
    if (!inside || spot.isPage() && way.startsWith(part + ".questions[")) {
      return Optional.empty();
    }
    return Optional.of(way.substring(Math.min(way.length(), part.length() + 1)));
  }

  private static String way(Mistake mistake) {
    return mistake.place() instanceof Place.Path path ? path.way() : "";
  }
}
