package org.evensay.codesign.workshop;

import java.util.List;
import org.evensay.foundation.language.LocalizedText;

/**
 * What some tables thought about something that others saw differently.
 *
 * @param tables the numbers of the tables that said it
 */
public record DifferingPosition(LocalizedText about, List<Integer> tables, LocalizedText says) {

  public DifferingPosition {
    tables = List.copyOf(tables);
  }
}
