package org.evensay.foundation.api.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {

  @Test
  void a_token_is_read_as_it_is_shown() {
    TokenText token = TokenText.next();

    assertEquals(Optional.of(token), TokenText.of(token.shown()));
    assertEquals(52, token.secret().length(), "256 bits in signs of five");
    assertNotEquals(token, TokenText.next());
  }

  @Test
  void only_its_own_secret_fits_its_hash() {
    TokenText token = TokenText.next();

    assertTrue(token.matches(token.hash()));
    assertFalse(TokenText.next().matches(token.hash()));
    assertFalse(new TokenText(token.id(), token.secret() + "0").matches(token.hash()));
  }

  /** FIPS 180-4: the hash of "abc". */
  @Test
  void the_hash_is_sha_256() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        new TokenText("", "abc").hash());
  }

  @Test
  void it_tells_no_log_its_secret() {
    TokenText token = TokenText.next();

    assertFalse(token.toString().contains(token.secret()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "evensay_", "evensay_a_b", "Bearer x", "evensay__", "' or 1=1"})
  void whatever_else_comes_is_none(String sent) {
    assertEquals(Optional.empty(), TokenText.of(sent));
  }
}
