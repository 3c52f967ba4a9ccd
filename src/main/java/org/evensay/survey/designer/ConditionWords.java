package org.evensay.survey.designer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.designer.change.Askable;

/** Says a condition in plain words, as far as it can be said so. */
final class ConditionWords {

  private final PageLanguage language;
  private final List<Askable> questions;

  /**
   * Words.
   *
   * @param questions those that conditions can look at
   */
  ConditionWords(PageLanguage language, List<Askable> questions) {
    this.language = language;
    this.questions = List.copyOf(questions);
  }

  /** The condition as tests of one question each; empty when it says more, or is no condition. */
  static Optional<Clauses> clauses(String condition) {
    try {
      return condition.isBlank() ? Optional.empty() : Clauses.of(Expression.parse(condition));
    } catch (ExpressionProblem noExpression) {
      return Optional.empty();
    }
  }

  /** Whether it can be understood. */
  static boolean isExpression(String condition) {
    try {
      Expression.parse(condition);
      return true;
    } catch (ExpressionProblem noExpression) {
      return false;
    }
  }

  /** What it says; empty where that cannot be said in plain words. */
  String of(String condition) {
    return clauses(condition)
        .map(
            clauses ->
                clauses.clauses().stream()
                    .map(this::of)
                    .collect(
                        Collectors.joining(
                            " "
                                + language.get(
                                    clauses.all()
                                        ? "designer.condition.and"
                                        : "designer.condition.or")
                                + " ")))
        .orElse("");
  }

  private String of(Clauses.Clause clause) {
    Optional<Askable> question =
        questions.stream().filter(one -> one.name().equals(clause.question())).findFirst();
    String asked = question.map(Askable::words).orElse(clause.question());
    String value = question.map(one -> one.choices().get(clause.value())).orElse(clause.value());
    return language.with(
        "designer.test." + code(clause.test()),
        Apart.words(asked),
        Apart.words(value == null ? clause.value() : value));
  }

  /** How keys of words name a test. */
  static String code(Clauses.Test test) {
    return test.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
