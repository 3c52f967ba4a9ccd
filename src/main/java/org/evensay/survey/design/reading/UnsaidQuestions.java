package org.evensay.survey.design.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Pictured;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Wording;

/**
 * What a private survey offers with each of its questions: to say that she would rather not say, or
 * that she does not know. It is a question of its own, shown as long as the other has no answer, so
 * that it has a column of its own in every file, and no type of question needs to know of it.
 */
final class UnsaidQuestions {

  /** What the name of such a question ends with. */
  static final String PART = "unsaid";

  private static final String NOT_SAID = "not_said";
  private static final String NOT_KNOWN = "not_known";

  private final OwnWords words;
  private final boolean offered;

  /**
   * For one survey.
   *
   * @param offered whether it is private; else nothing is offered beside answers
   */
  UnsaidQuestions(OwnWords words, boolean offered) {
    this.words = words;
    this.offered = offered;
  }

  boolean isOffered() {
    return offered;
  }

  /** How the question itself is asked: there need not be an answer where this can be said. */
  Wording asked(Wording written) {
    return offered ? written.optional() : written;
  }

  /**
   * What is offered with a question: one, or none where nothing is asked.
   *
   * @param written what its document says of it, also whether it has to be answered
   */
  List<Question> insteadOf(Question question, Wording written) {
    return offered && question.asks() ? List.of(unsaid(question, written)) : List.of();
  }

  private Question unsaid(Question question, Wording written) {
    List<Choice> choices = new ArrayList<>();
    if (question.choices().stream().noneMatch(Choice::notSaid)) {
      choices.add(choice(NOT_SAID));
    }
    choices.add(choice(NOT_KNOWN));
    Wording wording =
        written.unsaid(
            PART,
            words.of("answering.unsaid"),
            words.of("answering.unsaid.required"),
            empty(written));
    return new OneChoice(wording, Offer.of(choices));
  }

  private Choice choice(String name) {
    return new Choice(
        name,
        words.of("answering.unsaid." + name.replace('_', '-')),
        false,
        true,
        LocalizedText.empty(),
        false,
        Pictured.NOT,
        Map.of());
  }

  private static Optional<Expression> empty(Wording written) {
    String condition = "${%s} = ''".formatted(written.name());
    return written
        .showIf()
        .map(shown -> Turn.condition("(%s) and %s", shown.text(), condition))
        .orElseGet(() -> Turn.condition("%s", condition));
  }
}
