package org.evensay.survey.designer.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the parts of a draft stand: among its pages, or in one of the lists beside them. */
public enum Shelf {
  /** Pages with their questions. */
  PAGES("questions", false),
  /** Versions of the survey of which chance gives each person one. */
  ARMS("arms", true),
  /** Ends before the last page. */
  ENDS("", false),
  /** How many are asked of whom there are enough at some time. */
  QUOTAS("", false),
  /** Lists of choices that several questions offer. */
  LISTS("choices", true);

  private final String content;
  private final boolean byName;

  Shelf(String content, boolean byName) {
    this.content = content;
    this.byName = byName;
  }

  /** As documents and addresses have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a part holds that a document has under its name alone; empty where it has keys. */
  public String content() {
    return content;
  }

  /** Whether a document knows what is on it by name, and not in a list. */
  boolean isByName() {
    return byName;
  }

  /** All but the pages. */
  public static Stream<Shelf> besidePages() {
    return Stream.of(ARMS, ENDS, QUOTAS, LISTS);
  }

  /** The one of this code. */
  public static Optional<Shelf> of(String code) {
    return besidePages().filter(shelf -> shelf.code().equals(code)).findFirst();
  }
}
