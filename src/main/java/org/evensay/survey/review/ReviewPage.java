package org.evensay.survey.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
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
import org.evensay.survey.review.reading.Formula;
import org.evensay.survey.review.reading.ReadingAge;

/** What may be better in the words of a survey's newest edition. It decides nothing. */
@Named
@RequestScoped
public class ReviewPage {

  /** Questions with findings on one page. */
  private static final int AT_ONCE = 40;

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject DraftStore drafts;
  @Inject PageLanguage language;

  private String slug = "";
  private String draft = "";
  private String page = "1";
  private String document = "";
  private Optional<Edition> edition = Optional.empty();
  private LocalizedText title = LocalizedText.empty();
  private Review review;
  private DraftSpots spots;
  private List<Review.Part> withFindings = List.of();
  private List<ShownOddity> oddities = List.of();

  /** Finds the survey in the programme of whoever is signed in, or the draft, and looks at it. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    edition = draft.isEmpty() ? Optional.of(newest(programme)) : drafted(programme);
    edition.ifPresent(this::look);
  }

  private void look(Edition looked) {
    oddities =
        EditionDocument.oddities(document).stream()
            .map(one -> ShownOddity.of(one, language, this::formAt))
            .toList();
    spots = DraftSpots.of(document);
    review = Review.of(looked);
    withFindings = review.parts().stream().filter(part -> !part.findings().isEmpty()).toList();
  }

  private Edition newest(ProgrammeId programme) {
    return surveys
        .newest(slug)
        .filter(found -> found.programme().equals(programme))
        .map(this::written)
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_SURVEY));
  }

  private Edition written(PublishedEdition found) {
    document = surveys.document(found.id());
    return found.edition();
  }

  private Optional<Edition> drafted(ProgrammeId programme) {
    caller.require(Permission.WRITE_SURVEYS, programme);
    Draft found =
        drafts
            .find(new DraftId(draft), programme)
            .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
    try {
      document = found.document();
      title = found.about();
      return Optional.of(EditionDocument.parse(document));
    } catch (DocumentProblem saidInTheDesigner) {
      return Optional.empty();
    }
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft == null ? "" : draft;
  }

  /** What says again which survey it is about, or which draft, in an address. */
  public String getAbout() {
    return draft.isEmpty() ? "survey=" + slug : "draft=" + draft;
  }

  public String getSurvey() {
    return slug;
  }

  public void setSurvey(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page == null ? "" : page;
  }

  /** Whether it can be looked at: whatever is wrong in a draft has to be mended first. */
  public boolean isSound() {
    return edition.isPresent();
  }

  /** What it is called; a draft may have no title yet. */
  public String getTitle() {
    String written = language.of(edition.map(Edition::title).orElse(title));
    return written.isEmpty() ? language.get("edition.draft.untitled") : written;
  }

  public long getChanges() {
    return review.count(Severity.CHANGE);
  }

  public long getLooks() {
    return review.count(Severity.LOOK);
  }

  public int getTarget() {
    return ReadingAge.TARGET;
  }

  /** How long it takes, and what the start page says. */
  public String getTime() {
    TimeTaken time = review.time();
    return language.with("review.time", time.least(), time.most(), time.promised());
  }

  /** How far each language is. */
  public List<ShownLanguage> getLanguages() {
    return review.languages().stream().map(this::shown).toList();
  }

  private ShownLanguage shown(Review.Language one) {
    return new ShownLanguage(
        one.variant(),
        language.with("review.language.written", one.written(), one.texts()),
        one.same(),
        one.age().map(this::age).orElseGet(() -> noAge(one.variant())));
  }

  private String formAt(String way) {
    return form(DraftSpots.at(way));
  }

  private String age(ReadingAge age) {
    return language.with("review.age", age.youngest(), age.oldest());
  }

  private String noAge(LanguageVariant variant) {
    return language.get(
        Formula.exist(variant.locale()) ? "review.age.too-short" : "review.age.no-formula");
  }

