package org.evensay.survey.design.text;

import java.util.Locale;
import java.util.Map;

/**
 * What of a survey texts stand in together.
 *
 * @param id stays while the part is called what it is: {@code questions.goes}
 * @param counted which one of its kind, from 1; {@code 6.2} in a repeated group, and empty for what
 *     stands around all pages
 * @param called its own words by tag of language; a part may have none
 */
public record TextPart(Kind kind, String id, String counted, Map<String, String> called) {

  /** The kinds of parts. */
  public enum Kind {
    /** What stands around all pages. */
    SURVEY,
    PAGES,
    QUESTIONS,
    ENDS,
    QUOTAS,
    LISTS;

    /** As documents and ids have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TextPart {
    called = Map.copyOf(called);
  }
}
