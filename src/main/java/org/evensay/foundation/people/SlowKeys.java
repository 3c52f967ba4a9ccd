package org.evensay.foundation.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;

/**
 * Keys out of what people can write down and type, made slowly on purpose: Argon2id (RFC 9106) with
 * 7 MiB, five passes and one lane, as for passwords, so that whoever has a copy of the database
 * pays as much for each guess.
 */
@ApplicationScoped
public class SlowKeys {

  /** How much memory one of them takes, also one password, in KiB. */
  static final int MEMORY_KIB = 7_168;

  /** How often it goes through that. */
  static final int PASSES = 5;

  /** How many work on one at the same time. */
  static final int LANES = 1;

  @Inject Passwords passwords;

  /**
   * The key of a secret, when its turn has come: each takes its memory, and sign-ins wait in the
   * same row.
   *
   * @param salt 16 bytes or more, always the same for the same use
   * @param bytes how long the key is
   * @throws Refused when too many are waiting
   */
  public byte[] inTurn(String secret, byte[] salt, int bytes) {
    return passwords.inTurn(() -> of(secret, salt, bytes));
  }

  /** The same at once, whoever else wants one. */
  public static byte[] of(String secret, byte[] salt, int bytes) {
    return Password.hash(secret)
        .addSalt(salt)
        .with(Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, bytes, Argon2.ID))
        .getBytes();
  }
}
