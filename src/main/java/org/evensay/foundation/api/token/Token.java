package org.evensay.foundation.api.token;

import java.time.LocalDate;

/**
 * A token as its person sees it: never with its secret.
 *
 * @param id names it, and is the part of it that is no secret
 * @param name what she calls it
 * @param until the last day on which it lets anybody in, in UTC
 */
public record Token(String id, String name, LocalDate until) {

  /** Characters of a name. */
  static final int NAME_CHARACTERS = 80;

  /** Days that a token may last. */
  static final int MOST_DAYS = 366;

  /** Tokens that somebody may have at a time. */
  static final int MOST = 20;
}
