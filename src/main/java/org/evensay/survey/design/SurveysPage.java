package org.evensay.survey.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftStore;

/** The surveys of a programme and their drafts; closing surveys and opening them. */
@Named
@RequestScoped
public class SurveysPage {

  /** A survey in the list. */
  public record Row(
      String slug, String title, int number, boolean open, boolean withdrawn, boolean madeUp) {

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

    public boolean isWithdrawn() {
      return withdrawn;
    }

    public boolean isMadeUp() {
      return madeUp;
    }

    /** The key of what it is now. */
    public String getState() {
      if (withdrawn) {
        return "design.surveys.withdrawn";
      }
      return open ? "design.surveys.open" : "design.surveys.closed";
    }
  }

  /** A draft in the list. */
  public record ShownDraft(String id, String title, String changed) {

    public String getId() {
      return id;
    }

    public String getTitle() {
      return title;
    }

    /** Who changed it last, and when. */
    public String getChanged() {
      return changed;
    }
  }

  /** A way to begin something, by its address and in words. */
  public record Way(String path, String words) {

    public String getPath() {
      return path;
    }

    public String getWords() {
      return words;
    }
  }

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject DraftStore drafts;
  @Inject PeopleStore people;
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
                        survey.withdrawn(),
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

  /** The drafts, for those who may write on them. */
  public List<ShownDraft> getDrafts() {
    return drafts.of(caller.workspace()).stream().map(this::draft).toList();
  }

  private ShownDraft draft(Draft.Listed draft) {
    String title = language.of(draft.about());
    String who = people.displayName(draft.changedBy()).orElse(language.get("journal.somebody"));
    return new ShownDraft(
        draft.id().value(),
        title.isEmpty() ? language.get("edition.draft.untitled") : title,
        language.with(
            "design.surveys.draft.changed", Apart.words(who), Date.from(draft.changedAt())));
  }

  /** Whether buttons to change something are any use to this reader. */
  public boolean isRunning() {
    return caller.may(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** Whether inviting people to answer is any use to this reader. */
  public boolean isInviting() {
    // The view asks before it is known whether anybody is signed in.
    return caller.memberships().stream().anyMatch(one -> one.role().may(Permission.INVITE));
  }

  /** The ways to begin a survey that are of use to this reader, and to its words. */
  public List<Way> getWays() {
    Way draft = new Way("/survey/edition/begin", language.get("design.surveys.begin"));
    Way glossary = new Way("/survey/glossary/glossary", language.get("glossary.heading"));
    return isRunning()
        ? List.of(
            draft,
            new Way("/survey/design/add", language.get("design.surveys.add")),
            new Way("/survey/interchange/bring", language.get("interchange.bring.heading")),
            glossary)
        : List.of(draft, glossary);
  }

  /** Whether the drafts are any use to this reader. */
  public boolean isWriting() {
    return caller.may(Permission.WRITE_SURVEYS, caller.workspace());
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
