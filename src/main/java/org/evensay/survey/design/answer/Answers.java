package org.evensay.survey.design.answer;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The answers of one person so far, by the names of the questions. Immutable, in order; those that
 * are yet to be read are read when somebody looks for them, on one thread at a time.
 */
public final class Answers {

  private static final Answers NONE = of(Map.of());

  private final Set<String> names;
  private final Function<String, Optional<Answer>> reading;
  private final Map<String, Optional<Answer>> read = new HashMap<>();
  private Map<String, Answer> byName;

  private Answers(Set<String> names, Function<String, Optional<Answer>> reading) {
    this.names = names;
    this.reading = reading;
  }

  /** Nothing answered yet. */
  public static Answers none() {
    return NONE;
  }

  /** These answers. */
  public static Answers of(Map<String, Answer> byName) {
    Map<String, Answer> all = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    Answers answers = new Answers(all.keySet(), name -> Optional.ofNullable(all.get(name)));
    answers.byName = all;
    return answers;
  }

  /**
   * Answers that are yet to be read: somebody may have answered a thousand questions, and few of
   * them are looked at.
   *
   * @param names of the questions that may have an answer, in order
   * @param reading reads the answer to one of them, the same each time
   */
  public static Answers reading(Set<String> names, Function<String, Optional<Answer>> reading) {
    return new Answers(names, reading);
  }

  /** What was answered to this question. */
  public Optional<Answer> to(String name) {
    if (byName != null) {
      return Optional.ofNullable(byName.get(name));
    }
    return names.contains(name) ? read.computeIfAbsent(name, reading) : Optional.empty();
  }

  /** The values of the answer to this question; none without one. */
  public List<String> values(String name) {
    return to(name).map(Answer::values).orElse(List.of());
  }

  /** With this question answered, or answered anew. */
  public Answers with(String name, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(byName());
    changed.put(name, answer);
    return of(changed);
  }

  /** Without an answer to this question. */
  public Answers without(String name) {
    Map<String, Answer> changed = new LinkedHashMap<>(byName());
    changed.remove(name);
    return of(changed);
  }

  /** All of them; unmodifiable. */
  public Map<String, Answer> byName() {
    if (byName == null) {
      Map<String, Answer> all = new LinkedHashMap<>();
      names.forEach(name -> to(name).ifPresent(answer -> all.put(name, answer)));
      byName = Collections.unmodifiableMap(all);
    }
    return byName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && answers.byName().equals(byName());
  }

  @Override
  public int hashCode() {
    return byName().hashCode();
  }

  /** Says how many there are, and nothing of what they say: answers must not reach a log. */
  @Override
  public String toString() {
    return byName().size() + " answers";
  }
}
