package org.evensay.survey.glossary;

import org.evensay.foundation.language.LanguageVariant;

/**
 * The field for what a term is called in a language.
 *
 * @param typed what stands in it
 */
public record CalledField(LanguageVariant language, String typed) {

  private static final int LEAST_LINES = 2;

  /** The id of the field. */
  public String getField() {
    return TypedTerm.CALLED + language.tag();
  }

  public String getTag() {
    return language.tag();
  }

  public String getDirection() {
    return language.direction();
  }

  public String getName() {
    return language.ownName();
  }

  public String getTyped() {
    return typed;
  }

  /** One for each form, as far as there is room for them. */
  public int getLines() {
    return (int) Math.min(Term.FORMS, Math.max(LEAST_LINES, typed.lines().count()));
  }
}
