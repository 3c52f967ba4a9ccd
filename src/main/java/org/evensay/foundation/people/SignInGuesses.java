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
 * Counts wrong passwords for a name, wrong secrets for a token, whether or not there is one, and
 * wrong codes of all who come back, and makes the next guess wait. Kept in the database, so that it
 * counts on every node; in transactions of its own, since the refused sign-in rolls its own back.
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

  /**
   * Counts a try at something that anybody may try, whoever it is: all are counted together, in
   * windows of {@link #WAIT} that begin whether or not anybody tried. {@link #wasRight} takes it
   * back.
   *
   * @param most how many may be wrong in a window
   * @return the minutes until the next window, when there were more; 0 when it may be looked at
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long minutesToWait(String what, int most) {
    Instant now = Instant.now();
    if (store.add(hash(window(what, now)), now, now.minus(WAIT), most) <= most) {
      return 0;
    }
    return WAIT.toMinutes() - now.getEpochSecond() % WAIT.toSeconds() / 60;
  }

  /** Counts a try no longer that turned out to be right. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void wasRight(String what) {
    store.takeBack(hash(window(what, Instant.now())));
  }

  private static String window(String what, Instant now) {
    return what + " " + now.getEpochSecond() / WAIT.toSeconds();
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
