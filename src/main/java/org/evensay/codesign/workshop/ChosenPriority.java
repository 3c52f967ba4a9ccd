package org.evensay.codesign.workshop;

import java.util.List;
import org.evensay.foundation.language.LocalizedText;

/**
 * A priority that the whole workshop chose.
 *
 * @param place its rank among the chosen ones, from 1
 * @param from the named priorities that were merged into it
 */
public record ChosenPriority(int place, LocalizedText label, List<PriorityId> from) {

  public ChosenPriority {
    from = List.copyOf(from);
  }
}
