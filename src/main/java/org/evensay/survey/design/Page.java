package org.evensay.survey.design;

import java.util.List;
import org.evensay.survey.design.question.Question;

/** What is asked at once: one question or a few that belong together. */
public record Page(String name, List<Question> questions) {

  public Page {
    questions = List.copyOf(questions);
  }
}
