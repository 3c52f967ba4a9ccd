package org.evensay.insight.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many respondents there really are in each category of a table: categories that exclude each
 * other and together are everybody. Only {@code insight.results} may hold one.
 */
public final class TrueCounts {

  private final Map<String, Integer> byCategory;

  /**
   * These counts.
   *
   * @throws IllegalArgumentException when one of them is negative
   */
  public TrueCounts(Map<String, Integer> byCategory) {
    if (byCategory.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("a count cannot be negative");
    }
    this.byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
  }

  Map<String, Integer> byCategory() {
    return byCategory;
  }

  /** Counts must not reach a log or a page by mistake. */
  @Override
  public String toString() {
    return byCategory.size() + " categories";
  }
}
