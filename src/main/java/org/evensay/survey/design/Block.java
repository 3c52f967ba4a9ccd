package org.evensay.survey.design;

import java.util.List;
import org.evensay.survey.design.question.Question;

/**
 * What is written as one question, and stays together whatever order chance makes: a question and
 * the "which one?" that belongs to it, or the rows of a matrix.
 *
 * @param shuffled whether chance makes the order of the questions in it
 */
record Block(String name, List<Question> questions, boolean shuffled) {

  Block {
    questions = List.copyOf(questions);
  }
}
