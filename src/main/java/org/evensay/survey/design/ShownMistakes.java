package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** Says on a page what is wrong in a survey document, each thing with its place. */
@RequestScoped
public class ShownMistakes {

  /** More at once are of no use to anybody, and a document has room for very many. */
  private static final int MOST_SHOWN = 100;

  @Inject PageProblems problems;
  @Inject PageLanguage language;

  /** Says it at the field that the document was typed into. */
  public void add(String field, DocumentProblem problem) {
    List<Mistake> mistakes = problem.mistakes();
    mistakes.stream().limit(MOST_SHOWN).forEach(mistake -> show(field, mistake));
    if (mistakes.size() > MOST_SHOWN) {
      problems.add(field, "design.add.more", mistakes.size() - MOST_SHOWN);
    }
  }

  private void show(String field, Mistake mistake) {
    Object[] arguments = Apart.arguments(mistake.arguments(), Apart::code);
    String words = language.with(mistake.code(), arguments);
    if (mistake.place() instanceof Place.Position at) {
      problems.add(field, "design.add.position", at.line(), at.column(), words);
    } else if (mistake.place().equals(Place.Path.WHOLE)) {
      problems.add(field, mistake.code(), arguments);
    } else if (mistake.place() instanceof Place.Path at) {
      problems.add(field, "design.add.place", Apart.code(at.way()), words);
    }
  }
}
