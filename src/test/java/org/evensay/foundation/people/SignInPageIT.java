package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class SignInPageIT {

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
}
