package org.evensay.insight.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table that has passed the gate.
 *
 * @param byCategory a figure for each category, in the order they were given
 * @param total everybody; hidden as well where another table hides it
 */
public record GatedTable(Map<String, Figure> byCategory, Figure total) {

  public GatedTable {
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
  }
}
