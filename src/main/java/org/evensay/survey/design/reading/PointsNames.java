package org.evensay.survey.design.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SharedPoints;

/**
 * Names that expressions have for the points of single choices. Nothing else may have one of them:
 * nobody could say which of the two is meant.
 */
final class PointsNames {

  private static final String NAME = "name";

  private final ConditionDocument conditions;
  private final boolean limited;

  /** What each is of. */
  private final Map<String, String> questions = new HashMap<>();

  /**
   * Knows no names yet.
   *
   * @param limited whether limits that came later are looked at
   */
  PointsNames(ConditionDocument conditions, boolean limited) {
    this.conditions = conditions;
    this.limited = limited;
  }

  /**
   * Adds those of a question, if it shares out points.
   *
   * @param isNew whether something is called so for the first time in its repeated group
   */
  void add(Question question, Predicate<String> isNew, DocumentReader document) {
    if (question instanceof SharedPoints points && !points.name().isEmpty()) {
      Optional<String> inGroup = question.wording().round().map(Round::question);
      for (Choice choice : points.choices()) {
        inGroup
            .filter(name -> isNew.test(SharedPoints.named(name, choice.name())))
            .ifPresent(name -> add(name, choice.name(), document));
        add(points.name(), choice.name(), document);
      }
    }
  }

  private void add(String question, String choice, DocumentReader document) {
    String name = SharedPoints.named(question, choice);
    if (conditions.add(name)) {
      questions.put(name, question);
    } else if (limited) {
      document.mistake(NAME, DocumentMistake.NAME_OF_POINTS, name, question);
    }
  }

  /** Adds the name of something else, and says what is wrong with it. */
  void addOther(String name, String key, DocumentReader document) {
    if (!conditions.add(name)) {
      String question = questions.remove(name);
      if (question == null) {
        document.mistake(key, DocumentMistake.TWICE, name);
      } else if (limited) {
        document.mistake(key, DocumentMistake.NAME_OF_POINTS, name, question);
      }
    }
  }
}
