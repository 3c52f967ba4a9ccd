package org.evensay.insight.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.Gate;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.disclosure.TrueCounts;
import org.evensay.survey.design.AnswersDocument;
import org.evensay.survey.design.Edition;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
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
    Release next = count(survey, threshold, last.next(extent.upTo(), extent.after()));
    releases.put(survey.survey(), next);
    return next.hearing();
  }

  private Release count(PublishedEdition survey, int threshold, long most) {
    Tally tally = new Tally(survey.edition(), most);
    Map<EditionId, Edition> editions = new LinkedHashMap<>();
    responses.inOrder(
        survey.survey(),
        (id, arrival, json) -> {
          Edition edition =
              editions.computeIfAbsent(id, e -> surveys.edition(e).orElseThrow().edition());
          tally.add(arrival, edition, AnswersDocument.parse(json, edition));
        });
    Figure figure =
        tally.added >= threshold ? new Figure.Shown((int) tally.added) : new Figure.Hidden();
    Hearing hearing = new Hearing(figure, threshold, gated(tally, new Gate(threshold)));
    return new Release(survey.id(), threshold, tally.added, tally.lastArrival, hearing);
  }

  /**
   * All tables are of the same people: what the one on who answers hides, namely how many young
   * people there are, the others must not add up to.
   */
  private static Map<String, GatedTable> gated(Tally tally, Gate gate) {
    boolean youngPeopleKnown =
        tally
            .respondent
            .map(question -> gate.pass(new TrueCounts(tally.tables.get(question))))
            .map(table -> table.byCategory().get(Hearing.YOUNG_PERSON))
            .map(figure -> figure.count().isPresent())
            .orElse(true);
    Map<String, GatedTable> tables = new LinkedHashMap<>();
    tally.tables.forEach(
        (question, cells) -> {
          TrueCounts counts = new TrueCounts(cells);
          boolean ofEverybody = tally.respondent.filter(question::equals).isPresent();
          tables.put(
              question,
              youngPeopleKnown || ofEverybody ? gate.pass(counts) : gate.passWithoutTotal(counts));
        });
    return tables;
  }

  /** Counts the first so many responses, and leaves the others for later. */
  private static final class Tally {

    private final Map<String, Map<String, Integer>> tables = new LinkedHashMap<>();
    private final Optional<String> respondent;
    private final long most;
    private long added;
    private long lastArrival;

    Tally(Edition edition, long most) {
      this.most = most;
      this.respondent = edition.questionOn(Hearing.RESPONDENT).map(Question::name);
      edition.questions().stream()
          .filter(Results::isOneOfSeveral)
          .forEach(
              question -> {
                Map<String, Integer> cells = new LinkedHashMap<>();
                for (Choice choice : question.choices()) {
                  cells.put(choice.name(), 0);
                }
                cells.put(Hearing.UNANSWERED, 0);
                tables.put(question.name(), cells);
              });
    }

    void add(long arrival, Edition edition, Answers answers) {
      if (added == most) {
        return;
      }
      added++;
      lastArrival = arrival;
      // A survey that does not ask who answers is one for young people.
      boolean young =
          respondent.map(name -> first(answers, name).equals(Hearing.YOUNG_PERSON)).orElse(true);
      tables.forEach(
          (question, cells) -> {
            if (young || respondent.filter(question::equals).isPresent()) {
              cells.merge(category(edition, answers, question), 1, Integer::sum);
            }
          });
    }

    /**
     * A choice that only an earlier edition had stays a category of its own: put into another one,
     * it would show by how much that one grew.
     */
    private static String category(Edition edition, Answers answers, String question) {
      String category = first(answers, question);
      boolean isChoice =
          edition.question(question).stream()
              .flatMap(asked -> asked.choices().stream())
              .anyMatch(choice -> choice.name().equals(category));
      return isChoice ? category : Hearing.UNANSWERED;
    }

    private static String first(Answers answers, String question) {
      return answers.values(question).stream().findFirst().orElse(Hearing.UNANSWERED);
    }
  }

  /** Whether its answers are categories that exclude each other: all that the gate knows yet. */
  private static boolean isOneOfSeveral(Question question) {
    return question instanceof OneChoice || question instanceof Scale;
  }
}
