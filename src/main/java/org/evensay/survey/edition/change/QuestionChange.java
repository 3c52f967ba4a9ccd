package org.evensay.survey.edition.change;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.question.Question;

/**
 * What is different about a question.
 *
 * @param before how it was; empty when it is new
 * @param after how it is; empty when it is gone
 * @param changes everything that is different, in the order of the question's keys
 */
public record QuestionChange(
    Optional<Question> before, Optional<Question> after, List<Change> changes) {

  /** What the changes mean for who sets answers beside each other. */
  public enum Comparing {
    /** Nobody answers it. */
    NOTHING("nothing"),
    /** There are no answers from before. */
    NEW("new"),
    /** There will be no more answers. */
    GONE("gone"),
    /** They are counted together, and nothing that matters is different. */
    TOGETHER("together"),
    /** They are counted together, but it was not quite the same question. */
    WITH_CARE("with-care"),
    /** They cannot be counted together: the type is another. */
    OTHER_TYPE("other-type"),
    /** They cannot be counted together: the scale has other values. */
    OTHER_VALUES("other-values");

    private final String code;

    Comparing(String code) {
      this.code = code;
    }

    /** How files of words name it. */
    public String code() {
      return code;
    }
  }

  public QuestionChange {
    changes = List.copyOf(changes);
  }

  /** The question as it is, or as it was when it is gone. */
  public Question question() {
    return after.or(() -> before).orElseThrow();
  }

  /** What it means. */
  public Comparing comparing() {
    if (isWithoutAnswers(before) && isWithoutAnswers(after)) {
      return Comparing.NOTHING;
    }
    if (isWithoutAnswers(before)) {
      return Comparing.NEW;
    }
    if (isWithoutAnswers(after)) {
      return Comparing.GONE;
    }
    return Joining.obstacle(before.get(), after.get())
        .map(
            obstacle ->
                obstacle == Joining.Obstacle.OTHER_TYPE
                    ? Comparing.OTHER_TYPE
                    : Comparing.OTHER_VALUES)
        .orElse(
            changes.stream().anyMatch(Change::matters) ? Comparing.WITH_CARE : Comparing.TOGETHER);
  }

  private static boolean isWithoutAnswers(Optional<Question> question) {
    return question.filter(one -> one.asks() || !one.visible()).isEmpty();
  }
}
