package org.evensay.survey.design;

import java.util.List;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.question.Question;

/**
 * What is asked at once: one question or a few that belong together.
 *
 * @param title what stands above the questions; empty when they speak for themselves
 */
public record Page(String name, LocalizedText title, List<Question> questions) {

  public Page {
    questions = List.copyOf(questions);
  }
}
