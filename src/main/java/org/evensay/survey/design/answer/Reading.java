package org.evensay.survey.design.answer;

import java.util.List;
import java.util.Optional;

/**
 * What a question makes of what came from its field.
 *
 * @param answer the answer, when there is one
 * @param problem what stands in its way, when something does
 * @param typed what the field shows again: what she chose or typed, without signs that cannot be
 *     kept
 */
public record Reading(Optional<Answer> answer, Optional<Problem> problem, List<String> typed) {

  /**
   * Why it is no answer.
   *
   * @param code a key of the words, in every language
   * @param arguments what the words name
   */
  public record Problem(String code, List<Object> arguments) {

    public static Problem of(AnswerProblem problem, Object... arguments) {
      return new Problem(problem.code(), List.of(arguments));
    }
  }

  /** An answer from one field. */
  public static Reading of(Answer answer) {
    return of(answer, answer.values());
  }

  /** An answer from several fields. */
  public static Reading of(Answer answer, List<String> typed) {
    return new Reading(Optional.of(answer), Optional.empty(), typed);
  }

  /** Nothing was typed or chosen. */
  public static Reading nothing() {
    return new Reading(Optional.empty(), Optional.empty(), List.of());
  }

  /** Something is wrong with what was typed. */
  public static Reading problem(List<String> typed, AnswerProblem problem, Object... arguments) {
    return problem(typed, Problem.of(problem, arguments));
  }

  static Reading problem(List<String> typed, Problem problem) {
    return new Reading(Optional.empty(), Optional.of(problem), typed);
  }
}
