package org.evensay.survey.response.export.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.question.Choice;

/** Joins what a question offers over its editions, and numbers it. */
final class Codes {

  /** Digits that every program keeps as a whole number. */
  private static final String OWN_NUMBER = "0|[1-9][0-9]{0,8}";

  private Codes() {}

  /**
   * All that is offered, in the newest edition's order.
   *
   * @param oldestFirst the answer, or the part of it, in each edition that asks for it
   */
  static List<Code> join(List<Part> oldestFirst) {
    Map<String, Choice> newest = new LinkedHashMap<>();
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      oldestFirst.get(i).choices().forEach(choice -> newest.putIfAbsent(choice.name(), choice));
    }
    Map<String, Long> numbers = numbers(oldestFirst);
    return newest.values().stream()
        .map(
            choice ->
                new Code(
                    choice.name(), choice.label(), choice.notSaid(), numbers.get(choice.name())))
        .toList();
  }

  /**
   * A point of a scale, and a choice whose name is a whole number, is its own number. Others are
   * counted upwards as they first came, above all numbers that there were then; those that mean
   * "rather not say" from -1 down. What has a number keeps it, whatever later editions add.
   */
  private static Map<String, Long> numbers(List<Part> oldestFirst) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Part part : oldestFirst) {
      boolean points = part.kind() == Variable.Kind.SCALE;
      for (Choice choice : part.choices()) {
        if (points || choice.name().matches(OWN_NUMBER)) {
          long own = Long.parseLong(choice.name());
          if (!numbers.containsKey(choice.name()) && taken.add(own)) {
            numbers.put(choice.name(), own);
          }
        }
      }
      for (Choice choice : part.choices()) {
        if (!numbers.containsKey(choice.name())) {
          numbers.put(choice.name(), free(taken, choice.notSaid()));
        }
      }
    }
    return numbers;
  }

  private static long free(Set<Long> taken, boolean notSaid) {
    long next =
        notSaid
            ? Math.min(0, taken.stream().min(Long::compare).orElse(0L)) - 1
            : Math.max(0, taken.stream().max(Long::compare).orElse(0L)) + 1;
    taken.add(next);
    return next;
  }
}
