package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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

  /** The work of comparing is given by the settings: a difference would tell which names exist. */
  @Test
  void where_there_is_nobody_as_much_is_compared_as_where_there_is() {
    String[] real = passwords.hash("any").split("\\$");
    String[] nobody = Passwords.hashOfNoPassword().split("\\$");
    assertEquals(real.length, nobody.length);
    for (int settings : List.of(1, 2, 3)) {
      assertEquals(real[settings], nobody[settings]);
    }
    for (int bytes : List.of(4, 5)) {
      assertEquals(real[bytes].length(), nobody[bytes].length());
    }
    assertNotEquals(Passwords.hashOfNoPassword(), Passwords.hashOfNoPassword());
  }

  @Test
  void two_hashes_of_one_password_differ() {
    assertNotEquals(passwords.hash("the same"), passwords.hash("the same"));
  }

  @Test
  void a_hash_is_argon2id_with_the_settings_it_promises() {
    String[] parts = passwords.hash("any").split("\\$");
    assertEquals("argon2id", parts[1]);
    assertEquals("m=7168,t=5,p=1", parts[3]);
  }

  @Test
  void no_more_are_worked_on_at_a_time_than_there_is_memory_for() throws Exception {
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch together = new CountDownLatch(Passwords.AT_ONCE);
    Callable<Boolean> one =
        () ->
            passwords.inTurn(
                () -> {
                  most.accumulateAndGet(working.incrementAndGet(), Math::max);
                  together.countDown();
                  await(together);
                  working.decrementAndGet();
                  return true;
                });
    ExecutorService crowd = Executors.newFixedThreadPool(10);
    try {
      for (Future<Boolean> done : crowd.invokeAll(Collections.nCopies(20, one))) {
        assertTrue(done.get());
      }
    } finally {
      crowd.shutdownNow();
    }
    assertEquals(Passwords.AT_ONCE, most.get());
  }

  @Test
  void a_turn_ends_when_its_work_fails() {
    for (int i = 0; i <= Passwords.AT_ONCE; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              passwords.inTurn(
                  () -> {
                    throw new IllegalStateException();
                  }));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
