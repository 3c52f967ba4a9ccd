package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class SignInPageIT {

  private static final int CROWD = 40;

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_words() {
    Page wrong = Persona.ANYONE.visits().trySignIn("ben", "not this one");
    Page unknown = Persona.ANYONE.visits().trySignIn("nobody-of-this-name", "not this one");
    assertFalse(wrong.problems().isEmpty());
    assertEquals(wrong.problems(), unknown.problems());
  }

  @Test
  void what_was_typed_stays_except_the_password() {
    Page page = Persona.ANYONE.visits().trySignIn("ben", "not this one");
    assertEquals("ben", page.form("name", "password").values("name").get(0));
    assertFalse(page.source().contains("not this one"));
  }

  @Test
  void the_session_gets_a_new_id_at_sign_in() {
    Visitor visitor = Persona.ANYONE.visits();
    visitor.get("/foundation/people/sign-in");
    String before = visitor.session().orElse("");
    visitor.signIn("amina", Evensay.demonstrationPassword());
    assertNotEquals(before, visitor.session().orElseThrow());
  }

  @Test
  void the_name_counts_whatever_the_case_of_its_letters() {
    assertTrue(
        Persona.ANYONE
            .visits()
            .trySignIn(" AMINA ", Evensay.demonstrationPassword())
            .problems()
            .isEmpty());
  }

  @Test
  @Tag("storage")
  void after_ten_wrong_passwords_even_the_right_one_waits() {
    // A name of nobody: throttling must not need an account, nor lock one of the others' tests.
    Map<String, String> guess = Map.of("name", "guessed", "password", "wrong");
    Visitor visitor = Persona.ANYONE.visits();
    for (int i = 0; i < 10; i++) {
      assertFalse(visitor.post("/foundation/people/sign-in", guess).problems().contains("15"));
    }
    assertTrue(visitor.post("/foundation/people/sign-in", guess).problems().contains("15"));
  }

  /** The database finds these too: each would have its own ten guesses. */
  @Test
  @Tag("storage")
  void a_name_that_only_the_database_takes_for_another_is_a_wrong_one() {
    Visitor visitor = Persona.ANYONE.visits();
    for (String like : List.of("am\u00edna", "ami\u200bna", "amina\u0000", "\u200famina")) {
      assertFalse(
          visitor.trySignIn(like, Evensay.demonstrationPassword()).problems().isEmpty(), like);
    }
    // As a phone may write it, full width.
    assertTrue(
        visitor
            .trySignIn("\uff21\uff4d\uff49\uff4e\uff41", Evensay.demonstrationPassword())
            .problems()
            .isEmpty());
  }

  @Test
  @Tag("storage")
  void of_many_guesses_at_once_no_more_than_ten_are_looked_at() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
    try {
      List<Callable<Page>> all =
          Collections.nCopies(
              3 * CROWD, () -> Persona.ANYONE.visits().trySignIn("guessed-at-once", "wrong"));
      int lookedAt = 0;
      for (Future<Page> one : crowd.invokeAll(all)) {
        lookedAt += one.get().problems().contains("15") ? 0 : 1;
      }
      assertEquals(10, lookedAt);
    } finally {
      crowd.shutdownNow();
    }
  }

  /** Each password takes megabytes to compare: so many together would take more than there are. */
  @Test
  void a_crowd_that_signs_in_at_once_is_answered_one_after_the_other() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
    try {
      List<Callable<Page>> all = Collections.nCopies(CROWD, SignInPageIT::signInAsTold);
      for (Future<Page> one : crowd.invokeAll(all)) {
        assertEquals("", one.get().problems());
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  /** Where so many are before her, she is told to try again: on a busy machine she has to. */
  private static Page signInAsTold() {
    Visitor visitor = Persona.ANYONE.visits();
    String told = Words.of("people.refusal.too-many-at-once");
    Page page = visitor.trySignIn("amina", Evensay.demonstrationPassword());
    for (int again = 0; again < CROWD && page.problems().contains(told); again++) {
      page = visitor.trySignIn("amina", Evensay.demonstrationPassword());
    }
    return page;
  }

  @Test
  void guessing_one_name_makes_nobody_else_wait() {
    Visitor guesser = Persona.ANYONE.visits();
    for (int i = 0; i < 11; i++) {
      guesser.trySignIn("guessed-alone", "wrong");
    }
    assertTrue(guesser.trySignIn(" Guessed-ALONE ", "wrong").problems().contains("15"));
    // The same browser, another name.
    assertTrue(guesser.trySignIn("amina", Evensay.demonstrationPassword()).problems().isEmpty());
  }

  @Test
  void the_right_password_in_between_begins_the_count_anew() {
    Visitor visitor = Persona.ANYONE.visits();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 6; i++) {
        assertFalse(visitor.trySignIn("carol", "wrong").problems().contains("15"));
      }
      visitor.signIn("carol", Evensay.demonstrationPassword());
    }
  }

  @Test
  @Tag("storage")
  void of_a_guess_only_the_hash_of_the_name_is_kept() throws Exception {
    Persona.ANYONE.visits().trySignIn(" My-Password-By-Mistake ", "wrong");
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest("my-password-by-mistake".getBytes(StandardCharsets.UTF_8)));
    List<List<Object>> rows =
        Evensay.rows("select * from sign_in_failure where name_hash = ?", hash);
    assertEquals(1, rows.size());
    assertFalse(rows.toString().contains("mistake"));
  }

  @Test
  void names_that_are_no_names_are_answered_like_any_wrong_one() {
    Visitor visitor = Persona.ANYONE.visits();
    String wrong = visitor.trySignIn("nobody-at-all", "x").problems();
    for (String name : List.of("", " ", "\u0000", "😀", "' or '1'='1", "x".repeat(100_000))) {
      Page page = visitor.trySignIn(name, "x");
      assertEquals(200, page.status());
      assertEquals(wrong, page.problems());
    }
    assertEquals(wrong, visitor.trySignIn("amina", "").problems());
    assertEquals(wrong, visitor.trySignIn("amina", "x".repeat(100_000)).problems());
    visitor.signIn("amina", Evensay.demonstrationPassword());
  }

  @Test
  void somebody_without_a_password_cannot_be_signed_in_as() {
    // Lena is in the demonstration, and nobody is given a password for her.
    for (String password : List.of("", "null", Evensay.demonstrationPassword())) {
      assertFalse(Persona.ANYONE.visits().trySignIn("lena", password).problems().isEmpty());
    }
  }
}
