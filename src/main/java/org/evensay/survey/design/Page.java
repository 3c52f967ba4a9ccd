package org.evensay.survey.design;

import java.util.List;

/** What is asked at once: one question or a few that belong together. */
public record Page(String name, List<Question> questions) {

  public Page {
    questions = List.copyOf(questions);
  }
}
