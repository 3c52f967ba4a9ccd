package org.evensay.foundation.language.xliff;

import java.util.Locale;

/** How far the translation of a text is, by the words of XLIFF 2; the later, the further. */
public enum XliffState {
  /** Not translated, or not any more: what stands there is of other words. */
  INITIAL,
  /** Somebody wrote it. */
  TRANSLATED,
  /** A second person read it. */
  REVIEWED,
  /** It is done. */
  FINAL;

  /** As files and forms have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
