package org.evensay.survey.interchange.surveyjs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.formula.Answer;

/** What the names in braces mean. */
final class Answers {

  private static final Pattern INSIDE = Pattern.compile("(?:panel|row)\\.");

  private final Map<String, Answer> known = new HashMap<>();

  void add(String name, Answer answer) {
    known.putIfAbsent(name, answer);
  }

  /** The first of things that repeat is the one that is asked here. */
  Optional<Answer> answer(String name, Scope scope) {
    String full = name;
    if (INSIDE.matcher(name).lookingAt()) {
      full = scope.name(name.substring(name.indexOf('.') + 1));
    }
    String first = full.replace("[0]", "");
    Answer exact = known.get(full);
    return Optional.ofNullable(exact != null ? exact : known.get(first));
  }
}
