package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** Taking a survey back for good, asked once more. */
@Named
@RequestScoped
public class WithdrawSurveyPage {

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject WithdrawSurvey withdrawSurvey;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.survey}")
  String slug;

  private PublishedEdition survey;

  /** Shows which survey it is. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    survey =
        surveys
            .newest(slug)
            .filter(found -> found.programme().equals(caller.workspace()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  /** Takes it back; or stays, and says what stands in the way. */
  public String withdraw() {
    try {
      withdrawSurvey.withdraw(slug);
      return "/survey/design/surveys.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }

  public String getSlug() {
    return survey.slug();
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }
}
