package org.evensay.foundation.comfort;

import java.util.List;
import java.util.Locale;

/** What can be chosen of how pages look. The first of its options is what it is unless chosen. */
public enum Choice {
  /** How large text is. */
  SIZE("usual", "larger", "largest"),
  /** How much room is between lines, words and letters. */
  SPACING("usual", "more"),
  /** Which shapes Latin letters have: the clear ones are loaded by nobody else. */
  LETTERS("usual", "clear"),
  /** Which set of colours; the usual one is what the device asks for. */
  COLOURS("device", "light", "dark", "cream", "strong"),
  /** Whether one page of a survey is asked at a time, or as many at once as fit. */
  PAGES("one", "all"),
  /** Whether symbols stand before lines; as a rule, in Easy Read they do. */
  SYMBOLS("easy", "on", "off");

  private final List<String> options;

  Choice(String... options) {
    this.options = List.of(options);
  }

  /** The word that stands for it in the cookie, in fields and in keys of words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words that stand for its options, the usual one first. */
  public List<String> options() {
    return options;
  }

  /** What it is for who chose nothing. */
  String usual() {
    return options.get(0);
  }
}
