package org.evensay.survey.design.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of one person so far, by the names of the questions. Immutable, in order. */
public final class Answers {

  private static final Answers NONE = new Answers(Map.of());

  private final Map<String, Answer> byName;

  private Answers(Map<String, Answer> byName) {
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** Nothing answered yet. */
  public static Answers none() {
    return NONE;
  }

  /** These answers. */
  public static Answers of(Map<String, Answer> byName) {
    return new Answers(byName);
  }

  /** What was answered to this question. */
  public Optional<Answer> to(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The values of the answer to this question; none without one. */
  public List<String> values(String name) {
    return to(name).map(Answer::values).orElse(List.of());
  }

  /** With this question answered, or answered anew. */
  public Answers with(String name, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(byName);
    changed.put(name, answer);
    return new Answers(changed);
  }

  /** Without an answer to this question. */
  public Answers without(String name) {
    Map<String, Answer> changed = new LinkedHashMap<>(byName);
    changed.remove(name);
    return new Answers(changed);
  }

  /** All of them; unmodifiable. */
  public Map<String, Answer> byName() {
    return byName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && answers.byName.equals(byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  /** Says how many there are, and nothing of what they say: answers must not reach a log. */
  @Override
  public String toString() {
    return byName.size() + " answers";
  }
}
