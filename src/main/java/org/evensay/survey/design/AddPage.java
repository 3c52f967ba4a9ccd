package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.document.DocumentProblem;

/** Publishing a survey from its document. */
@Named
@RequestScoped
public class AddPage {

  @Inject Caller caller;
  @Inject PublishSurvey publishSurvey;
  @Inject PageProblems problems;

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
      for (DocumentProblem.Place place : problem.places()) {
        String at = place.at().isEmpty() ? "/" : place.at();
        problems.add("document", "design.add.place", at, place.what());
      }
    } catch (Refused refused) {
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
