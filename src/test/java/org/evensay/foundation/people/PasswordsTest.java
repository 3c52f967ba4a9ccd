package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void the_right_password_matches_and_a_wrong_one_does_not() {
    Optional<String> hash = Optional.of(passwords.hash("seven quiet otters"));
    assertTrue(passwords.match("seven quiet otters", hash));
    assertFalse(passwords.match("Seven quiet otters", hash));
    assertFalse(passwords.match("", hash));
  }

  @Test
  void letters_of_every_script_count() {
    Optional<String> hash = Optional.of(passwords.hash("سات خاموش اود بلاؤ 🦦"));
    assertTrue(passwords.match("سات خاموش اود بلاؤ 🦦", hash));
    assertFalse(passwords.match("سات خاموش اود بلاؤ", hash));
  }

  @Test
  void somebody_without_a_password_is_never_let_in() {
    assertFalse(passwords.match("", Optional.empty()));
    assertFalse(passwords.match("seven quiet otters", Optional.empty()));
  }

  /** A difference would tell which names there are. */
  @Test
  void it_takes_as_long_when_there_is_nobody_of_that_name() {
    Optional<String> hash = Optional.of(passwords.hash("seven quiet otters"));
    passwords.match("wrong", hash);
    long withHash = shortest(() -> passwords.match("wrong", hash));
    long without = shortest(() -> passwords.match("wrong", Optional.empty()));
    assertTrue(without > withHash / 2, without + " ns against " + withHash);
    assertTrue(without < withHash * 2, without + " ns against " + withHash);
  }

  private static long shortest(Runnable run) {
    return LongStream.range(0, 5)
        .map(
            time -> {
              long began = System.nanoTime();
              run.run();
              return System.nanoTime() - began;
            })
        .min()
        .orElseThrow();
  }

  @Test
  void two_hashes_of_one_password_differ() {
    assertNotEquals(passwords.hash("the same"), passwords.hash("the same"));
  }

  @Test
  void a_hash_is_argon2id_with_the_settings_it_promises() {
    String[] parts = passwords.hash("any").split("\\$");
    assertEquals("argon2id", parts[1]);
    assertEquals("m=19456,t=2,p=1", parts[3]);
  }
}
