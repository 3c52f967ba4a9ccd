package org.evensay.survey.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;

/** What came from devices for a survey and is kept aside, by the reason; counts alone. */
@Named
@RequestScoped
public class AsidePage {

  /** How many are kept aside for a reason. */
  public record Row(String reason, long count) {

    public String getReason() {
      return reason;
    }

    public long getCount() {
      return count;
    }
  }

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject AsideStore aside;
  @Inject TakeInAside takeInAside;
  @Inject RemoveAside removeAside;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.survey}")
  String slug;

  private PublishedEdition survey;
  private Map<Became, Long> counts;

  /** Counts what there is of the survey. */
  public void load() {
    caller.require(Permission.RUN_SURVEYS, caller.workspace());
    survey =
        surveys
            .newest(slug)
            .filter(found -> found.programme().equals(caller.workspace()))
            .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
    counts = aside.counts(survey.survey());
  }

  /** A button that was pressed is looked for before {@link #load}. */
  private Map<Became, Long> counts() {
    if (counts == null) {
      load();
    }
    return counts;
  }

  public String getSlug() {
    return survey.slug();
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }

  public List<Row> getRows() {
    return counts().entrySet().stream()
        .map(
            one ->
                new Row(
                    language.get("offline.aside.reason." + one.getKey().code()), one.getValue()))
        .toList();
  }

  /** Whether there are any that can be taken in. */
  public boolean isLate() {
    return counts().containsKey(Became.CLOSED) && !survey.withdrawn();
  }

  /** Takes in those that came after the survey was closed. */
  public String takeIn() {
    return after(() -> takeInAside.takeIn(slug));
  }

  /** Removes all. */
  public String remove() {
    return after(() -> removeAside.remove(slug));
  }

  private String after(Runnable act) {
    try {
      act.run();
      return "/survey/offline/aside.xhtml?faces-redirect=true&survey=" + slug;
    } catch (Refused refused) {
      problems.add("", refused);
      return null;
    }
  }
}
