package org.evensay.survey.interchange;

import java.util.List;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/**
 * One thing that a report says, as it is kept.
 *
 * @param where where in the file it was
 * @param what what became of it
 */
public record Said(Outcome outcome, Words where, Words what) {

  /**
   * A key of words, and what they name: numbers, and texts as they stood in the file.
   *
   * @param code in every language
   */
  public record Words(String code, List<Object> arguments) {

    public Words {
      arguments = List.copyOf(arguments);
    }
  }

  /** What is said of one thing, without the file that it was in. */
  static Said of(ImportReport.Item item) {
    return new Said(
        item.outcome(),
        new Words(item.where().code(), item.where().arguments()),
        new Words(item.code(), item.arguments()));
  }
}