  /** What is odd about conditions. */
  public List<ShownOddity> getOddities() {
    return oddities;
  }

  /** What has findings, as much of it as goes on one page. */
  public List<ShownPart> getParts() {
    int from = (number() - 1) * AT_ONCE;
    return withFindings.stream().skip(from).limit(AT_ONCE).map(this::shown).toList();
  }

  /** How many have none. */
  public int getClear() {
    return review.parts().size() - withFindings.size();
  }

  private ShownPart shown(Review.Part part) {
    return new ShownPart(
        part.name(),
        form(part.name().isEmpty() ? Optional.of("") : spots.spot(part.name())),
        part.label().isEmpty()
            ? ShownText.inPagesLanguage(part.name())
            : language.shown(part.label()),
        part.name().isEmpty() ? language.get("review.around") : "",
        part.age().map(this::age).orElseGet(() -> noAge(edition.orElseThrow().defaultLanguage())),
        part.findings().stream().map(this::shown).toList());
  }

  /** Where a part of a draft is written; nothing published is. */
  private String form(Optional<String> at) {
    return draft.isEmpty()
        ? ""
        : at.map(spot -> "/survey/designer/edit?draft=" + draft + "&at=" + spot).orElse("");
  }

  private ShownFinding shown(Finding finding) {
    return new ShownFinding(
        finding,
        language.get("review.severity." + finding.severity().code()),
        language.with("review.concern." + finding.concern().code(), arguments(finding)),
        more(finding));
  }

  /** What its sentence names: figures, or the fields of the form in which it is mended. */
  private Object[] arguments(Finding finding) {
    return switch (finding.concern()) {
      case DECLINING_NOT_MARKED ->
          new Object[] {
            language.get("designer.edit.row.special"), language.get("designer.special.not-said")
          };
      case GROUPS_NOT_NAMED -> new Object[] {language.get("designer.identity.name")};
      case HARD_TO_READ -> new Object[] {finding.low(), finding.high(), ReadingAge.TARGET};
      default -> new Object[] {finding.low(), finding.high(), review.time().promised()};
    };
  }

  /** The words that go with a finding, in a sentence that says what they are; empty for none. */
  private String more(Finding finding) {
    if (finding.words().isEmpty() || finding.places().contains("start.minutes")) {
      return "";
    }
    if (finding.concern() == Concern.GROUPS_NOT_NAMED) {
      return language.with(
          "review.names-missing",
          language.list(finding.words().stream().map(Apart::code).toList()));
    }
    String words =
        language.list(finding.words().stream().map(word -> "“" + Apart.words(word) + "”").toList());
    return switch (finding.concern()) {
      case HARD_TO_READ -> language.with("review.long-words", words);
      case NOTHING_TO_DECLINE_WITH, SENSITIVE_AND_REQUIRED -> language.with("review.seen", words);
      default -> language.with("review.kinder", words);
    };
  }

  private int pages() {
    return Math.max(1, (withFindings.size() + AT_ONCE - 1) / AT_ONCE);
  }

  /** The page that was asked for; the nearest one where there is none of its number. */
  private int number() {
    long asked = TypedText.wholeNumber(page.strip()).orElse(1);
    return (int) Math.max(1, Math.min(pages(), asked));
  }

  /** Where one can go on from here: the page before and the page after, where there are any. */
  public List<ShownPage> getOthers() {
    List<ShownPage> others = new ArrayList<>();
    if (number() > 1) {
      others.add(new ShownPage(number() - 1, language.get("review.back")));
    }
    if (number() < pages()) {
      others.add(new ShownPage(number() + 1, language.get("review.next")));
    }
    return others;
  }

  /** Another page of the same. */
  public record ShownPage(int number, String words) {

    public int getNumber() {
      return number;
    }

    public String getWords() {
      return words;
    }
  }
}
