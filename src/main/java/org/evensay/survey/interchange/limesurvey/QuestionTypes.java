package org.evensay.survey.interchange.limesurvey;

import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Answer;

/** What becomes of each of LimeSurvey's types of questions. */
final class QuestionTypes {

  private static final String YES = "interchange.words.yes";
  private static final String NO = "interchange.words.no";

  private final Reading reading;
  private final ChoiceQuestions choices;
  private final TypedQuestions typed;
  private final ArrayQuestions arrays;

  QuestionTypes(Reading reading) {
    this.reading = reading;
    this.choices = new ChoiceQuestions(reading);
    this.typed = new TypedQuestions(reading);
    this.arrays = new ArrayQuestions(reading, choices, typed);
  }

  void read(Source question) {
    switch (question.type()) {
      case "L", "!", "O", "W", "Z" -> choices.one(question);
      case "M", "P" -> choices.several(question);
      case "R" -> choices.ranking(question);
      case "Y" -> choices.fixed(question, List.of("Y", "N"), List.of(YES, NO));
      case "G" ->
          choices.fixed(
              question,
              List.of("F", "M"),
              List.of("interchange.words.female", "interchange.words.male"));
      case "5" -> typed.five(question);
      case "S" -> typed.text(question, false);
      case "T", "U" -> typed.text(question, true);
      case "N" -> typed.number(question);
      case "K" -> typed.several(question, true);
      case "Q" -> typed.several(question, false);
      case "D" -> typed.date(question);
      case "X" -> typed.display(question);
      case "*" -> new Equations(reading).equation(question);
      case "A" -> arrays.points(question, 5);
      case "B" -> arrays.points(question, 10);
      case "C" ->
          arrays.fixed(
              question, List.of("Y", "U", "N"), List.of(YES, "interchange.words.uncertain", NO));
      case "E" ->
          arrays.fixed(
              question,
              List.of("I", "S", "D"),
              List.of(
                  "interchange.words.increase",
                  "interchange.words.same",
                  "interchange.words.decrease"));
      case "F", "H" -> arrays.own(question);
      case "1" -> arrays.dual(question);
      case ":" -> arrays.fields(question, true);
      case ";" -> arrays.fields(question, false);
      case "|" -> new FileQuestions(reading).file(question);
      case "I" ->
          reading.remarks.add(
              question.where(),
              Remark.QUESTION_LEFT_OUT,
              question.name(),
              TypeNames.of(question.type()));
      default -> other(question);
    }
  }

  /** What a later version may have. */
  private void other(Source question) {
    reading.said(question, "short-text", true);
    reading.put(question, new QuestionDraft(question.where(), question.name(), "short-text"));
    reading.variables().add(question, Answer.of(question.name(), Answer.Kind.ANY, Map.of()));
  }
}
