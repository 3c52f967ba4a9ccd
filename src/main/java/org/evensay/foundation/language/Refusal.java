package org.evensay.foundation.language;

/**
 * Something Evensay does not do, and says why. Each room keeps its refusals in one enum, so that
 * they can be read, translated and tested as a list.
 */
public interface Refusal {

  /** How programs are to understand it, who do not read its words. */
  enum Kind {
    /** Nobody is signed in. */
    SIGN_IN_FIRST,
    /** The one who is signed in may not. */
    NOT_ALLOWED,
    /** What was asked for is not there. */
    MISSING,
    /** It was there, and will not be again. */
    GONE,
    /** It does not go together with how things are now. */
    CONFLICT,
    /** Somebody else was faster. */
    OUTDATED,
    /** There is more of it than there may be. */
    TOO_LARGE,
    /** What came can be read, and is not as it has to be. */
    UNFIT,
    /** Too often in too short a time: the first argument is the minutes to wait. */
    TOO_OFTEN
  }

  /** A stable code: the key of its words in every language file. */
  String code();

  /**
   * Whether it says that what was asked for is not there, rather than that it may not be done: an
   * address then answers as one that leads nowhere.
   */
  default boolean meansMissing() {
    return false;
  }

  /** How programs are to understand it. */
  default Kind kind() {
    return meansMissing() ? Kind.MISSING : Kind.CONFLICT;
  }
}
