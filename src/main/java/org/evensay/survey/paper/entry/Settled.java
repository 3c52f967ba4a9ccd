package org.evensay.survey.paper.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.survey.paper.form.PrintedQuestion;

/** One entry out of two: what both say, and what somebody decided where they differ. */
public final class Settled {

  private final Entry entry;
  private final List<PrintedQuestion> undecided = new ArrayList<>();

  /**
   * Puts them together.
   *
   * @param decided what counts of each question that the two differ in, by its name
   */
  public Settled(Comparison comparison, Map<String, Entry> decided) {
    Entry whole = comparison.first();
    for (PrintedQuestion question : comparison.different()) {
      Entry counts = decided.get(question.name());
      if (counts == null) {
        undecided.add(question);
      } else {
        whole = whole.with(question.name(), counts);
      }
    }
    entry = whole;
  }

  /** What counts of all questions. */
  public Entry entry() {
    return entry;
  }

  /** The questions of which nobody has decided what counts. */
  public List<PrintedQuestion> undecided() {
    return List.copyOf(undecided);
  }
}
