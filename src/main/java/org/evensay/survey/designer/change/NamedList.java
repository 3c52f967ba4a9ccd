package org.evensay.survey.designer.change;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of things with a name each, such as choices, which two people may change at once.
 *
 * @param byName in the order of the list
 */
public record NamedList(Map<String, JsonObject> byName) {

  public NamedList {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** Stands before all that is in a list. */
  private static final String BEGINNING = "";

  /** The list as such a one; empty where something has no name, or two have the same. */
  public static Optional<NamedList> of(JsonValue list) {
    if (!(list instanceof JsonArray array)) {
      return Optional.empty();
    }
    Map<String, JsonObject> byName = new LinkedHashMap<>();
    for (JsonValue one : array) {
      Optional<String> name =
          one instanceof JsonObject object ? Names.of(object) : Optional.empty();
      if (name.filter(it -> !it.isEmpty()).isEmpty()
          || byName.put(name.get(), one.asJsonObject()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new NamedList(byName));
  }

  /**
   * The names in the order that two people gave them who began with this, whoever of them was
   * first: as the one has it who changed it, and what each added behind what it was added behind.
   *
   * @return empty where they changed the order in different ways
   */
  Optional<List<String>> together(NamedList one, NamedList other) {
    List<String> ones = one.known(this);
    List<String> others = other.known(this);
    boolean isOnes = !ones.equals(known(one));
    boolean isOthers = !others.equals(known(other));
    if (isOnes && isOthers && !ones.equals(others)) {
      return Optional.empty();
    }
    Set<String> order = new LinkedHashSet<>();
    order.add(BEGINNING);
    order.addAll(isOnes ? ones : isOthers ? others : List.of());
    order.addAll(byName.keySet());
    Map<String, List<String>> onesNew = one.addedTo(this);
    Map<String, List<String>> othersNew = other.addedTo(this);
    Set<String> names = new LinkedHashSet<>();
    for (String name : order) {
      names.add(name);
      List<List<String>> added = new ArrayList<>();
      added.add(onesNew.getOrDefault(name, List.of()));
      added.add(othersNew.getOrDefault(name, List.of()));
      added.sort(Comparator.comparing(Object::toString));
      added.forEach(names::addAll);
    }
    names.remove(BEGINNING);
    return Optional.of(List.copyOf(names));
  }

  /** The names that another list has too, in the order of this one. */
  private List<String> known(NamedList other) {
    return byName.keySet().stream().filter(other.byName::containsKey).toList();
  }

  /** The names that a list had not, by the one that it had before them. */
  private Map<String, List<String>> addedTo(NamedList before) {
    Map<String, List<String>> added = new HashMap<>();
    String behind = BEGINNING;
    for (String name : byName.keySet()) {
      if (before.byName.containsKey(name)) {
        behind = name;
      } else {
        added.computeIfAbsent(behind, any -> new ArrayList<>()).add(name);
      }
    }
    return added;
  }
}
