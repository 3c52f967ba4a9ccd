package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @Test
  void a_version_is_read_as_its_tag_is_written() {
    assertEquals(12, Versions.read(Versions.tag(12)));
    assertEquals(3, Versions.read(" \"3\" "));
  }

  /** "Any" would write over what nobody has read. */
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "*"})
  void a_version_has_to_be_named(String header) {
    Refused refused = assertThrows(Refused.class, () -> Versions.read(header));

    assertEquals(ApiRefusal.VERSION_NEEDED, refused.refusal());
  }

  /** A weak tag never stands for what is to be changed (RFC 9110, 13.1.1). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "W/\"3\"",
        "3",
        "\"x\"",
        "\"3\", \"4\"",
        "\"-3\"",
        "\"99999999999\"",
        "\"",
        "\"\"",
        "\"0\"",
        "\"03\"",
        "\"+3\"",
        "\" 3\"",
        "\"\"3\"\"",
        "\"3\"\"",
        "\"\u0663\""
      })
  void whatever_else_comes_is_no_version_that_there_is(String header) {
    assertTrue(Versions.read(header) < 1);
  }
}
