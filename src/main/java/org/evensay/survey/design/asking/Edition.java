package org.evensay.survey.design.asking;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/** One version of a survey, in all its languages. Immutable. */
public final class Edition {

  /** How far a language variant is. */
  public enum Status {
    /** A native reader, for Easy Read readers of Easy Read, has checked it. */
    CHECKED,
    /** Nobody has. */
    DRAFT
  }

  private final String name;
  private final LanguageVariant defaultLanguage;
  private final Map<LanguageVariant, Status> languages;
  private final LocalizedText title;
  private final Start start;
  private final LocalizedText next;
  private final List<Page> pages;
  private final boolean forOneself;
  private final ByChance chance;
  private final Screening screening;
  private final Map<String, Question> questions;
  private final List<Question> inOrder;
  private final Unasked unasked;
  private final boolean offersHang;
  private final Places places;
  private final NamedPoints points;
  private final Rounds rounds;
  private final Dependents dependents;
  private final PageHinges hinges;
  private volatile Edition allAtOnce;

  public Edition(
      String name,
      LanguageVariant defaultLanguage,
      Map<LanguageVariant, Status> languages,
      LocalizedText title,
      Start start,
      LocalizedText next,
      List<Page> pages,
      boolean forOneself,
      ByChance chance,
      Screening screening) {
    this.name = name;
    this.defaultLanguage = defaultLanguage;
    this.languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    this.title = title;
    this.start = start;
    this.next = next;
    this.pages = List.copyOf(pages);
    this.forOneself = forOneself;
    this.chance = chance;
    this.screening = screening;
    Map<String, Question> byName = new LinkedHashMap<>();
    chance.drawn().forEach(question -> byName.put(question.name(), question));
    for (Page page : pages) {
      for (Question question : page.questions()) {
        byName.put(question.name(), question);
      }
    }
    this.questions = Collections.unmodifiableMap(byName);
    // What every step of every person needs is found once: some editions have a thousand questions.
    this.inOrder = List.copyOf(byName.values());
    this.unasked = Unasked.of(inOrder);
    this.offersHang =
        inOrder.stream().anyMatch(one -> one.offer().condition().isPresent() || one.isDrawn());
    this.places = new Places(inOrder, this.pages);
    this.points = new NamedPoints(inOrder);
    this.rounds = new Rounds(inOrder, points);
    BitSet unanswered = AnsweredSoFar.ofAll(this, Answers.none(), one -> List.of()).places();
    this.dependents = new Dependents(this, unanswered);
    this.hinges = PageHinges.of(this);
  }

  /** The survey's short name, as addresses have it. */
  public String name() {
    return name;
  }

  /** The language that every text has. */
  public LanguageVariant defaultLanguage() {
    return defaultLanguage;
  }

  /** The languages it can be answered in, and how far each is. */
  public Map<LanguageVariant, Status> languages() {
    return languages;
  }

  public LocalizedText title() {
    return title;
  }

  public Start start() {
    return start;
  }

  /** What happens after sending, and where to follow it. */
  public LocalizedText next() {
    return next;
  }

  public List<Page> pages() {
    return pages;
  }

  /** The same edition with as much at once on each page as fits; made once, and kept. */
  public Edition allAtOnce() {
    if (allAtOnce == null) {
      List<Page> joined = JoinedPages.of(this);
      allAtOnce =
          joined.size() == pages.size()
              ? this
              : new Edition(
                  name,
                  defaultLanguage,
                  languages,
                  title,
                  start,
                  next,
                  joined,
                  forOneself,
                  chance,
                  screening);
    }
    return allAtOnce;
  }

  /** Whether it is for shared devices and hard questions: no answer is shown again once given. */
  public boolean isPrivate() {
    return forOneself;
  }

  /** All questions, in order. */
  public List<Question> questions() {
    return inOrder;
  }

  /** The page of this name. */
  public Optional<Page> pageNamed(String name) {
    int place = places.ofPage(name);
    return place == Places.NOWHERE ? Optional.empty() : Optional.of(pages.get(place));
  }

