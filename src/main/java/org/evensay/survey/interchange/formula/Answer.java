package org.evensay.survey.interchange.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a name in a formula means here.
 *
 * @param written how it is written in our expressions
 * @param choices our names of its choices, by the codes that they had; for {@link Kind#PARTS}, how
 *     each of these is written
 * @param choice for a {@link Kind#MEMBER}, the choice that it asks for
 */
public record Answer(String written, Kind kind, Map<String, String> choices, String choice) {

  public Answer {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /** What the answer to a question is. */
  public enum Kind {
    TEXT,
    /** A day. */
    DATE,
    MONTH,
    TIME,
    NUMBER,
    /** One of its choices. */
    ONE,
    /** Any of its choices. */
    SEVERAL,
    /** The same, in an order. */
    RANKED,
    /** One of two choices that stand for true and false. */
    TRUTH,
    /** Whether one of several choices was chosen. */
    MEMBER,
    /** Several questions that were one: rows, cells or fields. */
    PARTS,
    /** A column of a choice that is looked at. */
    COLUMN,
    /** Whatever a calculation comes out as. */
    ANY
  }

  /** The answer to a question. */
  public static Answer of(String question, Kind kind, Map<String, String> choices) {
    return new Answer("${" + question + "}", kind, choices, "");
  }

  /** Whether a choice of a question with several was chosen. */
  public static Answer member(String question, String choice) {
    return new Answer("${" + question + "}", Kind.MEMBER, Map.of(), choice);
  }

  /** What several questions are together, of which it can be asked whether any was answered. */
  public static Answer parts(String name, List<Answer> parts) {
    Map<String, String> written = new LinkedHashMap<>();
    for (Answer part : parts) {
      if (part.kind() == Kind.PARTS) {
        written.putAll(part.choices());
      } else {
        written.put(part.written(), part.written());
      }
    }
    return new Answer("{" + name + "}", Kind.PARTS, written, "");
  }

  /** A column of the choice that is looked at. */
  public static Answer column(String name) {
    return new Answer(name, Kind.COLUMN, Map.of(), "");
  }

  /** The same where the answer to this question is the one that is looked at. */
  public Answer current(String question) {
    return new Answer(written.replace("${" + question + "}", "."), kind, choices, choice);
  }

  /** The same in a certain round of what is asked again and again. */
  public Answer inRound(String before) {
    Map<String, String> inside = new LinkedHashMap<>(choices);
    if (kind == Kind.PARTS) {
      inside.replaceAll((part, form) -> form.replace("${", "${" + before));
    }
    return new Answer(written.replace("${", "${" + before), kind, inside, choice);
  }

  /** Of several, the choice at a place, from 0. */
  public Answer at(int place) {
    return new Answer("selected-at(%s, %d)".formatted(written, place), Kind.ONE, choices, "");
  }

  /** Of several, how many were chosen. */
  public Answer count() {
    return new Answer("count-selected(%s)".formatted(written), Kind.NUMBER, Map.of(), "");
  }

  /** Whether it is chosen from choices of which several can be. */
  public boolean isSeveral() {
    return kind == Kind.SEVERAL || kind == Kind.RANKED;
  }

  /** For a member, how it is asked whether it was chosen. */
  String selected() {
    return "selected(%s, %s)".formatted(written, Written.quoted(choice).text());
  }
}
