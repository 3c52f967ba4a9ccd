package org.evensay.foundation.people;

/** The password of the people whom tests make up, and its hash as the product keeps it. */
public final class MadeUpPassword {

  /** What they type. */
  public static final String WORDS = "nine-calm-herons-52";

  private static final String HASH = new Passwords().hash(WORDS);

  private MadeUpPassword() {}

  /** What stands in the database. */
  public static String hash() {
    return HASH;
  }
}
