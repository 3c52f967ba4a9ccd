package org.evensay.survey.interchange.xlsform.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What XLSForm has no word for, in a column of Evensay's own that other programs pass over. It is
 * written as XLSForm writes parameters: {@code characteristic=age-band places=1}.
 */
public final class OwnKeys {

  /** The heading of the column, in every sheet. */
  public static final String HEADING = "evensay";

  /** The heading of a title in every language: programs know of one in none. */
  public static final String TITLE = "evensay_title";

  /** The heading of what a question's picture shows, in every language. */
  public static final String PICTURE_WORDS = "evensay_picture";

  /** The headings of what the best and the worst of choices are called, in every language. */
  public static final String BEST = "evensay_best";

  public static final String WORST = "evensay_worst";

  private final Map<String, String> keys = new LinkedHashMap<>();

  /** Reads a cell. */
  public static OwnKeys of(String cell) {
    OwnKeys own = new OwnKeys();
    for (String one : cell.strip().split("\\s+", -1)) {
      int equals = one.indexOf('=');
      if (equals > 0 && equals < one.length() - 1) {
        own.keys.put(one.substring(0, equals), one.substring(equals + 1));
      }
    }
    return own;
  }

  /** Reads the cell of a row. */
  public static OwnKeys of(Line line) {
    return of(line.peek(HEADING));
  }

  /** One key more; a value has no spaces in it. */
  public OwnKeys put(String key, String value) {
    keys.put(key, value);
    return this;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(keys.get(key));
  }

  /** Whether a key says just this. */
  public boolean says(String key, String value) {
    return value.equals(keys.get(key));
  }

  public Map<String, String> all() {
    return Map.copyOf(keys);
  }

  /** How it is written in a cell. */
  public String cell() {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + "=" + key.getValue())
        .collect(Collectors.joining(" "));
  }
}
