package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.reading.EditionDocument;

/** Says on a page what is wrong in a survey document, each thing once, with its places. */
@RequestScoped
public class ShownMistakes {

  /** More at once are of no use to anybody, and a document has room for very many. */
  private static final int MOST_SHOWN = 100;

  @Inject PageProblems problems;
  @Inject PageLanguage language;

  /**
   * Says it at the field that the document was typed into: what is the same once, for all places.
   */
  public void add(String field, DocumentProblem problem) {
    List<Mistake> mistakes = problem.mistakes();
    Map<String, List<Mistake>> byWords = new LinkedHashMap<>();
    mistakes.stream()
        .limit(MOST_SHOWN)
        .forEach(one -> byWords.computeIfAbsent(words(one), any -> new ArrayList<>()).add(one));
    byWords.forEach((words, alike) -> show(field, words, alike));
    if (mistakes.size() > MOST_SHOWN) {
      problems.add(field, "design.add.more", mistakes.size() - MOST_SHOWN);
    }
  }

  /** What may not be meant in a document, each thing with its place. */
  public List<String> odd(String document) {
    return EditionDocument.oddities(document).stream()
        .limit(MOST_SHOWN)
        .map(
            one ->
                language.with("design.add.place", language.list(places(List.of(one))), words(one)))
        .toList();
  }

  private String words(Mistake mistake) {
    return language.with(mistake.code(), Apart.arguments(mistake.arguments(), Apart::code));
  }

  private void show(String field, String words, List<Mistake> alike) {
    Place first = alike.get(0).place();
    if (first instanceof Place.Position at) {
      problems.add(field, "design.add.position", at.line(), at.column(), words);
    } else if (first.equals(Place.Path.WHOLE)) {
      problems.add(field, ShownText.inPagesLanguage(words));
    } else {
      problems.add(field, "design.add.place", language.list(places(alike)), words);
    }
  }

  private static List<String> places(List<Mistake> alike) {
    return alike.stream()
        .map(Mistake::place)
        .filter(Place.Path.class::isInstance)
        .map(place -> Apart.code(((Place.Path) place).way()))
        .distinct()
        .toList();
  }
}
