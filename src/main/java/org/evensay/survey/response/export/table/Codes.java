package org.evensay.survey.response.export.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * A point of a scale is its own number. Choices have their own when the names of all are numbers;
   * else they are counted from 1 as they first came, and those that mean "rather not say" from -1
   * down.
   */
  private static Map<String, Long> numbers(List<Part> oldestFirst) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    List<Choice> all = oldestFirst.stream().flatMap(part -> part.choices().stream()).toList();
    boolean points = oldestFirst.stream().anyMatch(part -> part.kind() == Variable.Kind.SCALE);
    boolean own = points || all.stream().allMatch(choice -> choice.name().matches(OWN_NUMBER));
    long said = 0;
    long notSaid = 0;
    for (Choice choice : all) {
      if (!numbers.containsKey(choice.name())) {
        if (own) {
          numbers.put(choice.name(), Long.parseLong(choice.name()));
        } else {
          numbers.put(choice.name(), choice.notSaid() ? --notSaid : ++said);
        }
      }
    }
    return numbers;
  }
}
