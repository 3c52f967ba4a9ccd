package org.evensay.survey.design.asking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.survey.design.answer.Answers;

/** For whom a survey ends before its last page. */
public record Screening(List<End> ends, List<Quota> quotas) {

  public Screening {
    ends = List.copyOf(ends);
    quotas = List.copyOf(quotas);
  }

  /**
   * The end that these answers lead to so far: the first whose condition holds, of those that look
   * at nothing else than what she has gone on from. Else "not yet asked" would be "not answered".
   *
   * @param past whether she has gone on from a question, by its name
   */
  Optional<End> end(Edition edition, Answers answers, Predicate<String> past) {
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    AnsweredSoFar all = edition.answered(answers);
    return ends.stream().filter(end -> leads(end, all, of(edition, past))).findFirst();
  }

  /** The quotas that somebody of these answers counts for, looked at in the same way. */
  List<Quota> quotas(Edition edition, Answers answers, Predicate<String> past) {
    if (quotas.isEmpty()) {
      return List.of();
    }
    AnsweredSoFar all = edition.answered(answers);
    return quotas.stream().filter(quota -> leads(quota.end(), all, of(edition, past))).toList();
  }

  private static Predicate<String> of(Edition edition, Predicate<String> past) {
    return name -> past.test(edition.points().question(name));
  }

  private static boolean leads(End end, AnsweredSoFar all, Predicate<String> past) {
    return end.when().names().keySet().stream().allMatch(past) && end.when().holds(all);
  }
}
