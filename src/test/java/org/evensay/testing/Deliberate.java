package org.evensay.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Differences from a reference that are meant, each with its reason. One that is found and not
 * meant fails, and so does one that is meant and not found any more.
 */
public final class Deliberate {

  private final Map<Pattern, String> reasons = new LinkedHashMap<>();
  private final Map<Pattern, Integer> found = new LinkedHashMap<>();
  private final List<String> unexpected = new ArrayList<>();

  /**
   * Says that a difference is meant.
   *
   * @param difference a regular expression of all of it, as {@link Perceived#differences} says it
   * @param reason why
   */
  public Deliberate but(String difference, String reason) {
    Pattern pattern = Pattern.compile(difference);
    reasons.put(pattern, reason);
    found.put(pattern, 0);
    return this;
  }

  /** Compares one thing. */
  public void compare(Object what, Map<String, String> theirs, Map<String, String> ours) {
    if (theirs.isEmpty() || ours.isEmpty()) {
      unexpected.add(what + " has nothing to compare");
    }
    for (String difference : Perceived.differences(theirs, ours)) {
      List<Pattern> meant =
          reasons.keySet().stream()
              .filter(pattern -> pattern.matcher(difference).matches())
              .toList();
      if (meant.isEmpty()) {
        unexpected.add(what + ": " + difference);
      }
      meant.forEach(pattern -> found.merge(pattern, 1, Integer::sum));
    }
  }

  /** Differences that nobody meant. */
  public List<String> unexpected() {
    return List.copyOf(unexpected);
  }

  /** Differences that are meant, and are none. */
  public List<String> gone() {
    return found.entrySet().stream()
        .filter(one -> one.getValue() == 0)
        .map(one -> one.getKey() + " (" + reasons.get(one.getKey()) + ")")
        .toList();
  }

  /** Fails unless what was found is just what is meant. */
  public void check() {
    assertEquals(List.of(), unexpected(), "differs, and nobody has said why");
    assertEquals(List.of(), gone(), "is said to differ, and does not");
  }
}
