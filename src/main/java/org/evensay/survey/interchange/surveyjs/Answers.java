package org.evensay.survey.interchange.surveyjs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.formula.Answer;

/** What the names in braces mean. */
final class Answers {

  private static final Pattern INSIDE = Pattern.compile("(?:panel|row)\\.");

  /** What is asked in a certain round, from 0. */
  private static final Pattern ROUND = Pattern.compile("(.+?)\\[(\\d{1,2})]\\.(.+)");

  /** One of several choices by its place, from 0, or how many there are. */
  private static final Pattern OF_SEVERAL = Pattern.compile("(.+)(?:\\[(\\d{1,3})]|\\.length)");

  private final Map<String, Answer> known = new HashMap<>();

  /** Groups that are asked again and again: their names here. */
  private final Map<String, String> rounds = new HashMap<>();

  private final Map<String, String> numbered = new HashMap<>();

  /** Questions that a group goes through, by the name that both have for the value. */
  private final Map<String, String> lists = new HashMap<>();

  /** What such a value calls a choice, by the same name. */
  private final Map<String, String> properties = new HashMap<>();

  /** What stands in texts for the choice that a round is about, by its name there. */
  private final Map<String, String> chosen = new HashMap<>();

  void add(String name, Answer answer) {
    known.putIfAbsent(name, answer);
  }

  /** What was added by this name. */
  Optional<Answer> known(String full) {
    return Optional.ofNullable(known.get(full));
  }

  /** A group that is asked again and again, and what it is called here. */
  void addRounds(String name, String ours) {
    rounds.putIfAbsent(name, ours);
  }

  /** A group whose rounds have a number, and no choice that each is about. */
  void addNumbered(String name, String ours) {
    numbered.putIfAbsent(name, ours);
  }

  /** What stands in texts for the number of a round. */
  Optional<String> number(String group) {
    return Optional.ofNullable(numbered.get(group));
  }

  /** A question whose choices are objects with others' answers in them. */
  void addList(String valueName, String property, String ours) {
    lists.putIfAbsent(valueName, ours);
    properties.putIfAbsent(valueName, property);
  }

  /** A group of which each round is about a choice of such a question. */
  void addChosen(String group, String valueName, String ours) {
    chosen.putIfAbsent(group + "." + properties.get(valueName), ours);
  }

  /** What stands in texts for the choice that a round is about. */
  Optional<String> chosen(String name, Scope scope) {
    return INSIDE.matcher(name).lookingAt()
        ? Optional.ofNullable(chosen.get(scope.name(name.substring(name.indexOf('.') + 1))))
        : Optional.empty();
  }

  /** The question that a group goes through which shares this value. */
  Optional<String> list(String valueName) {
    return Optional.ofNullable(lists.get(valueName));
  }

  private Optional<Answer> inRound(String full) {
    Matcher round = ROUND.matcher(full);
    if (!round.matches() || !rounds.containsKey(round.group(1))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(round.group(2)) + 1;
    String before = rounds.get(round.group(1)) + "_" + number + "_";
    return Optional.ofNullable(known.get(round.group(1) + "." + round.group(3)))
        .map(all -> all.inRound(before));
  }

  /** The first of things that repeat is the one that is asked here. */
  Optional<Answer> answer(String name, Scope scope) {
    Matcher of = OF_SEVERAL.matcher(name);
    Optional<Answer> several =
        of.matches() ? asked(of.group(1), scope).filter(Answer::isSeveral) : Optional.empty();
    if (several.isPresent()) {
      String place = of.group(2);
      return several.map(
          answer -> place == null ? answer.count() : answer.at(Integer.parseInt(place)));
    }
    return asked(name, scope);
  }

  private Optional<Answer> asked(String name, Scope scope) {
    String full = name;
    if (INSIDE.matcher(name).lookingAt()) {
      full = scope.name(name.substring(name.indexOf('.') + 1));
    }
    Optional<Answer> inRound = inRound(full);
    if (inRound.isPresent()) {
      return inRound;
    }
    String first = full.replace("[0].", ".");
    Answer exact = known.get(full);
    return Optional.ofNullable(exact != null ? exact : known.get(first));
  }
}
