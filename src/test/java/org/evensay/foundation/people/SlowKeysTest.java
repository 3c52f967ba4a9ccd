package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a guess costs, of a password and of a return code alike. */
class SlowKeysTest {

  @Test
  void a_guess_costs_what_the_description_of_the_product_says() throws IOException {
    assertEquals(7 * 1024, SlowKeys.MEMORY_KIB);
    assertEquals(5, SlowKeys.PASSES);
    assertEquals(1, SlowKeys.LANES);
    String said = Files.readString(Path.of("docs", "security.md"));
    assertTrue(said.contains("Argon2id (7 MiB, five passes, one lane, as for passwords)"));
  }

  /** A hash says itself what it cost. */
  @Test
  void keys_cost_the_same_as_passwords() {
    String[] hash = new Passwords().hash("acorn album almond amber anchor apple").split("\\$");
    assertEquals("argon2id", hash[1]);
    assertEquals("m=7168,t=5,p=1", hash[3]);
    byte[] salt = Base64.getDecoder().decode(hash[4]);
    byte[] made = Base64.getDecoder().decode(hash[5]);
    assertArrayEquals(
        made, SlowKeys.of("acorn album almond amber anchor apple", salt, made.length));
  }
}
