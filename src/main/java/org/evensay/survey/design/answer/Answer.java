package org.evensay.survey.design.answer;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Written out: a hundred without its zeros would be {@code 1E+2} wherever it is written. */
    public Fraction {
      BigDecimal shortest = value.stripTrailingZeros();
      value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
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

  /**
   * A file: the name that it is kept under, which says nothing of her, and what it is. What she
   * called it is not kept: names of files tell who somebody is.
   *
   * @param secret opens it while it is not sent, and travels with her page alone; empty of what was
   *     sent
   * @param bytes how large it is
   */
  record Enclosed(String file, String secret, FileKind kind, long bytes) implements Answer {

    private static final Pattern TRAVELLING =
        Pattern.compile("([0-9a-z]{26}) ([A-Za-z0-9_-]{43}) ([a-z0-9./-]{1,80}) ([0-9]{1,9})");

    /** Characters of one as it travels with the page. */
    public static final int MOST_CHARACTERS = 26 + 43 + 80 + 9 + 3;

    /** What conditions may know of it: what kind of file it is. */
    @Override
    public List<String> values() {
      return List.of(kind.mediaType());
    }

    /** As it travels with the page, sealed. */
    public String travelling() {
      return file + " " + secret + " " + kind.mediaType() + " " + bytes;
    }

    /** One that travelled; empty for anything else. */
    public static Optional<Enclosed> travelled(String text) {
      Matcher parts = TRAVELLING.matcher(text);
      return parts.matches()
          ? FileKind.of(parts.group(3))
              .map(
                  kind ->
                      new Enclosed(
                          parts.group(1), parts.group(2), kind, Long.parseLong(parts.group(4))))
          : Optional.empty();
    }

    /** Without what opens it: that must not reach a log. */
    @Override
    public String toString() {
      return kind + " of " + bytes + " bytes";
    }
  }
}
