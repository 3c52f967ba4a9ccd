package org.evensay;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.Browser;
import org.evensay.testing.Spoken;

/**
 * Who looks at every page, and how. Together they have each language's script, both widths and all
 * three kinds of colours; with {@code -Devensay.looks=all} each has all of them.
 */
enum Reader {
  ENGLISH(LanguageVariant.ENGLISH, Look.WIDE_LIGHT, Look.NARROW_FORCED),
  URDU(Spoken.URDU, Look.NARROW_DARK, Look.WIDE_FORCED),
  EASY_READ(Spoken.EASY_READ, Look.NARROW_LIGHT, Look.WIDE_DARK),
  /** Reads what nobody speaks, with accents and 40 % longer than English. */
  ACCENTED(LanguageVariant.ofTag("en-XA").orElseThrow(), Look.NARROW_LIGHT, Look.WIDE_LIGHT);

  /** How wide a window is and which colours it has. */
  enum Look {
    WIDE_LIGHT(1280, false, false),
    NARROW_LIGHT(320, false, false),
    WIDE_DARK(1280, true, false),
    NARROW_DARK(320, true, false),
    WIDE_FORCED(1280, false, true),
    NARROW_FORCED(320, false, true);

    private final int width;
    private final boolean dark;
    private final boolean forcedColours;

    Look(int width, boolean dark, boolean forcedColours) {
      this.width = width;
      this.dark = dark;
      this.forcedColours = forcedColours;
    }

    /** Sets a browser so. */
    void on(Browser browser) {
      browser.look(width, dark, forcedColours);
    }
  }

  /** Whether every page is to be looked at in every way. */
  static final boolean IS_ALL = isAllAsked();

  private final LanguageVariant language;
  private final List<Look> looks;

  Reader(LanguageVariant language, Look... usual) {
    this.language = language;
    this.looks = isAllAsked() ? allFrom(usual[0]) : List.of(usual);
  }

  /** Those who are to look: all, or with {@code -Devensay.reader} the one of that name. */
  static List<Reader> wanted() {
    String name = System.getProperty("evensay.reader", "");
    return Stream.of(values()).filter(one -> name.isEmpty() || one.name().equals(name)).toList();
  }

  private static boolean isAllAsked() {
    return "all".equals(System.getProperty("evensay.looks"));
  }

  private static List<Look> allFrom(Look first) {
    return Stream.concat(Stream.of(first), Stream.of(Look.values()).filter(look -> look != first))
        .toList();
  }

  /**
   * Whether something that was found is a fault for this reader. What makes the texts of nobody's
   * language longer stands at their ends, so that there no label is the beginning of its name; and
   * what guesses in which language a page is takes it for one that somebody speaks.
   */
  boolean minds(String found) {
    return this != ACCENTED
        || !found.startsWith("label-content-name-mismatch ")
            && !found.contains("This document appears to be written in ");
  }

  /** Whether she looks at a state: of nobody's language, at each page once and at all questions. */
  boolean looksAt(PageState state) {
    return this != ACCENTED || state.state().isEmpty() || QuestionPages.isOne(state);
  }

  LanguageVariant language() {
    return language;
  }

  /** The ways of looking, that in which pages are opened first. */
  List<Look> looks() {
    return looks;
  }
}
