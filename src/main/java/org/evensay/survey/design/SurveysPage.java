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

/** The surveys of a programme: which are open, and closing and opening them. */
@Named
@RequestScoped
public class SurveysPage {

  /** A survey in the list. */
  public record Row(String slug, String title, int number, boolean open, boolean madeUp) {

    public String getSlug() {
      return slug;
    }

    public String getTitle() {
      return title;
    }

    public int getNumber() {
      return number;
    }

    public boolean isOpen() {
      return open;
    }

    public boolean isMadeUp() {
      return madeUp;
    }
  }

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject SetSurveyOpen setSurveyOpen;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private List<Row> rows;

  /** Finds the surveys of the programme of whoever is signed in. */
  public void load() {
    rows =
        surveys.of(caller.workspace()).stream()
            .map(
                survey ->
                    new Row(
                        survey.slug(),
                        language.of(survey.edition().title()),
                        survey.number(),
                        survey.open(),
                        survey.madeUp()))
            .toList();
  }

  /** The surveys. A button that was pressed in the list is looked for before {@link #load}. */
  public List<Row> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  /** Whether buttons to change something are any use to this reader. */
  public boolean isRunning() {
    return caller.may(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** Whether the way to the responses themselves is any use to this reader. */
  public boolean isTakingOut() {
    return caller.may(Permission.TAKE_OUT_RESPONSES, caller.workspace());
  }

  /** Closes an open survey, or opens a closed one. */
  public String set(String slug, boolean open) {
    try {
      setSurveyOpen.set(slug, open);
      return "/survey/design/surveys.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }
}
