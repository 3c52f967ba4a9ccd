package org.evensay.codesign.workshop;

import java.time.LocalDate;
import java.util.List;
import org.evensay.foundation.language.LocalizedText;

/**
 * A meeting and what its round tables wrote down.
 *
 * @param tables how many tables there were
 * @param task what each of them was asked to do
 * @param priorities what they named, as recorded: the most named first
 * @param chosen what the whole workshop chose from it, by rank
 * @param positions where tables differed
 * @param groupsToHear whose voices were said to be missing
 * @param carefulWords which words hurt or stand in the way, and why
 */
public record Workshop(
    WorkshopId id,
    LocalDate heldOn,
    int tables,
    LocalizedText task,
    List<Priority> priorities,
    List<ChosenPriority> chosen,
    List<DifferingPosition> positions,
    List<LocalizedText> groupsToHear,
    List<LocalizedText> carefulWords) {

  public Workshop {
    priorities = List.copyOf(priorities);
    chosen = List.copyOf(chosen);
    positions = List.copyOf(positions);
    groupsToHear = List.copyOf(groupsToHear);
    carefulWords = List.copyOf(carefulWords);
  }
}
