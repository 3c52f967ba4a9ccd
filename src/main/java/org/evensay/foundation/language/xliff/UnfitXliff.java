package org.evensay.foundation.language.xliff;

/** A file that cannot be taken: why, and what the reader of it found. */
public final class UnfitXliff extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be taken. */
  public enum Why {
    /** How many characters there may be. */
    TOO_LARGE("too-large", "The file has more than %s characters."),
    DOCUMENT_TYPE("document-type", "The file has a document type. Take <!DOCTYPE …> out of it.%s"),
    /** What the reader found. */
    NO_XML("no-xml", "The file is no XML: %s"),
    /** What the reader found. */
    NO_XLIFF("no-xliff", "The file is no XLIFF 2.1: %s"),
    /** How many texts there may be. */
    TOO_MANY("too-many", "The file has more than %s texts."),
    /** What it is of. */
    OTHER("other", "%s");

    private final String code;
    private final String english;

    Why(String code, String english) {
      this.code = code;
      this.english = english;
    }

    /** As keys of words have it. */
    public String code() {
      return code;
    }
  }

  private final Why why;
  private final String found;

  /**
   * A file that cannot be taken.
   *
   * @param found as the reason says; may be empty
   */
  public UnfitXliff(Why why, String found) {
    super(why.english.formatted(found));
    this.why = why;
    this.found = found;
  }

  public Why why() {
    return why;
  }

  public String found() {
    return found;
  }
}
