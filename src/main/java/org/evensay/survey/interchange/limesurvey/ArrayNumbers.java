package org.evensay.survey.interchange.limesurvey;

import java.util.Optional;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;

/**
 * The numbers of an array. Unless it says that they are typed, LimeSurvey has them chosen from a
 * list, which goes from 1 to 10 where nothing else is said.
 */
final class ArrayNumbers {

  private static final String LEAST = "multiflexible_min";
  private static final String MOST = "multiflexible_max";
  private static final String STEP = "multiflexible_step";

  /** How far a list goes that says only where it begins. */
  private static final int FURTHER = 10;

  private final Reading reading;
  private final Source question;

  ArrayNumbers(Reading reading, Source question) {
    this.reading = reading;
    this.question = question;
  }

  /** What each of them is here. */
  String type() {
    return isListed() && step().map(step -> step.matches("[0-9]+")).orElse(true)
        ? "number"
        : "decimal";
  }

  private boolean isListed() {
    return !question.attributes().on("input_boxes");
  }

  private Optional<String> step() {
    return question.attributes().row(STEP).map(row -> row.get("value").strip());
  }

  /** One of them, with its bounds. */
  QuestionDraft number(String name) {
    QuestionDraft draft = new QuestionDraft(question.where(), name, type());
    Numbers.Ends ends = isListed() ? listed() : Numbers.Ends.WIDEST;
    new Numbers(reading).bounds(question, draft, ends, LEAST, MOST);
    question
        .attributes()
        .row(STEP)
        .ifPresent(
            row -> {
              boolean same = isListed() && row.get("value").strip().equals("1");
              if (same) {
                reading.remarks.add(row.where(), Remark.TAKEN);
              } else {
                reading.remarks.add(row.where(), Remark.NOT_HERE, STEP, row.get("value"));
              }
            });
    return draft;
  }

  private Numbers.Ends listed() {
    Optional<Integer> least = question.attributes().peek(LEAST);
    Optional<Integer> most = question.attributes().peek(MOST);
    int from = least.orElse(1);
    return Numbers.Ends.of(
        from, Math.max(from, most.orElse(least.isPresent() ? from + FURTHER : FURTHER)));
  }
}
