package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;

/**
 * The repeated groups of an edition: which questions stand in each, and which of their rounds
 * somebody is asked, in the order in which they are asked.
 */
public final class Rounds {

  /** The rounds of each group, by what they are told apart by. */
  private final Map<String, Map<String, Round>> groups = new LinkedHashMap<>();

  private final Map<String, String> groupOf = new HashMap<>();

  Rounds(Collection<Question> questions, NamedPoints points) {
    for (Question question : questions) {
      question.wording().round().filter(Round::isNamed).ifPresent(this::add);
    }
    points
        .questions()
        .forEach(
            (name, question) -> groupOf(question).ifPresent(group -> groupOf.put(name, group)));
  }

  private void add(Round round) {
    groups
        .computeIfAbsent(round.group(), name -> new LinkedHashMap<>())
        .putIfAbsent(round.key(), round);
    groupOf.put(round.question(), round.group());
  }

  /** Whether nothing is repeated. */
  boolean isNone() {
    return groups.isEmpty();
  }

  /** Whether a group is called so. */
  boolean isGroup(String name) {
    return groups.containsKey(name);
  }

  /** The group in which a question is called so. */
  Optional<String> groupOf(String question) {
    return Optional.ofNullable(groupOf.get(question));
  }

  /** The rounds of a group that somebody is asked for whom conditions hold or not. */
  List<Round> asked(String group, Predicate<Expression> holds) {
    List<Round> asked = new ArrayList<>();
    for (Round round : groups.get(group).values()) {
      if (round.asked().map(holds::test).orElse(true)) {
        asked.add(round);
      }
    }
    return asked;
  }

  /** The question that is meant by a name in a round: one of that round, where it has one. */
  public String meant(String name, Optional<Round> here) {
    return here.filter(round -> groupOf(name).filter(round.group()::equals).isPresent())
        .map(round -> round.of(name).name())
        .orElse(name);
  }

  /**
   * The questions behind a name: of one in a group, that of each round; of a group, what its rounds
   * hang on; of any other, itself.
   */
  public List<String> behind(String name) {
    if (isGroup(name)) {
      return groups.get(name).values().stream()
          .flatMap(round -> round.asked().stream())
          .flatMap(asked -> asked.names().keySet().stream())
          .distinct()
          .toList();
    }
    return groupOf(name)
        .map(
            group ->
                groups.get(group).values().stream().map(round -> round.of(name).name()).toList())
        .orElse(List.of(name));
  }

  /** The same question in the first round, which has what all of them have. */
  String first(String question) {
    String group = groupOf.get(question);
    return group == null
        ? question
        : groups.get(group).values().iterator().next().of(question).name();
  }
}
