package org.evensay.insight.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.programme.Programme;
import org.evensay.foundation.programme.ProgrammeStore;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.results.figure.Figures;
import org.evensay.survey.design.DesignRefusal;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.ShortText;

/** What was answered to each question of a survey: for everybody who works on its programme. */
@Named
@RequestScoped
public class ResultsPage {

  /** Questions on one page. */
  static final int AT_ONCE = 40;

  @Inject Caller caller;
  @Inject SurveyStore surveys;
  @Inject ProgrammeStore programmes;
  @Inject Results results;
  @Inject PageLanguage language;

  private String slug = "";
  private int page = 1;
  private List<PublishedEdition> all = List.of();
  private Optional<PublishedEdition> survey = Optional.empty();
  private Optional<Hearing> hearing = Optional.empty();
  private List<ShownResult> shown = List.of();
  private int pages;

  /**
   * Finds the survey in the programme of whoever is signed in; the first one, when none is named.
   */
  public void load() {
    ProgrammeId programme = caller.workspace();
    all = surveys.of(programme);
    survey = all.stream().filter(one -> slug.isEmpty() || one.slug().equals(slug)).findFirst();
    if (survey.isEmpty() && !slug.isEmpty()) {
      throw new Refused(DesignRefusal.NO_SUCH_SURVEY);
    }
    survey.ifPresent(one -> look(one, programme));
  }

  private void look(PublishedEdition one, ProgrammeId programme) {
    int threshold =
        programmes
            .find(programme)
            .map(Programme::disclosureThreshold)
            .orElse(Programme.DEFAULT_DISCLOSURE_THRESHOLD);
    Hearing heard = results.hearing(one, threshold);
    hearing = Optional.of(heard);
    JoinedEditions editions = results.editions(one);
    List<Question> asked = one.edition().questions().stream().filter(Question::asks).toList();
    List<AllRounds> rounds = AllRounds.of(asked, heard.figures());
    int number = asked.size() + rounds.size();
    pages = Math.max(1, (number + AT_ONCE - 1) / AT_ONCE);
    page = Math.min(page, pages);
    List<ShownResult> some = new ArrayList<>();
    for (int i = (page - 1) * AT_ONCE; i < Math.min(number, page * AT_ONCE); i++) {
      some.add(
          i < asked.size() ? shown(asked.get(i), editions) : shown(rounds.get(i - asked.size())));
    }
    shown = some;
  }

  private ShownResult shown(Question question, JoinedEditions editions) {
    Optional<Figures> figures =
        Optional.ofNullable(hearing.orElseThrow().figures().get(question.name()));
    boolean ofEverybody =
        question.wording().characteristic().equals(Optional.of(Hearing.RESPONDENT));
    List<String> notes = new ArrayList<>();
    if (figures.isEmpty()) {
      notes.add(language.get("results.later"));
    }
    figures
        .flatMap(those -> those.table(Figures.BASE))
        .ifPresent(base -> notes.add(answered(base)));
    notes.addAll(notes(question));
    notes.addAll(LeftOut.words(editions.leftOut(question), language));
    Set<Integer> fewer = editions.withFewerChoices(question);
    if (!fewer.isEmpty()) {
      notes.add(language.with("results.note.fewer-choices", LeftOut.numbers(fewer, language)));
    }
    return new ShownResult(
        language.shown(question.wording().stem()),
        language.shown(question.wording().label()),
        notes,
        figures
            .map(
                those ->
                    new ResultTables(
                            language,
                            question,
                            those,
                            language.get(
                                ofEverybody ? "coverage.of-everybody" : "coverage.of-young-people"))
                        .all())
            .orElse(List.of()));
  }

  private String answered(GatedTable base) {
    OptionalInt answered = base.byCategory().get(Figures.ANSWERED).count();
    return answered.isPresent()
        ? language.with("results.base", answered.getAsInt())
        : language.get("results.base.hidden");
  }

  private List<String> notes(Question question) {
    List<String> notes = new ArrayList<>();
    if (question.wording().round().isPresent()) {
      notes.add(language.get("results.note.round"));
    } else if (question.wording().showIf().isPresent()
        || question.offer().condition().isPresent()) {
      notes.add(language.get("results.note.some"));
    }
    if (question.choices().size() > ResultTables.MANY) {
      notes.add(language.get("results.note.many"));
    }
    if (question instanceof ShortText || question instanceof LongText) {
      notes.add(language.get("results.note.words"));
    }
    return notes;
  }

  private ShownResult shown(AllRounds rounds) {
    return new ShownResult(
        ShownText.inPagesLanguage(language.get("results.rounds")),
        language.shown(rounds.question().wording().label()),
        List.of(language.get("results.note.rounds")),
        new ResultTables(
                language, rounds.question(), rounds.figures(), language.get("results.of-rounds"))
            .all());
  }

  public String getSurvey() {
    return slug;
  }

  public void setSurvey(String slug) {
    this.slug = slug == null ? "" : slug;
  }

  public String getPage() {
    return Integer.toString(page);
  }

  /** What is no number of a page leads to the first. */
  public void setPage(String typed) {
    long number = TypedText.wholeNumber(typed == null ? "" : typed).orElse(1);
    page = (int) Math.max(1, Math.min(Integer.MAX_VALUE, number));
  }

  /** The survey that is shown; nothing in a programme without one. */
  public boolean isAny() {
    return survey.isPresent();
  }

  public String getTitle() {
    return survey.map(one -> language.of(one.edition().title())).orElse("");
  }

  public boolean isMadeUp() {
    return survey.map(PublishedEdition::madeUp).orElse(false);
  }

  /** How many are counted, and when that changes. */
  public String getCounted() {
    return hearing.map(this::counted).orElse("");
  }

  private String counted(Hearing heard) {
    Figure counted = heard.counted();
    return (counted.count().isPresent()
            ? language.with("coverage.counted", counted.count().getAsInt())
            : language.get("coverage.counted.few"))
        + " "
        + language.with("coverage.batch", heard.batch());
  }

  public List<ShownResult> getResults() {
    return shown;
  }

  /** Where else to look: other pages of this survey, and other surveys. */
  public record Link(String query, String words) {

    public String getQuery() {
      return query;
    }

    public String getWords() {
      return words;
    }
  }

  public List<Link> getLinks() {
    List<Link> links = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      if (number != page) {
        links.add(
            new Link(
                "survey=" + survey.orElseThrow().slug() + "&page=" + number,
                language.with("results.page", number, pages)));
      }
    }
    for (PublishedEdition other : all) {
      if (!survey.map(PublishedEdition::slug).equals(Optional.of(other.slug()))) {
        links.add(new Link("survey=" + other.slug(), language.of(other.edition().title())));
      }
    }
    return links;
  }
}
