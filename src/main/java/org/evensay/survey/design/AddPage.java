package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.BeginDraft;

/**
 * Publishing a survey from its document: the short way for a new one. A change to a survey that is
 * there already becomes a draft, whose page says first what it changes.
 */
@Named
@RequestScoped
public class AddPage {

  @Inject Caller caller;
  @Inject PublishSurvey publishSurvey;
  @Inject BeginDraft beginDraft;
  @Inject PageProblems problems;
  @Inject ShownMistakes mistakes;

  private String document = "";

  /** Shows the form to those who may use it. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** Publishes; or stays, names every place that is wrong, and keeps the document. */
  public String publish() {
    try {
      publishSurvey.publish(caller.workspace(), document, 0);
      return "/survey/design/surveys.xhtml?faces-redirect=true";
    } catch (DocumentProblem problem) {
      mistakes.add("document", problem);
    } catch (Refused refused) {
      if (refused.refusal() == DesignRefusal.OTHER_EDITION) {
        return "/survey/edition/publish.xhtml?faces-redirect=true&draft="
            + beginDraft.begin(caller.workspace(), document);
      }
      problems.add("document", refused);
    }
    return null;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }
}
