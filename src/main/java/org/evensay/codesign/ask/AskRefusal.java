package org.evensay.codesign.ask;

import org.evensay.foundation.language.Refusal;

/** What this room refuses. */
public enum AskRefusal implements Refusal {
  /** There is no such ask, or none that the caller may know of. */
  NO_SUCH_ASK("ask.refusal.no-such-ask"),
  /** Somebody wrote a newer revision in the meantime. */
  OUTDATED("ask.refusal.outdated"),
  /** Nothing is asked in the leading language; named is which one that is. */
  NO_WORDS("ask.refusal.no-words"),
  /**
   * The words changed in the leading language, and others were left as they were; named are the
   * leading language and then each of those that were left.
   */
  LEFT_AS_THEY_WERE("ask.refusal.left-as-they-were"),
  /** A text is longer than {@link ReviseAsk#MOST_CHARACTERS}. */
  TOO_LONG("ask.refusal.too-long"),
  /** The words are the same as before. */
  NOTHING_CHANGED("ask.refusal.nothing-changed");

  private final String code;

  AskRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean meansMissing() {
    return this == NO_SUCH_ASK;
  }
}
