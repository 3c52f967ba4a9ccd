package org.evensay.survey.answering.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.AnsweredSoFar;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.asking.Order;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.asking.ShownBefore;
import org.evensay.survey.design.asking.Way;
import org.evensay.survey.design.question.Question;

/**
 * Where a person is on her way: an edition and what she answered so far, and what follows from the
 * two. Pure; a page is on the way when at least one of its questions is shown, and pages and
 * questions come in her order.
 */
public final class Journey {

  private final Edition edition;
  private final Answers answers;
  private final AnsweredSoFar answered;
  private final Order order;
  private final Way way;

  public Journey(Edition edition, Answers answers) {
    this(edition, answers, Optional.empty());
  }

  /**
   * A journey, one step further.
   *
   * @param before what was shown before that step, where that is known
   */
  public Journey(Edition edition, Answers answers, Optional<ShownBefore> before) {
    this.edition = edition;
    this.answers = answers;
    this.answered = edition.answered(answers, before);
    this.order = edition.order(answers);
    this.way = answered.way(order);
  }

  /** What is shown now, for the next step. */
  public ShownBefore shown() {
    return answered.before();
  }

  /** In which order she meets everything. */
  public Order order() {
    return order;
  }

  /** Whether a question is shown, or worked out where it would be. */
  public boolean isShown(Question question) {
    return answered.isShown(question);
  }

  /** What is worked out in place of a question; empty for nothing. */
  public String workedOut(Question question) {
    return isShown(question)
        ? answered.answer(question).map(answer -> answer.values().get(0)).orElse("")
        : "";
  }

  /** The points of a choice that has a name of its own; empty for nothing. */
  String points(String name) {
    return answered.value(name).text();
  }

  /** A question with only those of its choices that she is offered. */
  public Question offering(Question question) {
    return answered.offering(question);
  }

  /** The first page on the way; an edition without any has none. */
  public Optional<Page> first() {
    return way.first();
  }

  /** The page of this name, when it is on the way. */
  public Optional<Page> page(String name) {
    return edition
        .pageNamed(name)
        .filter(way::has)
        .map(page -> order.pages().get(order.place(page)));
  }

  /** What stands in the way of going on with a question that was answered so. */
  public Optional<Reading.Problem> flaw(Question question, Reading reading) {
    return answered.demands().flaw(question, reading);
  }

  /** What the field of a question begins with. */
  public List<String> preset(Question question) {
    return answered.preset(question);
  }

  /** Whether a question has to be answered, as far as is known. */
  public boolean isRequired(Question question) {
    return answered.demands().isRequired(question);
  }

  /** The page after this one, which need not be on the way itself; empty when the check comes. */
  public Optional<Page> after(Page page) {
    return way.after(page);
  }

  /** The first page with a question that she has neither answered nor gone on from. */
  public Optional<Page> firstOpen(Carried carried) {
    return way.pages().stream()
        .filter(page -> questions(page).stream().anyMatch(q -> q.asks() && carried.isOpen(q)))
        .findFirst();
  }

  /** The first page for who comes back: the same, or one on which something cannot be an answer. */
  public Optional<Page> firstUnfinished(Carried carried) {
    return way.pages().stream()
        .filter(page -> questions(page).stream().anyMatch(one -> isUnfinished(one, carried)))
        .findFirst();
  }

  private static boolean isUnfinished(Question question, Carried carried) {
    return question.asks()
        && (carried.isOpen(question) || carried.reading(question).problem().isPresent());
  }

  /** The page before this one; empty when it is the first. */
  public Optional<Page> before(Page page) {
    return way.before(page);
  }

  /** The last page on the way: where the check page goes back to. */
  public Optional<Page> last() {
    return way.last();
  }

  private boolean isSeen(Question question) {
    return question.visible() && answered.isShown(question);
  }

  /** All questions that she is asked, in order. */
  public List<Question> questions() {
    return way.pages().stream()
        .flatMap(page -> questions(page).stream())
        .filter(Question::asks)
        .toList();
  }

  /** What stands on a page: its questions, and what there is to read. */
  public List<Question> questions(Page page) {
    return order.pages().get(order.place(page)).questions().stream()
        .filter(this::isSeen)
        .map(this::offering)
        .toList();
  }

  /**
   * The end that her answers lead to when she goes on from this page.
   *
   * @param full whether there are enough of those whom a quota counts
   */
  public Optional<End> end(Page left, Predicate<Quota> full) {
    if (edition.ends().isEmpty() && edition.quotas().isEmpty()) {
      return Optional.empty();
    }
    Set<String> later = new HashSet<>();
    order.pages().stream()
        .skip(1L + order.place(left))
        .flatMap(page -> page.questions().stream())
        .forEach(
            question -> {
              later.add(question.name());
              question.wording().round().ifPresent(round -> later.add(round.group()));
              question.wording().round().ifPresent(round -> later.add(round.question()));
            });
    return end(name -> !later.contains(name), full);
  }

  /** The end that her answers lead to altogether. */
  public Optional<End> end(Predicate<Quota> full) {
    return end(name -> true, full);
  }

  private Optional<End> end(Predicate<String> past, Predicate<Quota> full) {
    return edition
        .end(answers, past)
        .or(() -> edition.quotas(answers, past).stream().filter(full).map(Quota::end).findFirst());
  }

  /** The page that asks this question. */
  public Page pageOf(String question) {
    return edition.pages().stream()
        .filter(page -> page.questions().stream().anyMatch(q -> q.name().equals(question)))
        .findFirst()
        .orElseThrow();
  }

  /** Which question this page begins with, counted from 1 among those that are shown. */
  public int numberOf(Page page) {
    return 1 + way.askedBefore(page);
  }

  /** How many shown questions come after this page, as things stand: answers may open more. */
  public int toGoAfter(Page page) {
    return way.askedAfter(page);
  }
}
