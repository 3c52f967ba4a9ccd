package org.evensay.foundation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.evensay.foundation.language.Refused;

/**
 * Counts wrong passwords for a name, or wrong secrets for a token, whether or not there is one, and
 * makes the next guess wait. Kept in the database, so that it counts on every node; in transactions
 * of its own, since the refused sign-in rolls its own back.
 */
@ApplicationScoped
public class SignInGuesses {

  /** Wrong passwords in a row before the wait begins. */
  static final int MOST = 10;

  /** How long the wait is, and how long a wrong guess is remembered. */
  static final Duration WAIT = Duration.ofMinutes(15);

  @Inject SignInGuessStore store;

  /**
   * Refuses to look at another guess for a while.
   *
   * @throws Refused when there were too many wrong ones
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refuseWhenTooMany(String name) {
    Instant since = Instant.now().minus(WAIT);
    if (store.since(hash(name), since) >= MOST) {
      throw new Refused(PeopleRefusal.TOO_MANY_TRIES, WAIT.toMinutes());
    }
  }

  /**
   * Counts a guess before it is looked at; {@link #forget} when it was right.
   *
   * @throws Refused when there were too many wrong ones: then it makes nobody wait longer
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void count(String name) {
    Instant now = Instant.now();
    if (store.add(hash(name), now, now.minus(WAIT), MOST) > MOST) {
      throw new Refused(PeopleRefusal.TOO_MANY_TRIES, WAIT.toMinutes());
    }
  }

  /** Counts one that was wrong. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(String name) {
    Instant now = Instant.now();
    store.add(hash(name), now, now.minus(WAIT), MOST);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void forget(String name) {
    store.remove(hash(name));
  }

  private static String hash(String name) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
