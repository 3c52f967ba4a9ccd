package org.evensay.foundation.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.evensay.foundation.language.Refused;

/**
 * Passwords, kept as Argon2id hashes (RFC 9106) by a library: 7 MiB, five passes, one lane, of
 * OWASP's recommended settings, which are equally strong, the one that takes the least memory. Each
 * hash carries its own salt and settings.
 */
@ApplicationScoped
class Passwords {

  /**
   * How many are worked on at a time: each takes its memory, and whoever sends a thousand sign-ins
   * at once must not take all there is.
   */
  static final int AT_ONCE = 2;

  /** How long one waits for its turn. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int LENGTH = 32;
  private static final int SALT_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Argon2Function argon2 =
      Argon2Function.getInstance(
          SlowKeys.MEMORY_KIB, SlowKeys.PASSES, SlowKeys.LANES, LENGTH, Argon2.ID);

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** What is compared with when there is no such account, so that the answer takes as long. */
  private final String nobody = hashOfNoPassword();

  /** Written like a hash, without the work of making one: no password is known to give it. */
  static String hashOfNoPassword() {
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            SlowKeys.MEMORY_KIB,
            SlowKeys.PASSES,
            SlowKeys.LANES,
            random(SALT_LENGTH),
            random(LENGTH));
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getEncoder().withoutPadding().encodeToString(random);
  }

  String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT_LENGTH).with(argon2).getResult();
  }

  /** Whether this is the password of that hash. Takes the same time without a hash. */
  boolean match(String password, Optional<String> hash) {
    String stored = hash.orElse(nobody);
    boolean right =
        Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
    return right && hash.isPresent();
  }

  /**
   * Does what strangers may ask for as often as they like, after those who asked before. What else
   * it needs, it takes when its turn has come: whoever waits holds nothing.
   *
   * @throws Refused when too many are waiting
   */
  <T> T inTurn(Supplier<T> work) {
    if (!hasTurn()) {
      throw new Refused(PeopleRefusal.TOO_MANY_AT_ONCE);
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private boolean hasTurn() {
    try {
      return turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
