package org.evensay.survey.paper.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.AnsweredSoFar;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/** What somebody typed of a form, with everything that can be said of it. */
public final class CheckedEntry {

  /** Something that is no answer as it was typed. */
  public record Flaw(PrintedQuestion question, Reading.Problem problem) {}

  private final List<Flaw> flaws = new ArrayList<>();
  private final List<PrintedQuestion> passedOver = new ArrayList<>();
  private final Answers answers;

  /** Reads all of it. */
  public CheckedEntry(Edition edition, PrintedForm form, Entry entry) {
    Map<String, Answer> read = new LinkedHashMap<>(form.given().byName());
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (PrintedQuestion question : form.typed()) {
      Reading reading = TypedLine.read(question, entry.line(question.name()));
      readings.put(question.name(), reading);
      reading.answer().ifPresent(answer -> read.put(question.name(), answer));
    }
    answers = Answers.of(read);
    AnsweredSoFar soFar = edition.answered(answers);
    for (PrintedQuestion question : form.typed()) {
      look(question, readings.get(question.name()), soFar);
    }
  }

  private void look(PrintedQuestion question, Reading reading, AnsweredSoFar soFar) {
    flaw(question, reading, soFar).ifPresent(problem -> flaws.add(new Flaw(question, problem)));
    boolean counts =
        soFar.shown().contains(question.name())
            && soFar.answer(question.question()).equals(reading.answer());
    if (reading.answer().isPresent() && !counts) {
      passedOver.add(question);
    }
  }

  /** What has to be answered on a screen may be left out on paper: nobody could say so there. */
  private static Optional<Reading.Problem> flaw(
      PrintedQuestion question, Reading reading, AnsweredSoFar soFar) {
    if (reading.answer().isEmpty()) {
      return reading.problem();
    }
    return soFar
        .demands()
        .flaw(question.question(), reading)
        .filter(problem -> problem.code().equals(AnswerProblem.NOT_VALID.code()));
  }

  /** What is wrong, in the order of the form; what cannot be read is not wrong. */
  public List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /**
   * Questions that were answered though, by the answers before them, they were not meant for her,
   * or not with these choices: that is not sent.
   */
  public List<PrintedQuestion> passedOver() {
    return List.copyOf(passedOver);
  }

  /** Everything that was answered. */
  public Answers answers() {
    return answers;
  }
}
