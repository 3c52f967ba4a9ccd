package org.evensay.survey.paper.form;

import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Question;

/**
 * A question as it stands on a form.
 *
 * @param number what it is called on the form; 0 for what is only read
 * @param question as the edition has it
 * @param printed the same with its choices in the order of this form, and the pairs that it has
 * @param when who is to answer it
 */
public record PrintedQuestion(int number, Question question, Question printed, OnlyIf when) {

  /** How many choices are printed with a box each; of more there is a line to write on. */
  public static final int MOST_BOXES = 40;

  /** Types whose answer is something that nobody can put on paper, or type from it. */
  private static final Set<String> ON_SCREENS = Set.of("photo", "voice", "video", "file");

  private static final String DRAWING = "drawing";

  public String name() {
    return question.name();
  }

  /** Whether it can be answered on a screen only. */
  boolean isForScreens() {
    return ON_SCREENS.contains(question.type());
  }

  /** Whether it is drawn: on paper, and nowhere else. */
  boolean isDrawn() {
    return question.type().equals(DRAWING);
  }

  /** Whether somebody types what was answered. */
  public boolean isTyped() {
    return question.asks() && !isForScreens() && !isDrawn();
  }

  /**
   * Whether its choices have boxes; else what is chosen is written on a line. What has a field for
   * each choice has a box for each however many they are.
   */
  public boolean hasBoxes() {
    return !printed.parts().isEmpty() || printed.choices().size() <= MOST_BOXES;
  }

  /** An answer that was read from the form, as the edition has it whatever the form's order. */
  public Optional<Answer> inEditionsOrder(Answer answer) {
    return question.read(question.typed(answer)).answer();
  }
}
