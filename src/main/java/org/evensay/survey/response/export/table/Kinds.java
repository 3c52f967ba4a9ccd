package org.evensay.survey.response.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.edition.change.Joining;

/**
 * The kinds that each question has had, the newest first: answers of one kind are in one column.
 * What figures keep apart, files keep apart too.
 */
final class Kinds {

  private final Map<String, List<Question>> seen = new HashMap<>();

  /** Which kind a question is of, from 0; editions are gone through from the newest on. */
  int of(Question question) {
    List<Question> kinds = seen.computeIfAbsent(question.name(), name -> new ArrayList<>());
    for (int i = 0; i < kinds.size(); i++) {
      if (Joining.obstacle(kinds.get(i), question).isEmpty()) {
        return i;
      }
    }
    kinds.add(question);
    return kinds.size() - 1;
  }

  /** What keeps a kind from being the newest one. */
  Optional<Joining.Obstacle> obstacle(String question, int kind) {
    List<Question> kinds = seen.get(question);
    return kind == 0 ? Optional.empty() : Joining.obstacle(kinds.get(0), kinds.get(kind));
  }
}