  /** The question of this name. */
  public Optional<Question> question(String name) {
    return Optional.ofNullable(questions.get(name));
  }

  /** Its repeated groups. */
  public Rounds rounds() {
    return rounds;
  }

  /** The points of single choices that expressions name. */
  public NamedPoints points() {
    return points;
  }

  /** Where its questions and pages stand. */
  public Places places() {
    return places;
  }

  /** What hangs on what between the questions of each page. */
  public PageHinges hinges() {
    return hinges;
  }

  Dependents dependents() {
    return dependents;
  }

  /** What these answers come to: what is shown, what is offered, what counts. */
  public AnsweredSoFar answered(Answers answers) {
    return AnsweredSoFar.of(this, answers);
  }

  /** The same, where it may be known what was shown one step ago. */
  public AnsweredSoFar answered(Answers answers, Optional<ShownBefore> before) {
    return AnsweredSoFar.of(this, answers, before);
  }

  /**
   * The same answers, with those to questions whose choices hang on other answers, or on chance,
   * read anew from what was typed: what is not offered is as if it had not been chosen.
   */
  public Answers counting(Answers answers, Map<String, List<String>> typed) {
    if (!offersHang) {
      return answers;
    }
    return AnsweredSoFar.of(this, answers, one -> typed.getOrDefault(one.name(), List.of()))
        .counting();
  }

  /**
   * With what nobody is asked in place of whatever stands there: what chance has drawn for this
   * submission, and what a link may say and no more.
   */
  public Answers given(Answers answers, String submissionKey) {
    return unasked.given(answers, submissionKey);
  }

  /** The order in which somebody with these answers meets everything. */
  public Order order(Answers answers) {
    return Seed.in(answers)
        .map(drawn -> Order.drawn(pages, chance.sections(), drawn))
        .orElseGet(() -> Order.written(pages, places.pages()));
  }

  /**
   * The questions that are shown to somebody who answered this, in order. A condition can only name
   * questions that come before it; the answer to a question that is not shown counts as none.
   */
  public Set<String> shown(Answers answers) {
    return AnsweredSoFar.of(this, answers).shown();
  }

  /**
   * The answers to questions that are shown, and what is worked out from them, in the edition's
   * order: what is sent.
   */
  public Answers relevant(Answers answers) {
    return AnsweredSoFar.of(this, answers).relevant();
  }

  /** Whether sections that stand next to each other come in an order that chance makes. */
  public boolean isShuffledBySections() {
    return chance.sections();
  }

  /** The ends before the last page. */
  public List<End> ends() {
    return screening.ends();
  }

  /** How many are asked of whom there are enough at some time. */
  public List<Quota> quotas() {
    return screening.quotas();
  }

  /** The end that these answers lead to instead of being sent. */
  public Optional<End> end(Answers answers) {
    return end(answers, name -> true);
  }

  /**
   * The end that these answers lead to so far.
   *
   * @param past whether she has gone on from a question, by its name
   */
  public Optional<End> end(Answers answers, Predicate<String> past) {
    return screening.end(this, answers, past);
  }

  /** The quotas that somebody of these answers counts for, as far as she has gone on. */
  public List<Quota> quotas(Answers answers, Predicate<String> past) {
    return screening.quotas(this, answers, past);
  }

  /**
   * One question whose answer cannot be sent as it is.
   *
   * @param question its name
   */
  public record Flaw(String question, Reading.Problem problem) {}

  /** Everything that stands in the way of sending these answers, in the edition's order. */
  public List<Flaw> flaws(Answers answers) {
    return AnsweredSoFar.of(this, answers).demands().flaws(this, answers);
  }

  /** The question that tells this characteristic of a respondent. */
  public Optional<Question> questionOn(String characteristic) {
    return inOrder.stream()
        .filter(question -> question.wording().characteristic().equals(Optional.of(characteristic)))
        .findFirst();
  }
}
