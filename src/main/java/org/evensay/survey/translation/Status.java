package org.evensay.survey.translation;

import java.util.Locale;
import org.evensay.foundation.language.xliff.XliffState;

/** How far the translation of a text is. */
enum Status {
  /** There are no words. */
  NOT_BEGUN,
  /** There are words, and they are of what the text said before. */
  LOOK_AGAIN,
  TRANSLATED,
  REVIEWED,
  FINAL;

  static Status of(XliffState state) {
    return state == XliffState.INITIAL ? NOT_BEGUN : valueOf(state.name());
  }

  /** As keys of words and forms have it. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isDone() {
    return compareTo(LOOK_AGAIN) > 0;
  }

  /** As translators' tools know it: what has to be looked at again is to be done for them. */
  XliffState forTools() {
    return isDone() ? XliffState.valueOf(name()) : XliffState.INITIAL;
  }
}
