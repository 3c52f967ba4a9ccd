package org.evensay.survey.design.answer;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody answered to one question; names and values only, never labels. Immutable. */
public sealed interface Answer {

  /** The answer as values: what conditions compare. */
  List<String> values();

  /** One choice. */
  record Chosen(String choice) implements Answer {
    @Override
    public List<String> values() {
      return List.of(choice);
    }
  }

  /**
   * Several choices, at least one: in the order of the question, or in the order that she put them
   * in where that was asked.
   */
  record ChosenSeveral(List<String> choices) implements Answer {

    public ChosenSeveral {
      choices = List.copyOf(choices);
    }

    @Override
    public List<String> values() {
      return choices;
    }
  }

  /** A whole number, or a point of a scale. */
  record Figure(long value) implements Answer {
    @Override
    public List<String> values() {
      return List.of(Long.toString(value));
    }
  }

  /** A number with decimals. */
  record Fraction(BigDecimal value) implements Answer {

    public Fraction {
      value = value.stripTrailingZeros();
    }

    @Override
    public List<String> values() {
      return List.of(value.toPlainString());
    }
  }

  /** A day, a month or a time of day, as ISO 8601 writes it. */
  record When(String value) implements Answer {
    @Override
    public List<String> values() {
      return List.of(value);
    }
  }

  /** How many points each choice got, in the order of the question; those without any left out. */
  record Shared(Map<String, Long> points) implements Answer {

    public Shared {
      points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /** The choices that got any. */
    @Override
    public List<String> values() {
      return List.copyOf(points.keySet());
    }
  }

  /**
   * Her own words: line ends are {@code \n}, and there is at least one sign that is not a space.
   */
  record Words(String text) implements Answer {
    @Override
    public List<String> values() {
      return List.of(text);
    }
  }
}
