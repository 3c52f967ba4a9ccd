package org.evensay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was found on a page.
 *
 * @param by what each checker found, by its name; it is there with nothing too
 */
record PageFindings(Map<String, List<String>> by) {

  /** All that was found, each with who found it; empty when all is well. */
  List<String> all() {
    return by.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(found -> one.getKey() + ": " + found))
        .toList();
  }

  /** Collects what is found. */
  static final class Collected {

    private final Map<String, List<String>> by = new LinkedHashMap<>();

    void add(String checker, List<String> found) {
      by.merge(
          checker,
          List.copyOf(found),
          (before, more) -> Stream.concat(before.stream(), more.stream()).distinct().toList());
    }

    /** The same of something that should be as it says. */
    void expect(String checker, Object expected, Object is) {
      add(
          checker,
          expected.equals(is) ? List.of() : List.of("expected " + expected + ", was " + is));
    }

    /** The same of something that should be no more than it says. */
    void expectAtMost(String checker, int most, int is) {
      add(checker, is <= most ? List.of() : List.of("at most " + most + ", was " + is));
    }

    PageFindings done() {
      return new PageFindings(by);
    }
  }
}
