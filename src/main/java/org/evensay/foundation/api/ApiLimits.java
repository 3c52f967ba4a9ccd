package org.evensay.foundation.api;

/** Every limit that programs are held to, in one place; {@code docs/api.md} names them. */
public final class ApiLimits {

  /** Where all addresses of the interface begin. */
  public static final String ROOT = "/api/v1";

  /** Bytes of a body of somebody who is not signed in: the longest answers, and room to spare. */
  public static final long MOST_BYTES = 4_000_000;

  /** Bytes of a body of somebody who is: the longest document, or the largest file. */
  public static final long MOST_BYTES_SIGNED_IN = 21_000_000;

  /** Requests with one token in a minute, on one server. */
  public static final int MOST_REQUESTS = 600;

  /** Things that a problem lists; how many more there are is said beside them. */
  public static final int MOST_LISTED = 100;

  /** Characters of the shortest key that makes sending twice sending once. */
  public static final int KEY_LEAST_CHARACTERS = 22;

  /** Characters of the longest. */
  public static final int KEY_MOST_CHARACTERS = 128;

  private ApiLimits() {}
}
