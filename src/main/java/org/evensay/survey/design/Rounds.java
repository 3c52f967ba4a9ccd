package org.evensay.survey.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;

/**
 * The repeated groups of an edition: which questions stand in each, and which of their rounds
 * somebody is asked. A round is that of a choice, in the order of the choices.
 */
final class Rounds {

  private record Group(String each, Set<String> choices, Set<String> questions) {}

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, String> groupOf = new HashMap<>();

  Rounds(Collection<Question> questions) {
    for (Question question : questions) {
      question.wording().round().ifPresent(this::add);
    }
  }

  private void add(Round round) {
    Group group =
        groups.computeIfAbsent(
            round.group(),
            name -> new Group(round.each(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    group.choices.add(round.choice());
    group.questions.add(round.question());
    groupOf.put(round.question(), round.group());
  }

  /** Whether a group is called so. */
  boolean isGroup(String name) {
    return groups.containsKey(name);
  }

  /** The group in which a question is called so. */
  Optional<String> groupOf(String question) {
    return Optional.ofNullable(groupOf.get(question));
  }

  /** The question whose choices have a round each. */
  String each(String group) {
    return groups.get(group).each;
  }

  /** The choices whose rounds somebody is asked who chose these. */
  List<String> asked(String group, List<String> chosen) {
    List<String> asked = new ArrayList<>(groups.get(group).choices);
    asked.retainAll(chosen);
    return asked;
  }

  /** The same question in the first round, which has what all of them have. */
  String first(String question) {
    String group = groupOf.get(question);
    return group == null
        ? question
        : name(group, groups.get(group).choices.iterator().next(), question);
  }

  /** What a question of a group is called in the survey, in the round of a choice. */
  String name(String group, String choice, String question) {
    return new Round(group, each(group), choice, question).name();
  }
}
