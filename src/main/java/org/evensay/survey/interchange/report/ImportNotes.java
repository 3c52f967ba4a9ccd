package org.evensay.survey.interchange.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.ImportReport.Outcome;

/** A report while it is being written: for one import, and one thread. */
public final class ImportNotes {

  // The same is said once, however often it is come by.
  private final Set<Item> items = new LinkedHashSet<>();

  /** Notes what means the same here. */
  public void taken(Place where, String code, Object... arguments) {
    add(where, Outcome.TAKEN, code, arguments);
  }

  /** Notes what is here, and not quite as it was. */
  public void changed(Place where, String code, Object... arguments) {
    add(where, Outcome.CHANGED, code, arguments);
  }

  /** Notes what is not here. */
  public void leftOut(Place where, String code, Object... arguments) {
    add(where, Outcome.LEFT_OUT, code, arguments);
  }

  private void add(Place where, Outcome outcome, String code, Object... arguments) {
    items.add(new Item(where, outcome, code, List.of(arguments)));
  }

  /** What has been noted, in the order in which it was. */
  public ImportReport report() {
    return new ImportReport(List.copyOf(items));
  }
}
