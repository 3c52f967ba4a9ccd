package org.evensay.survey.paper.entry;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/**
 * Two entries of one form, question by question. Only questions are counted of which at least one
 * of the two says something: that both left the same ones out is no merit.
 */
public final class Comparison {

  private final Entry first;
  private final Entry second;
  private final List<PrintedQuestion> compared = new ArrayList<>();
  private final List<PrintedQuestion> different = new ArrayList<>();

  /** Compares. */
  public Comparison(PrintedForm form, Entry first, Entry second) {
    this.first = first;
    this.second = second;
    for (PrintedQuestion question : form.typed()) {
      if (isSaid(question, first) || isSaid(question, second)) {
        compared.add(question);
        if (!isAlike(question)) {
          different.add(question);
        }
      }
    }
  }

  private static boolean isSaid(PrintedQuestion question, Entry entry) {
    return entry.isUnreadable(question.name()) || !entry.line(question.name()).isEmpty();
  }

  /** What comes out is compared, not how it was typed: {@code 1 3} and {@code 3,1} are the same. */
  private boolean isAlike(PrintedQuestion question) {
    String name = question.name();
    if (first.isUnreadable(name) || second.isUnreadable(name)) {
      return first.isUnreadable(name) && second.isUnreadable(name);
    }
    Reading one = TypedLine.read(question, first.line(name));
    Reading other = TypedLine.read(question, second.line(name));
    return one.answer().isPresent()
        ? one.answer().equals(other.answer())
        : isAlikeBeyondLimits(question, one, other);
  }

  /** What is no answer, and stands so on the paper. */
  private boolean isAlikeBeyondLimits(PrintedQuestion question, Reading one, Reading other) {
    String name = question.name();
    return first.isOutside(name)
        && second.isOutside(name)
        && TypedLine.written(question, first.line(name), one)
            .equals(TypedLine.written(question, second.line(name), other));
  }

  /** How many questions were compared. */
  public int compared() {
    return compared.size();
  }

  /** How many of them were typed alike. */
  public int alike() {
    return compared.size() - different.size();
  }

  /** Those that were not, in the order of the form. */
  public List<PrintedQuestion> different() {
    return List.copyOf(different);
  }

  public Entry first() {
    return first;
  }

  public Entry second() {
    return second;
  }
}
