package org.evensay.survey.translation;

import java.util.List;
import org.evensay.foundation.language.ShownOption;

/**
 * A text as the page shows it.
 *
 * @param number which one of the page, from 0
 * @param place where it stands, in words
 * @param was what the translation is of, where that is not the source any more; empty otherwise
 * @param typed what stands in its field
 * @param status how far it is, as codes have it
 * @param states how far she can say that it is
 * @param terms those of the glossary that its source has
 * @param advice what may be better
 */
public record ShownTranslation(
    int number,
    String id,
    String place,
    String source,
    String was,
    String before,
    String typed,
    String status,
    List<ShownOption> states,
    List<ShownAgreed> terms,
    List<String> advice) {

  /** Characters of a line of its field, about. */
  private static final int LINE = 50;

  private static final int MOST_LINES = 12;

  public ShownTranslation {
    states = List.copyOf(states);
    terms = List.copyOf(terms);
    advice = List.copyOf(advice);
  }

  public int getNumber() {
    return number;
  }

  public String getId() {
    return id;
  }

  /** The id of its field. */
  public String getField() {
    return "words-" + number;
  }

  public String getPlace() {
    return place;
  }

  public String getSource() {
    return source;
  }

  public String getWas() {
    return was;
  }

  public String getBefore() {
    return before;
  }

  public String getTyped() {
    return typed;
  }

  public String getStatus() {
    return status;
  }

  public List<ShownOption> getStates() {
    return states;
  }

  public List<ShownAgreed> getTerms() {
    return terms;
  }

  public List<String> getAdvice() {
    return advice;
  }

  /** How many lines its field has: as many as the source may take, and one more. */
  public int getLines() {
    int longest = Math.max(source.length(), typed.length());
    return Math.min(MOST_LINES, longest / LINE + 2);
  }
}
