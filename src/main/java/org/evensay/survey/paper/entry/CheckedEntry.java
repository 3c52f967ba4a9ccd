package org.evensay.survey.paper.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final PrintedForm form;
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<PrintedQuestion> passedOver = new ArrayList<>();
  private final Map<String, String> outside = new LinkedHashMap<>();
  private final Entry typed;
  private final Entry entry;
  private final Answers answers;

  /** Reads all of it. */
  public CheckedEntry(Edition edition, PrintedForm form, Entry typed) {
    this.form = form;
    this.typed = typed;
    for (PrintedQuestion question : form.typed()) {
      readings.put(question.name(), TypedLine.read(question, typed.line(question.name())));
    }
    Set<String> beyond = new LinkedHashSet<>();
    AnsweredSoFar soFar = edition.answered(answers(beyond));
    // What counts no longer may have been what another answer was held to.
    while (beyond.addAll(beyondLimits(beyond, soFar))) {
      soFar = edition.answered(answers(beyond));
    }
    answers = answers(beyond);
    entry = typed.withMarks(beyond);
    for (PrintedQuestion question : form.typed()) {
      look(question, soFar);
    }
  }

  private Answers answers(Set<String> beyond) {
    Map<String, Answer> read = new LinkedHashMap<>(form.given().byName());
    readings.forEach(
        (name, reading) -> {
          if (!beyond.contains(name)) {
            reading.answer().ifPresent(answer -> read.put(name, answer));
          }
        });
    return Answers.of(read);
  }

  /** Lines that are marked as standing so on the paper, and that do break a limit. */
  private List<String> beyondLimits(Set<String> known, AnsweredSoFar soFar) {
    return form.typed().stream()
        .filter(question -> typed.isOutside(question.name()) && !known.contains(question.name()))
        .filter(question -> flaw(question, soFar).filter(this::canBeOnPaper).isPresent())
        .map(PrintedQuestion::name)
        .toList();
  }

  private boolean canBeOnPaper(Flaw flaw) {
    return TypedLine.canBeOnPaper(flaw.problem(), typed.line(flaw.question().name()));
  }

  private void look(PrintedQuestion question, AnsweredSoFar soFar) {
    Reading reading = readings.get(question.name());
    boolean shown = soFar.shown().contains(question.name());
    if (entry.isOutside(question.name())) {
      if (shown) {
        String line = entry.line(question.name());
        outside.put(question.name(), TypedLine.written(question, line, reading));
      } else {
        passedOver.add(question);
      }
      return;
    }
    flaw(question, soFar).ifPresent(flaws::add);
    boolean counts = shown && soFar.answer(question.question()).equals(reading.answer());
    if (reading.answer().isPresent() && !counts) {
      passedOver.add(question);
    }
  }

  private Optional<Flaw> flaw(PrintedQuestion question, AnsweredSoFar soFar) {
    return problem(question, readings.get(question.name()), soFar)
        .map(problem -> new Flaw(question, problem));
  }

  /** What has to be answered on a screen may be left out on paper: nobody could say so there. */
  private static Optional<Reading.Problem> problem(
      PrintedQuestion question, Reading reading, AnsweredSoFar soFar) {
    if (reading.answer().isEmpty()) {
      return reading.problem();
    }
    return soFar
        .demands()
        .flaw(question.question(), reading)
        .filter(problem -> problem.code().equals(AnswerProblem.NOT_VALID.code()));
  }

  /**
   * What is wrong, in the order of the form. What cannot be read is not wrong, nor what stands so
   * on the paper.
   */
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

  /**
   * What stands on the paper and breaks a limit, by the name of the question, in the order of the
   * form: it is kept as it was written, and is no answer.
   */
  public Map<String, String> outside() {
    return Collections.unmodifiableMap(outside);
  }

  /**
   * Whether somebody who was told what is wrong with a question may say that it stands so on the
   * paper, or has said so.
   */
  public boolean isLimit(PrintedQuestion question) {
    return entry.isOutside(question.name())
        || flaws.stream().anyMatch(flaw -> flaw.question() == question && canBeOnPaper(flaw));
  }

  /** What was typed; of the marks that a line breaks a limit, those alone that are true. */
  public Entry entry() {
    return entry;
  }

  /** Everything that was answered. */
  public Answers answers() {
    return answers;
  }
}
