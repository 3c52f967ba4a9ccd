package org.evensay.insight.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
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

  /** What was counted last, and how many responses there were then. */
  private record Counted(long responses, Hearing hearing) {}

  private final Map<SurveyId, Counted> counted = new ConcurrentHashMap<>();

  /**
   * Who answered this survey. Counted anew only when responses came or went.
   *
   * @param threshold the programme's
   */
  public Hearing hearing(PublishedEdition survey, int threshold) {
    long there = responses.count(survey.survey());
    Counted last = counted.get(survey.survey());
    if (last == null || last.responses() != there) {
      last = new Counted(there, count(survey, there, threshold));
      counted.put(survey.survey(), last);
    }
    return last.hearing();
  }

  private Hearing count(PublishedEdition survey, long there, int threshold) {
    Tally tally = new Tally(survey.edition(), there / threshold * threshold);
    Map<EditionId, Edition> editions = new LinkedHashMap<>();
    responses.inOrder(
        survey.survey(),
        (id, json) -> {
          Edition edition =
              editions.computeIfAbsent(id, e -> surveys.edition(e).orElseThrow().edition());
          tally.add(AnswersDocument.parse(json, edition));
        });
    Gate gate = new Gate(threshold);
    Map<String, GatedTable> tables = new LinkedHashMap<>();
    tally.tables.forEach(
        (characteristic, cells) -> tables.put(characteristic, gate.pass(new TrueCounts(cells))));
    Figure figure =
        tally.added >= threshold ? new Figure.Shown((int) tally.added) : new Figure.Hidden();
    return new Hearing(figure, threshold, tables);
  }

  /** Counts the responses of whole batches, and leaves the others for later. */
  private static final class Tally {

    private final Map<String, Map<String, Integer>> tables = new LinkedHashMap<>();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final long most;
    private long added;

    Tally(Edition edition, long most) {
      this.most = most;
      for (Question question : edition.questions()) {
        question
            .wording()
            .characteristic()
            .ifPresent(
                characteristic -> {
                  Map<String, Integer> cells = new LinkedHashMap<>();
                  for (Choice choice : question.choices()) {
                    cells.put(choice.name(), 0);
                  }
                  cells.put(Hearing.UNANSWERED, 0);
                  tables.put(characteristic, cells);
                  questions.put(characteristic, question.name());
                });
      }
    }

    void add(Answers answers) {
      if (added == most) {
        return;
      }
      added++;
      boolean young = category(answers, Hearing.RESPONDENT).equals(Hearing.YOUNG_PERSON);
      tables.forEach(
          (characteristic, cells) -> {
            if (young || characteristic.equals(Hearing.RESPONDENT)) {
              String category = category(answers, characteristic);
              // A choice of an edition that this one does not have any more is not shown apart.
              cells.merge(
                  cells.containsKey(category) ? category : Hearing.UNANSWERED, 1, Integer::sum);
            }
          });
    }

    private String category(Answers answers, String characteristic) {
      String question = questions.get(characteristic);
      if (question == null) {
        // A survey that does not ask who answers is one for young people.
        return Hearing.YOUNG_PERSON;
      }
      return answers.values(question).stream().findFirst().orElse(Hearing.UNANSWERED);
    }
  }
}
