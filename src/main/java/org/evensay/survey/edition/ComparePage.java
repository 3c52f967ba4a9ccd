package org.evensay.survey.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownOption;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.edition.change.EditionChange;

/**
 * What is different between two editions of a survey, or between one and a draft: for everybody who
 * works on the programme; drafts for those who write on them.
 */
@Named
@RequestScoped
public class ComparePage {

  private static final String DRAFT = "draft";

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject DraftStore drafts;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  private Optional<Edition> draft = Optional.empty();
  private List<PublishedEdition> editions = List.of();
  private PublishedEdition before;
  private Optional<PublishedEdition> after = Optional.empty();
  private LanguageVariant shown;
  private List<ShownChange> changes;

  /** Finds what is to be compared; what cannot be chosen is the newest that can. */
  public void load() {
    caller.require(Permission.SEE_WORKSPACE, caller.workspace());
    String slug = asked("survey");
    if (!asked(DRAFT).isEmpty()) {
      draft = read(asked(DRAFT));
      slug = draft.map(Edition::name).orElse(slug);
    }
    PublishedEdition newest = newest(slug);
    editions = surveys.editions(newest.survey());
    boolean withDraft = draft.isPresent() && !number(asked("after")).isPresent();
    after = withDraft ? Optional.empty() : Optional.of(number(asked("after")).orElse(newest));
    before = number(asked("before")).orElseGet(() -> withDraft ? newest : previous(newest));
    shown =
        LanguageVariant.ofTag(asked("in"))
            .filter(languages()::contains)
            .orElseGet(
                () ->
                    languages().contains(language.getVariant())
                        ? language.getVariant()
                        : compared().defaultLanguage());
  }

  private String asked(String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }

  private Optional<Edition> read(String id) {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    Draft found =
        drafts
            .find(new DraftId(id), caller.workspace())
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    try {
      return Optional.of(EditionDocument.parse(found.document()));
    } catch (DocumentProblem noSurveyYet) {
      problems.add("", "edition.compare.unsound");
      return Optional.empty();
    }
  }

  private PublishedEdition newest(String slug) {
    return surveys
        .newest(slug)
        .filter(survey -> survey.programme().equals(caller.workspace()))
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  private Optional<PublishedEdition> number(String value) {
    return editions.stream()
        .filter(edition -> Integer.toString(edition.number()).equals(value))
        .findFirst();
  }

  private PublishedEdition previous(PublishedEdition newest) {
    return editions.get(Math.max(0, editions.indexOf(after.orElse(newest)) - 1));
  }

  private Edition compared() {
    return after.map(PublishedEdition::edition).or(() -> draft).orElseThrow();
  }

  private Set<LanguageVariant> languages() {
    Set<LanguageVariant> all = new TreeSet<>(before.edition().languages().keySet());
    all.addAll(compared().languages().keySet());
    return all;
  }

  public String getSurvey() {
    return before.slug();
  }

  /** The draft's id, where one is compared. */
  public String getDraft() {
    return draft.isPresent() ? asked(DRAFT) : "";
  }

  public String getTitle() {
    return language.of(compared().title());
  }

  /** The editions that can stand first. */
  public List<ShownOption> getFirst() {
    return choices(before);
  }

  /** The editions that can stand second, and the draft. */
  public List<ShownOption> getSecond() {
    List<ShownOption> all = new ArrayList<>(choices(after.orElse(null)));
    if (draft.isPresent()) {
      all.add(new ShownOption(DRAFT, language.get("edition.compare.draft"), after.isEmpty()));
    }
    return all;
  }

  private List<ShownOption> choices(PublishedEdition chosen) {
    return editions.stream()
        .map(
            edition ->
                new ShownOption(
                    Integer.toString(edition.number()),
                    language.with("edition.compare.edition", edition.number()),
                    edition.equals(chosen)))
        .toList();
  }

  /** The languages that either of them is in. */
  public List<ShownOption> getLanguages() {
    return languages().stream()
        .map(one -> new ShownOption(one.tag(), one.ownName(), one.equals(shown)))
        .toList();
  }

  /** What is different. */
  public List<ShownChange> getChanges() {
    if (changes == null) {
      EditionChange change = EditionChange.of(before.edition(), compared());
      changes = new ChangeWords(language, shown).of(change);
    }
    return changes;
  }
}
