package org.evensay.survey.interchange.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;

/** A report while it is written. */
public final class Remarks {

  private final List<ImportReport.Item> items = new ArrayList<>();
  private final Set<Remark> once = EnumSet.noneOf(Remark.class);

  /** Says something of a thing; texts from the file are shortened. */
  public void add(Place where, Remark remark, Object... arguments) {
    List<Object> quoted = Arrays.stream(arguments).map(Remarks::quoted).toList();
    items.add(new ImportReport.Item(where, remark.outcome(), remark.code(), quoted));
  }

  /** Says something of the whole file, however often it is so. */
  public void once(Remark remark, Object... arguments) {
    if (once.add(remark)) {
      add(new Place.Whole(), remark, arguments);
    }
  }

  private static Object quoted(Object argument) {
    if (!(argument instanceof String text)) {
      return argument;
    }
    String kept = TypedText.withoutOddSigns(text);
    int most = ImportLimits.QUOTED_CHARACTERS;
    return kept.codePointCount(0, kept.length()) <= most
        ? kept
        : kept.substring(0, kept.offsetByCodePoints(0, most)) + "…";
  }

  /** All that was said. */
  public ImportReport report() {
    return new ImportReport(items);
  }
}
