package org.evensay.insight.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.Gate;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.disclosure.TrueCounts;
import org.evensay.survey.design.Answers;
import org.evensay.survey.design.AnswersDocument;
import org.evensay.survey.design.Choice;
import org.evensay.survey.design.Edition;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.Question;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.response.ResponseStore;

/** Counts, and hands out what the gate lets through. Safe for all threads. */
@ApplicationScoped
public class Results {

  @Inject SurveyStore surveys;
  @Inject ResponseStore responses;

  /** What was counted, and of what: anything else has to be counted anew. */
  private record Basis(ResponseStore.Extent extent, EditionId edition, int threshold) {}

  private record Counted(Basis basis, Hearing hearing) {}

  private final Map<SurveyId, Counted> counted = new ConcurrentHashMap<>();

  /**
   * What was answered to this survey. Counted anew only when responses came or went.
   *
   * @param threshold the programme's
   */
  public Hearing hearing(PublishedEdition survey, int threshold) {
    Basis basis = new Basis(responses.extent(survey.survey()), survey.id(), threshold);
    Counted last = counted.get(survey.survey());
    if (last == null || !last.basis().equals(basis)) {
      last = new Counted(basis, count(survey, basis));
      counted.put(survey.survey(), last);
    }
    return last.hearing();
  }

  private Hearing count(PublishedEdition survey, Basis basis) {
    int threshold = basis.threshold();
    long whole = basis.extent().responses() / threshold * threshold;
    Tally tally = new Tally(survey.edition(), whole);
    Map<EditionId, Edition> editions = new LinkedHashMap<>();
    responses.inOrder(
        survey.survey(),
        (id, json) -> {
          Edition edition =
              editions.computeIfAbsent(id, e -> surveys.edition(e).orElseThrow().edition());
          tally.add(AnswersDocument.parse(json, edition));
        });
    Figure figure =
        tally.added >= threshold ? new Figure.Shown((int) tally.added) : new Figure.Hidden();
    return new Hearing(figure, threshold, gated(tally, new Gate(threshold)));
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

  /** Counts the responses of whole batches, and leaves the others for later. */
  private static final class Tally {

    private final Map<String, Map<String, Integer>> tables = new LinkedHashMap<>();
    private final Optional<String> respondent;
    private final long most;
    private long added;

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

    void add(Answers answers) {
      if (added == most) {
        return;
      }
      added++;
      // A survey that does not ask who answers is one for young people.
      boolean young =
          respondent.map(name -> first(answers, name).equals(Hearing.YOUNG_PERSON)).orElse(true);
      tables.forEach(
          (question, cells) -> {
            if (young || respondent.filter(question::equals).isPresent()) {
              String category = first(answers, question);
              // A choice of an edition that this one does not have any more is not shown apart.
              cells.merge(
                  cells.containsKey(category) ? category : Hearing.UNANSWERED, 1, Integer::sum);
            }
          });
    }

    private static String first(Answers answers, String question) {
      return answers.values(question).stream().findFirst().orElse(Hearing.UNANSWERED);
    }
  }

  /** Whether its answers are categories that exclude each other: all that the gate knows yet. */
  private static boolean isOneOfSeveral(Question question) {
    return question instanceof Question.OneChoice || question instanceof Question.Scale;
  }
}
