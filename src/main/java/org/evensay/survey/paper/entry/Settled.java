package org.evensay.survey.paper.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.paper.form.PrintedQuestion;

/** One entry out of two: what both say, and what somebody decided where they differ. */
public final class Settled {

  private final Entry entry;
  private final List<PrintedQuestion> undecided = new ArrayList<>();

  /**
   * Puts them together. A mark that a line breaks a limit counts as soon as one of the two has it:
   * whether it does is looked at anew.
   *
   * @param decided what counts of each question that the two differ in, by its name
   */
  public Settled(Comparison comparison, Map<String, Entry> decided) {
    Set<String> marks = new LinkedHashSet<>(comparison.first().outside());
    marks.addAll(comparison.second().outside());
    Entry whole = comparison.first().withMarks(marks);
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
