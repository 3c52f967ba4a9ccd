package org.evensay.codesign.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evensay.codesign.workshop.Priority;
import org.evensay.codesign.workshop.Workshop;
import org.evensay.codesign.workshop.WorkshopStore;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.insight.coverage.Coverage;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.question.Question;

/**
 * What an ask rests on, followed to where it was said: how many tables, what was answered, how many
 * spoke, and who is missing. Every number about respondents comes from {@code insight}, gated.
 */
@ApplicationScoped
public class Grounds {

  /**
   * All of it.
   *
   * @param surveys the coverage of each survey among it: how many spoke, and who is missing
   */
  public record Found(
      List<Evidence.Discussion> discussions,
      List<Named> named,
      List<Asked> asked,
      List<Coverage.Report> surveys) {}

  /** A priority that tables named. */
  public record Named(Priority priority, int tables) {}

  /** A question, and what was answered to it. */
  public record Asked(Question question, boolean madeUp, GatedTable answers) {}

  @Inject AskStore asks;
  @Inject WorkshopStore workshops;
  @Inject Coverage coverage;

  /** Follows an ask's evidence. */
  public Found of(AskId ask, ProgrammeId programme) {
    List<Evidence> evidence = asks.evidence(ask);
    List<Workshop> meetings = workshops.of(programme);
    List<Evidence.SurveyQuestion> questions = only(evidence, Evidence.SurveyQuestion.class);
    List<SurveyId> cited = questions.stream().map(Evidence.SurveyQuestion::survey).toList();
    List<Coverage.Report> surveys =
        coverage.of(programme).stream()
            .filter(report -> cited.contains(report.survey().survey()))
            .toList();
    return new Found(
        only(evidence, Evidence.Discussion.class),
        only(evidence, Evidence.Tally.class).stream()
            .flatMap(tally -> named(tally, meetings).stream())
            .toList(),
        questions.stream().flatMap(question -> asked(question, surveys).stream()).toList(),
        surveys);
  }

  private static Optional<Named> named(Evidence.Tally tally, List<Workshop> meetings) {
    for (Workshop workshop : meetings) {
      for (Priority priority : workshop.priorities()) {
        if (priority.id().equals(tally.priority())) {
          return Optional.of(new Named(priority, workshop.tables()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Asked> asked(
      Evidence.SurveyQuestion cited, List<Coverage.Report> surveys) {
    return surveys.stream()
        .filter(report -> report.survey().survey().equals(cited.survey()))
        .findFirst()
        .flatMap(
            report ->
                report.survey().edition().questions().stream()
                    .filter(question -> question.name().equals(cited.question()))
                    .findFirst()
                    .flatMap(
                        question ->
                            Optional.ofNullable(report.answers().get(question.name()))
                                .map(
                                    table ->
                                        new Asked(question, report.survey().madeUp(), table))));
  }

  private static <T extends Evidence> List<T> only(List<Evidence> evidence, Class<T> kind) {
    return evidence.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
