package org.evensay.foundation.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Passwords, kept as Argon2id hashes (RFC 9106) by a library: 19 MiB, two passes, one lane, the
 * first of OWASP's recommended settings for interactive sign-in. Each hash carries its own salt and
 * settings.
 */
@ApplicationScoped
class Passwords {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int LENGTH = 32;
  private static final int SALT_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

  /** What is compared with when there is no such account, so that the answer takes as long. */
  private final String nobody = hashOfNoPassword();

  /** Written like a hash, without the work of making one: no password is known to give it. */
  static String hashOfNoPassword() {
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(MEMORY_KIB, PASSES, LANES, random(SALT_LENGTH), random(LENGTH));
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
}
