package org.evensay.survey.interchange.xlsform;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.expression.value.Value;

/**
 * The codes that something can be answered with, and what the choices are called here that have
 * them. Immutable.
 *
 * @param names the names of the choices of each code: more than one, where a filter tells them
 *     apart
 * @param several whether several can be answered at once
 */
record Codes(Map<String, Set<String>> names, boolean several) {

  /** Those of a list. */
  static Codes of(ChoiceList list, boolean several) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    list.entries()
        .forEach(
            entry ->
                names
                    .computeIfAbsent(entry.written(), any -> new LinkedHashSet<>())
                    .add(entry.name()));
    return new Codes(names, several);
  }

  /** These and others. */
  Codes and(Codes others) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    names.forEach((code, here) -> all.put(code, new LinkedHashSet<>(here)));
    others.names.forEach(
        (code, here) -> all.computeIfAbsent(code, any -> new LinkedHashSet<>()).addAll(here));
    return new Codes(all, several || others.several);
  }

  /** Those that are not what the choice is called. */
  Map<String, Set<String>> renamed() {
    return names.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(Set.of(entry.getKey())))
        .collect(
            Collectors.toMap(
                Entry::getKey, Entry::getValue, (one, same) -> one, LinkedHashMap::new));
  }

  boolean isRenamed() {
    return !renamed().isEmpty();
  }

  /** The names of the choices with a code; with any that is the same number, if it is one. */
  Set<String> named(String code, boolean asNumber) {
    Set<String> named = new LinkedHashSet<>();
    double number = number(code);
    names.forEach(
        (one, here) -> {
          if (asNumber ? number(one) == number : one.equals(code)) {
            named.addAll(here);
          }
        });
    return named;
  }

  private static double number(String text) {
    return Value.of(text).number(ZoneOffset.UTC);
  }

  private static boolean isNumber(String text) {
    return !Double.isNaN(number(text));
  }

  /** Whether it matters where a code is taken for a number. */
  static boolean isNumber(Entry<String, Set<String>> renamed) {
    return isNumber(renamed.getKey()) || renamed.getValue().stream().anyMatch(Codes::isNumber);
  }
}
