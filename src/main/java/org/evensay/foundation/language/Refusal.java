package org.evensay.foundation.language;

/**
 * Something Evensay does not do, and says why. Each room keeps its refusals in one enum, so that
 * they can be read, translated and tested as a list.
 */
public interface Refusal {

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
  default RefusalKind kind() {
    return meansMissing() ? RefusalKind.MISSING : RefusalKind.CONFLICT;
  }
}
