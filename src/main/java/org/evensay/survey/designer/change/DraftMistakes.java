package org.evensay.survey.designer.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.Finding;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * What stands in the way of publishing a draft, by the part that it is in.
 *
 * @param edition what the draft says, when nothing stands in the way
 */
public record DraftMistakes(List<Mistake> all, Optional<Edition> edition) {

  /**
   * What stands in the way, and what may not be meant, from one look at the draft: reading a large
   * one takes its time.
   */
  public record Both(DraftMistakes wrong, DraftMistakes odd) {

    public static Both of(String document) {
      EditionDocument.Looked looked = EditionDocument.look(document);
      return new Both(
          new DraftMistakes(looked.mistakes(), looked.edition()),
          DraftMistakes.odd(looked.oddities()));
    }
  }

  private static final String PAGES = "pages";

  private static final Set<String> OUTCOMES =
      Set.of(Finding.What.NEVER_HOLDS.code(), Finding.What.ALWAYS_HOLDS.code());

  public DraftMistakes {
    all = List.copyOf(all);
  }

  public static DraftMistakes of(String document) {
    try {
      return new DraftMistakes(List.of(), Optional.of(EditionDocument.parse(document)));
    } catch (DocumentProblem problem) {
      return new DraftMistakes(problem.mistakes(), Optional.empty());
    }
  }

  /** What can be published as it is, and may not be meant so: why, before what comes of it. */
  public static DraftMistakes odd(String document) {
    return odd(EditionDocument.oddities(document));
  }

  private static DraftMistakes odd(List<Mistake> oddities) {
    return new DraftMistakes(
        oddities.stream()
            .sorted(Comparator.comparing(odd -> OUTCOMES.contains(odd.code())))
            .toList(),
        Optional.empty());
  }

  /** Those in a part; those of questions in it are the questions' own. */
  public List<Mistake> in(Spot spot, DraftDocument document) {
    String part = way(spot, document);
    return all.stream().filter(mistake -> isIn(mistake, part)).toList();
  }

  /** Whether it is in no one question or page, but in what they are together. */
  public static boolean isOfAllQuestions(Mistake mistake) {
    return way(mistake).equals(PAGES);
  }

  /** Those outside all pages, and of nothing that stands beside them. */
  public List<Mistake> around() {
    return all.stream()
        .filter(mistake -> !Beside.isIn(way(mistake), PAGES))
        .filter(
            mistake ->
                Shelf.besidePages().noneMatch(shelf -> Beside.isIn(way(mistake), shelf.code())))
        .toList();
  }

  private static boolean isIn(Mistake mistake, String part) {
    String way = way(mistake);
    return Beside.isIn(way, part) && !way.startsWith(part + ".questions[");
  }

  /** The way to a part, as mistakes in documents name it. */
  public static String way(Spot spot, DraftDocument document) {
    if (spot.isBeside()) {
      return Beside.way(document.survey(), spot);
    }
    String way = "pages[" + spot.page() + "]";
    String question = spot.isPage() ? "" : ".questions[" + spot.question() + "]";
    return way + question + (spot.isInner() ? ".questions[" + spot.inner() + "]" : "");
  }

  private static String way(Mistake mistake) {
    return mistake.place() instanceof Place.Path path ? path.way() : "";
  }
}
