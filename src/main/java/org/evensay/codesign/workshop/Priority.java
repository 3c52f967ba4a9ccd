package org.evensay.codesign.workshop;

import java.util.List;
import org.evensay.foundation.language.LocalizedText;

/**
 * Something that tables of a workshop named as most important.
 *
 * @param code its short name in its workshop, which never changes
 * @param points what the tables wrote under it
 * @param tally at how many tables it was named
 */
public record Priority(
    PriorityId id, String code, LocalizedText label, List<LocalizedText> points, int tally) {

  public Priority {
    points = List.copyOf(points);
  }
}
