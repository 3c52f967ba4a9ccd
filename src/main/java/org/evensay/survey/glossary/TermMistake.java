package org.evensay.survey.glossary;

import java.util.List;

/**
 * What is wrong with a term as it was typed.
 *
 * @param field which part of it, as the page's fields are called
 * @param key the key of its words
 * @param arguments what they name
 */
record TermMistake(String field, String key, List<Object> arguments) {

  TermMistake {
    arguments = List.copyOf(arguments);
  }

  static TermMistake of(String field, String what, Object... arguments) {
    return new TermMistake(field, "glossary.wrong." + what, List.of(arguments));
  }
}
