package org.evensay.survey.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.SurveyStore;

/** The first page of the site: what can be answered now. */
@Named
@RequestScoped
public class WelcomePage {

  /** A survey that is open. */
  public record Open(String slug, ShownText title, int minutes, boolean madeUp) {

    public String getSlug() {
      return slug;
    }

    public ShownText getTitle() {
      return title;
    }

    public int getMinutes() {
      return minutes;
    }

    public boolean isMadeUp() {
      return madeUp;
    }
  }

  @Inject SurveyStore surveys;
  @Inject PageLanguage language;

  private List<Open> open;

  public List<Open> getOpen() {
    if (open == null) {
      open =
          surveys.open().stream()
              .map(
                  survey ->
                      new Open(
                          survey.slug(),
                          language.shown(survey.edition().title()),
                          survey.edition().start().minutes(),
                          survey.madeUp()))
              .toList();
    }
    return open;
  }
}
