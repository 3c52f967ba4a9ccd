package org.evensay.survey.offline;

import java.util.Locale;

/** What became of a response that a device sent. */
enum Became {
  /** It is kept. */
  KEPT,
  /** It had been kept before, or was taken back since. */
  KEPT_BEFORE,
  /** It is kept aside, still sealed: its survey takes no answers now. */
  CLOSED,
  /** The same: its survey was taken back for good. */
  WITHDRAWN,
  /** The same: it was not sealed for this edition, or was changed. */
  BROKEN,
  /** The same: it was sealed with another key than the programme has. */
  OTHER_KEY,
  /** The same: it is written in a way that this server does not know yet. */
  OTHER_FORMAT,
  /** The same: its answers are not as they have to be. */
  UNFIT,
  /** It is not kept here: no such edition is. The device keeps it. */
  NO_SUCH_EDITION,
  /** It is not kept here: too much is kept aside already. The device keeps it. */
  NO_ROOM;

  /** Whether it is kept aside. */
  boolean isAside() {
    return compareTo(CLOSED) >= 0 && compareTo(UNFIT) <= 0;
  }

  /** How documents and the database name it. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this name. */
  static Became of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
