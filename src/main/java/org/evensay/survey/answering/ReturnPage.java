package org.evensay.survey.answering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.journey.CarriedAnswers;
import org.evensay.survey.answering.later.ComingBack;
import org.evensay.survey.answering.later.ReturnCode;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.key.SurveyKeys;

/**
 * Coming back with a return code, which is typed into one field: a screen reader says one label,
 * and what was written down is typed as it stands.
 */
@Named
@RequestScoped
public class ReturnPage {

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject ComingBack comingBack;
  @Inject SurveyKeys keys;

  private String code = "";
  private ComingBack.Found found;

  /** Looks for what is kept, when the form was sent. */
  @PostConstruct
  void load() {
    String typed = request.getParameter("code");
    if (!request.getMethod().equals("POST") || typed == null) {
      return;
    }
    code = typed.substring(0, Math.min(typed.length(), ReturnCode.MOST_CHARACTERS));
    try {
      found = comingBack.open(code);
    } catch (Refused refused) {
      problems.add("code", refused);
    }
  }

  public String getCode() {
    return code;
  }

  public boolean isFound() {
    return found != null;
  }

  public boolean isMadeUp() {
    return found.survey().madeUp();
  }

  /** Which survey it is. */
  public ShownText getSurvey() {
    return language.shown(found.survey().edition().title());
  }

  /** The languages that she can go on in, but for the one that she had. */
  public List<LanguageVariant> getLanguages() {
    return found.survey().edition().languages().keySet().stream()
        .filter(variant -> !variant.equals(found.reader()))
        .toList();
  }

  /** What travels on to the first page that is open. */
  public List<HiddenField> getHidden() {
    PublishedEdition survey = found.survey();
    String carried =
        CarriedAnswers.of(keys.of(SurveyKeys.CARRIED_ANSWERS), survey.id(), survey.edition())
            .seal(found.carried().at(Instant.now()));
    return List.of(
        new HiddenField("edition", survey.id().value()),
        new HiddenField("carried", carried),
        new HiddenField(PageLanguage.PARAMETER, found.reader().tag()),
        new HiddenField("go", JourneyForm.RETURN));
  }
}
