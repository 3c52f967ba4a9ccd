package org.evensay.foundation.comfort;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How one person wants pages to look. It is written as a short text, such as {@code
 * size-larger.colours-dark}: what is usual is left out, so that it is empty for who chose nothing.
 * Immutable.
 */
public final class Comfort {

  /** Everything as it is unless chosen. */
  public static final Comfort USUAL = new Comfort(Map.of());

  /** Characters of a text that is read; what is longer was not written here. */
  static final int MOST_CHARACTERS = 100;

  private static final String BETWEEN = ".";
  private static final String IS = "-";

  /** Only what is not usual. */
  private final Map<Choice, String> chosen;

  private Comfort(Map<Choice, String> chosen) {
    this.chosen = chosen;
  }

  /** Reads what {@link #written} wrote. Whatever else stands there is passed over, null too. */
  public static Comfort of(String written) {
    Comfort read = USUAL;
    if (written == null || written.length() > MOST_CHARACTERS) {
      return read;
    }
    for (String part : written.split("[.]")) {
      for (Choice choice : Choice.values()) {
        String beginning = choice.code() + IS;
        if (part.startsWith(beginning)) {
          read = read.with(choice, part.substring(beginning.length()));
        }
      }
    }
    return read;
  }

  /** The same with one thing chosen anew; as it was where that is no option, or null. */
  public Comfort with(Choice choice, String option) {
    if (option == null || !choice.options().contains(option)) {
      return this;
    }
    Map<Choice, String> changed = new EnumMap<>(Choice.class);
    changed.putAll(chosen);
    if (option.equals(choice.usual())) {
      changed.remove(choice);
    } else {
      changed.put(choice, option);
    }
    return new Comfort(changed);
  }

  /** The option that counts. */
  public String option(Choice choice) {
    return chosen.getOrDefault(choice, choice.usual());
  }

  /** As a short text of small letters, hyphens and full stops; empty when all is usual. */
  public String written() {
    return joined(BETWEEN);
  }

  /** The names by which styles know it, with spaces between them; empty when all is usual. */
  public String classes() {
    return joined(" ");
  }

  private String joined(String between) {
    return chosen.entrySet().stream()
        .map(one -> one.getKey().code() + IS + one.getValue())
        .collect(Collectors.joining(between));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Comfort comfort && chosen.equals(comfort.chosen);
  }

  @Override
  public int hashCode() {
    return chosen.hashCode();
  }

  @Override
  public String toString() {
    return written();
  }
}
