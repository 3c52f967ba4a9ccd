package org.evensay.survey.interchange.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.document.Mistake;

/**
 * What became of everything that was in a file. Immutable.
 *
 * @param items in the order of the file, as far as it has one
 */
public record ImportReport(List<Item> items) {

  public ImportReport {
    items = List.copyOf(items);
  }

  /** What became of something. */
  public enum Outcome {
    /** It means the same here. */
    TAKEN,
    /** It is here, and not quite as it was. */
    CHANGED,
    /** It is not here. */
    LEFT_OUT
  }

  /**
   * One thing of the file.
   *
   * @param where where it was
   * @param outcome what became of it
   * @param code a key of the words, in every language
   * @param arguments what the words name: numbers, and texts as they stood in the file
   */
  public record Item(Place where, Outcome outcome, String code, List<Object> arguments) {

    public Item {
      arguments = List.copyOf(arguments);
    }

    /** What is wrong, or odd, in a survey as it came. */
    public static Item of(Mistake mistake, Outcome outcome) {
      Place where =
          mistake.place() instanceof org.evensay.survey.design.document.Place.Path path
              ? new Place.Path(path.way())
              : new Place.Whole();
      return new Item(where, outcome, mistake.code(), mistake.arguments());
    }
  }

  /** How many items there are of each outcome. */
  public Map<Outcome, Integer> counts() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, of(outcome).size());
    }
    return counts;
  }

  /** The items of one outcome. */
  public List<Item> of(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).toList();
  }
}
