package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** Publishing a survey from its document. */
@Named
@RequestScoped
public class AddPage {

  /** More at once are of no use to anybody, and a document has room for very many. */
  private static final int MOST_SHOWN = 100;

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  @Inject Caller caller;
  @Inject PublishSurvey publishSurvey;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  private String document = "";

  /** Shows the form to those who may use it. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** Publishes; or stays, names every place that is wrong, and keeps the document. */
  public String publish() {
    try {
      publishSurvey.publish(caller.workspace(), document);
      return "/survey/design/surveys.xhtml?faces-redirect=true";
    } catch (DocumentProblem problem) {
      List<Mistake> mistakes = problem.mistakes();
      mistakes.stream().limit(MOST_SHOWN).forEach(this::show);
      if (mistakes.size() > MOST_SHOWN) {
        problems.add("document", "design.add.more", mistakes.size() - MOST_SHOWN);
      }
    } catch (Refused refused) {
      problems.add("document", refused);
    }
    return null;
  }

  private void show(Mistake mistake) {
    Object[] arguments = mistake.arguments().stream().map(AddPage::apart).toArray();
    String words = language.with(mistake.code(), arguments);
    if (mistake.place() instanceof Place.Position at) {
      problems.add("document", "design.add.position", at.line(), at.column(), words);
    } else if (mistake.place().equals(Place.Path.WHOLE)) {
      problems.add("document", mistake.code(), arguments);
    } else if (mistake.place() instanceof Place.Path at) {
      problems.add("document", "design.add.place", apart(at.way()), words);
    }
  }

  /**
   * What comes from a document reads from left to right, and does not mix with a sentence that
   * reads the other way.
   */
  private static Object apart(Object argument) {
    return argument instanceof String text
        ? LEFT_TO_RIGHT_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
        : argument;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
