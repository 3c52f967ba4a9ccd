package org.evensay.survey.design.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds expressions that wait for each other: {@code a} is worked out from {@code b}, and {@code b}
 * from {@code a}. How often a group is repeated must not hang on what is answered in it either; for
 * that, the names of its questions are given with the expression that counts it.
 */
public final class Cycles {

  private Cycles() {}

  /**
   * The names of a cycle, each needing the next and the last needing the first; empty when there is
   * none.
   *
   * @param needs what each name needs before it can be worked out
   */
  public static List<String> among(Map<String, Set<String>> needs) {
    Set<String> done = new HashSet<>();
    for (String name : needs.keySet()) {
      List<String> cycle = done.contains(name) ? List.of() : from(name, needs, done);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  /** Goes from need to need by a stack of its own: surveys may be long. */
  private static List<String> from(String start, Map<String, Set<String>> needs, Set<String> done) {
    Set<String> way = new LinkedHashSet<>(Set.of(start));
    Deque<String> names = new ArrayDeque<>(Set.of(start));
    Deque<Iterator<String>> open = new ArrayDeque<>();
    open.push(needs.getOrDefault(start, Set.of()).iterator());
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        String finished = names.pop();
        way.remove(finished);
        done.add(finished);
      } else {
        String next = open.peek().next();
        if (way.contains(next)) {
          List<String> whole = new ArrayList<>(way);
          return List.copyOf(whole.subList(whole.indexOf(next), whole.size()));
        }
        if (!done.contains(next)) {
          way.add(next);
          names.push(next);
          open.push(needs.getOrDefault(next, Set.of()).iterator());
        }
      }
    }
    return List.of();
  }
}
