package org.evensay.insight.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.results.figure.Figures;
import org.evensay.insight.results.figure.Gating;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.AnswersDocument;
import org.evensay.survey.response.ResponseStore;

/** Counts, and hands out what the gate lets through. Safe for all threads. */
@ApplicationScoped
public class Results {

  @Inject SurveyStore surveys;
  @Inject ResponseStore responses;

  @Inject ReleaseStore releases;

  /**
   * What was answered to this survey, as it was last released. There is another release when at
   * least as many people came or took theirs back as the threshold asks for, or when the survey has
   * another edition, whose tables are others.
   *
   * @param threshold the programme's
   */
  public Hearing hearing(PublishedEdition survey, int threshold) {
    Release last =
        releases.find(survey.survey()).orElseGet(() -> Release.none(survey.id(), threshold));
    ResponseStore.Extent extent = responses.extent(survey.survey(), last.lastArrival());
    if (last.isOf(survey.id(), threshold) && !last.isOvertaken(extent.upTo(), extent.after())) {
      return last.hearing();
    }
    Release next = count(survey, threshold, last);
    releases.put(survey.survey(), next);
    return next.hearing();
  }

  /** The editions that are not in the figures of each question, and why, by its name. */
  public Map<String, List<LeftOut>> leftOut(PublishedEdition survey) {
    JoinedEditions editions = editions(survey);
    Map<String, List<LeftOut>> leftOut = new LinkedHashMap<>();
    survey
        .edition()
        .questions()
        .forEach(question -> leftOut.put(question.name(), editions.leftOut(question)));
    return leftOut;
  }

  /** All editions of a survey. */
  JoinedEditions editions(PublishedEdition survey) {
    return new JoinedEditions(surveys.editions(survey.survey()));
  }

  private Release count(PublishedEdition survey, int threshold, Release last) {
    JoinedEditions editions = editions(survey);
    Map<Question, Set<Integer>> editionsOf = new LinkedHashMap<>();
    survey.edition().questions().stream()
        .filter(Question::asks)
        .forEach(question -> editionsOf.put(question, editions.of(question)));
    Set<Set<Integer>> parts = new LinkedHashSet<>(editionsOf.values());
    parts.add(editions.numbers());
    Tally tally =
        new Tally(
            survey,
            most(survey, parts, editions, last),
            editionsOf,
            editionsOf.keySet().stream()
                .filter(editions::isConditional)
                .map(Question::name)
                .collect(Collectors.toSet()));
    Map<EditionId, PublishedEdition> byId = byId(editions);
    responses.inOrder(
        survey.survey(),
        (id, arrival, json) -> {
          PublishedEdition edition = byId.get(id);
          tally.add(arrival, edition, AnswersDocument.parse(json, edition.edition()));
        });
    Stretch whole = tally.counted().get(editions.numbers());
    Map<String, Stretch> kept = new LinkedHashMap<>(last.parts());
    tally.counted().forEach((numbers, stretch) -> kept.put(key(numbers), stretch));
    Figure figure =
        whole.counted() >= threshold
            ? new Figure.Shown((int) whole.counted())
            : new Figure.Hidden();
    Hearing hearing = new Hearing(figure, threshold, gated(tally, threshold));
    return new Release(survey.id(), threshold, whole.counted(), whole.lastArrival(), kept, hearing);
  }

  private static Map<EditionId, PublishedEdition> byId(JoinedEditions editions) {
    Map<EditionId, PublishedEdition> byId = new HashMap<>();
    editions.all().forEach(edition -> byId.put(edition.id(), edition));
    return byId;
  }

  /**
   * How many responses may be counted of each set of editions: each changes by whole batches of its
   * own people, or a single one among others who answered another edition would be seen.
   */
  private Map<Set<Integer>, Long> most(
      PublishedEdition survey, Set<Set<Integer>> parts, JoinedEditions editions, Release last) {
    Map<Set<Integer>, Stretch> before = new LinkedHashMap<>();
    parts.forEach(numbers -> before.put(numbers, before(numbers, editions, last)));
    Map<Set<Integer>, long[]> there = new LinkedHashMap<>();
    parts.forEach(numbers -> there.put(numbers, new long[2]));
    Map<EditionId, PublishedEdition> byId = byId(editions);
    responses.inOrder(
        survey.survey(),
        (id, arrival, json) ->
            there.forEach(
                (numbers, extent) -> {
                  if (numbers.contains(byId.get(id).number())) {
                    extent[arrival <= before.get(numbers).lastArrival() ? 0 : 1]++;
                  }
                }));
    Map<Set<Integer>, Long> most = new LinkedHashMap<>();
    there.forEach(
        (numbers, extent) ->
            most.put(numbers, before.get(numbers).next(extent[0], extent[1], last.threshold())));
    return most;
  }

  /** What was last counted of these editions, as far as they were there. */
  private static Stretch before(Set<Integer> numbers, JoinedEditions editions, Release last) {
    int newest =
        editions.all().stream()
            .filter(edition -> edition.id().equals(last.edition()))
            .mapToInt(PublishedEdition::number)
            .findFirst()
            .orElse(0);
    Set<Integer> known = new TreeSet<>(numbers);
    known.removeIf(number -> number > newest);
    return known.size() == newest
        ? last.whole()
        : last.parts().getOrDefault(key(known), Stretch.NONE);
  }

  private static String key(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /**
   * All tables are of the same people: what the one on who answers hides, namely how many young
   * people there are, the others must not add up to. Two tables of nearly the same people must not
   * both add up, or the difference would tell how few answered another edition. And what was asked
   * only of some must not add up to them, which a table on what it hangs on may hide.
   */
  private static Map<String, Figures> gated(Tally tally, int threshold) {
    boolean youngPeopleKnown =
        tally
            .respondent()
            .flatMap(
                question ->
                    tally
                        .counts()
                        .get(question)
                        .figures(new Gating(threshold, true))
                        .table(Figures.ANSWERS))
            .map(table -> table.byCategory().get(Hearing.YOUNG_PERSON))
            .map(figure -> figure.count().isPresent())
            .orElse(true);
    Map<String, Figures> figures = new LinkedHashMap<>();
    tally
        .counts()
        .forEach(
            (question, counts) -> {
              boolean known =
                  (youngPeopleKnown || tally.isOfEverybody(question))
                      && !tally.isConditional(question)
                      && !isNearAnother(tally, tally.editionsOf(question), threshold);
              figures.put(question, counts.figures(new Gating(threshold, known)));
            });
    return figures;
  }

  private static boolean isNearAnother(Tally tally, Set<Integer> editions, int threshold) {
    int young = tally.young().get(editions);
    long counted = tally.counted().get(editions).counted();
    return tally.young().keySet().stream()
        .filter(other -> !other.equals(editions))
        .anyMatch(
            other ->
                Math.abs(tally.young().get(other) - young) < threshold
                    || Math.abs(tally.counted().get(other).counted() - counted) < threshold);
  }
}
