package org.evensay.survey.interchange.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Place;

/**
 * Room for questions while a file is read. A few rows and columns can make a million questions:
 * those for which there is no room are counted, and never made.
 */
final class QuestionsRoom {

  /** Values that a choice is written with beside its words. */
  private static final int OF_A_CHOICE = 3;

  /** Elements that are looked at for them; rows have the same ones again and again. */
  private static final int LOOKED_AT = 100 * Limits.QUESTIONS;

  private Place where = new Place.Whole();
  private int asked;
  private int lookedAt;
  private long values;
  private long more;
  private boolean written;

  void take(QuestionDraft question) {
    if (question.inside.isEmpty()) {
      asked += question.asked();
      values += values(question);
    }
  }

  /** No fewer than it will be written with. */
  private static long values(QuestionDraft question) {
    long words = words(question.texts.values().stream());
    for (Map.Entry<String, List<ChoiceDraft>> list : question.choices.entrySet()) {
      int offered = Math.min(list.getValue().size(), Limits.CHOICES);
      words += (long) OF_A_CHOICE * offered;
      words += words(list.getValue().stream().limit(offered).map(ChoiceDraft::label));
    }
    return words;
  }

  private static long words(Stream<Words> all) {
    return all.mapToLong(words -> words.texts().size()).sum();
  }

  /** One element more that may be a question. */
  void look() {
    lookedAt++;
  }

  /** Whether whatever comes is too much. */
  boolean isFull() {
    return asked >= Limits.QUESTIONS || lookedAt > LOOKED_AT || isOverfull();
  }

  private boolean isOverfull() {
    return values > Limits.DOCUMENT_VALUES;
  }

  /** So many that were not made. */
  void more(Place at, long count) {
    if (more == 0) {
      where = at;
    }
    more += count;
  }

  /** One that was made, and is not written; it stands before those that were not made. */
  void leaveOut(QuestionDraft question) {
    if (!written) {
      where = question.where;
      written = true;
    }
    more += question.asked();
  }

  /** Refuses what no survey has room for, whatever is left out of it. */
  void check() throws ImportProblem {
    if (isOverfull()) {
      throw ImportProblem.tooMuch(ImportLimits.Of.PIECES, Limits.DOCUMENT_VALUES);
    }
  }

  /** Says how many questions there was no room for. */
  void say(Remarks remarks) {
    if (more > 0) {
      remarks.add(where, Remark.MORE, Limits.QUESTIONS, more);
    }
  }
}
