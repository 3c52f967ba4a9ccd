package org.evensay.insight.results.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.insight.disclosure.GatedTable;

/**
 * What may be seen of the answers to one question. Immutable.
 *
 * @param tables how many people, by category: a table for each thing that is counted
 * @param values shares, means and estimates by choice; what is hidden is not there
 */
public record Figures(Map<String, GatedTable> tables, Map<String, Map<String, Double>> values) {

  /** The category of those who gave no answer. */
  public static final String UNANSWERED = "";

  /** The category of those who gave any answer; no choice has this name. */
  public static final String ANSWERED = "*";

  /** How many gave each answer. */
  public static final String ANSWERS = "answers";

  /** How many gave an answer at all, where answers are no categories. */
  public static final String BASE = "base";

  /** How many answers are in each stretch of numbers or time. */
  public static final String STRETCHES = "stretches";

  /** How many put each choice first. */
  public static final String FIRST = "first";

  /** How many gave each choice a place. */
  public static final String RANKED = "ranked";

  /** How many found each choice the best. */
  public static final String BEST = "best";

  /** How many found each choice the worst. */
  public static final String WORST = "worst";

  /** The mean place of each choice among those who gave it one. */
  public static final String PLACE = "place";

  /** The share of all points that went to each choice. */
  public static final String SHARE = "share";

  /** The share of her points that the middle one of all people gave to each choice. */
  public static final String MEDIAN = "median";

  /** The share of the pairs with a choice in which it was chosen. */
  public static final String WINS = "wins";

  /** How likely a choice is to be chosen beside an average one. */
  public static final String STRENGTH = "strength";

  /** The lower end of the interval of that. */
  public static final String LOW = "low";

  /** The upper end of the interval of that. */
  public static final String HIGH = "high";

  public Figures {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Of a question of which one table is all there is. */
  public static Figures of(String name, GatedTable table) {
    return new Figures(Map.of(name, table), Map.of());
  }

  /** A table of it. */
  public Optional<GatedTable> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** A value of a choice, if it may be seen. */
  public Optional<Double> value(String name, String choice) {
    return Optional.ofNullable(values.getOrDefault(name, Map.of()).get(choice));
  }
}
