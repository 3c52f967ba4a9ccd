package org.evensay.survey.design.question;

import java.util.List;

/** What somebody answered to one question; names and values only, never labels. Immutable. */
public sealed interface Answer {

  /** The answer as values: what conditions compare, and what a form shows as chosen or typed. */
  List<String> values();

  /** One choice. */
  record Chosen(String choice) implements Answer {
    @Override
    public List<String> values() {
      return List.of(choice);
    }
  }

  /** Several choices, at least one, in the order of the question. */
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
