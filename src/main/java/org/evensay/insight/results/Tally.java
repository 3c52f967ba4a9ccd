package org.evensay.insight.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.insight.results.figure.Counts;
import org.evensay.insight.results.figure.Figures;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.question.Question;

/**
 * Counts responses in the order they came: for each question those of the editions in which it
 * means the same, as many as may be counted of them.
 */
final class Tally {

  /** Counts those of some editions, up to a limit. */
  private static final class Counter {

    private final long most;
    private long added;
    private long lastArrival;

    private Counter(long most) {
      this.most = most;
    }

    private boolean take(long arrival) {
      if (added == most) {
        return false;
      }
      added++;
      lastArrival = arrival;
      return true;
    }
  }

  private final Map<String, Counts> counts = new LinkedHashMap<>();
  private final Set<String> conditional;
  private final Map<String, Set<Integer>> editionsOf = new LinkedHashMap<>();
  private final Map<Set<Integer>, Counter> counters = new LinkedHashMap<>();
  private final Map<Set<Integer>, Integer> young = new LinkedHashMap<>();
  private final Optional<String> respondent;

  /**
   * Counts nobody yet.
   *
   * @param most how many responses may be counted of each set of editions
   * @param editionsOf for each question that is counted, the editions in which it means the same
   * @param conditional the names of those that not everybody is asked
   */
  Tally(
      PublishedEdition newest,
      Map<Set<Integer>, Long> most,
      Map<Question, Set<Integer>> editionsOf,
      Set<String> conditional) {
    this.conditional = conditional;
    respondent = newest.edition().questionOn(Hearing.RESPONDENT).map(Question::name);
    most.forEach((editions, limit) -> counters.put(editions, new Counter(limit)));
    editionsOf.forEach(
        (question, editions) -> {
          this.editionsOf.put(question.name(), editions);
          counts.put(question.name(), Counts.of(question));
        });
  }

  /** Adds a response wherever it may be counted. */
  void add(long arrival, PublishedEdition edition, Answers answers) {
    boolean ofYoungPerson = isYoung(edition, answers);
    counters.forEach(
        (editions, counter) -> {
          if (editions.contains(edition.number()) && counter.take(arrival)) {
            if (ofYoungPerson) {
              young.merge(editions, 1, Integer::sum);
            }
            add(editions, ofYoungPerson, edition, answers);
          }
        });
  }

  private void add(
      Set<Integer> editions, boolean ofYoungPerson, PublishedEdition edition, Answers answers) {
    Set<String> shown = conditional.isEmpty() ? Set.of() : edition.edition().shown(answers);
    counts.forEach(
        (name, those) -> {
          if (editionsOf.get(name).equals(editions)
              && (ofYoungPerson || isOfEverybody(name))
              && (!conditional.contains(name)
                  || shown.contains(name)
                  || answers.to(name).isPresent())) {
            edition.edition().question(name).ifPresent(asked -> those.add(asked, answers.to(name)));
          }
        });
  }

  /**
   * An edition that does not ask who answers is one for young people, unless a later one asks: then
   * nobody knows who answered it.
   */
  private boolean isYoung(PublishedEdition edition, Answers answers) {
    return edition
        .edition()
        .questionOn(Hearing.RESPONDENT)
        .map(asked -> first(answers, asked.name()).equals(Hearing.YOUNG_PERSON))
        .orElse(respondent.isEmpty());
  }

  private static String first(Answers answers, String question) {
    return answers.values(question).stream().findFirst().orElse(Figures.UNANSWERED);
  }

  /** The true counts of each question. */
  Map<String, Counts> counts() {
    return counts;
  }

  /** Whether not everybody is asked a question. */
  boolean isConditional(String question) {
    return conditional.contains(question);
  }

  /** The editions that are counted for a question. */
  Set<Integer> editionsOf(String question) {
    return editionsOf.get(question);
  }

  /** The question that says who answers. */
  Optional<String> respondent() {
    return respondent;
  }

  /** Whether a question's table is of everybody, and not of young people only. */
  boolean isOfEverybody(String question) {
    return respondent.filter(question::equals).isPresent();
  }

  /** How many young people are counted of each set of editions. */
  Map<Set<Integer>, Integer> young() {
    Map<Set<Integer>, Integer> all = new LinkedHashMap<>();
    counters.keySet().forEach(editions -> all.put(editions, young.getOrDefault(editions, 0)));
    return all;
  }

  /** What is counted of each set of editions. */
  Map<Set<Integer>, Stretch> counted() {
    Map<Set<Integer>, Stretch> all = new LinkedHashMap<>();
    counters.forEach((editions, one) -> all.put(editions, new Stretch(one.added, one.lastArrival)));
    return all;
  }
}
