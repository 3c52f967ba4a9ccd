package org.evensay.survey.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40719305",
        "4071 9305",
        " 40-71/93.05 ",
        "4O7l 93o5",
        "4o7I 93O5",
        "\u0664\u0660\u0667\u0661 \u0669\u0663\u0660\u0665",
        "\u06F4\u06F0\u06F7\u06F1\u06F9\u06F3\u06F0\u06F5",
        "\u09EA\u09E6\u09ED\u09E7-\u09EF\u09E9\u09E6\u09EB",
        "\uFF14\uFF10\uFF17\uFF11\uFF19\uFF13\uFF10\uFF15"
      })
  void a_code_is_read_in_digits_of_any_script_whatever_stands_between_them(String typed) {
    assertEquals(new JoinCode("40719305"), JoinCode.typed(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "--", "\u200b"})
  void nothing_is_told_from_something_wrong(String typed) {
    assertEquals(InvitationRefusal.NOTHING_TYPED, refusal(typed).refusal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4071930a", "acorn album", "40719305; drop table", "\uD83D\uDE00x1234567"})
  void something_else_than_digits_is_told(String typed) {
    assertEquals(InvitationRefusal.NOT_ONLY_DIGITS, refusal(typed).refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "4071 930", "4071 9305 1"})
  void too_few_and_too_many_are_told_with_their_number(String typed) {
    Refused refused = refusal(typed);
    assertEquals(InvitationRefusal.NOT_EIGHT_DIGITS, refused.refusal());
    long digits = typed.chars().filter(Character::isDigit).count();
    assertEquals(List.of((int) digits), refused.arguments());
  }

  @Test
  void new_codes_have_eight_digits_and_every_digit_everywhere() {
    Set<String> places = new HashSet<>();
    Set<JoinCode> codes = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      JoinCode code = JoinCode.next();
      codes.add(code);
      for (int place = 0; place < JoinCode.DIGITS; place++) {
        places.add(place + " " + code.digits().charAt(place));
      }
    }
    assertEquals(JoinCode.DIGITS * 10, places.size());
    assertTrue(codes.size() > 1_990, codes.size() + " different ones");
  }

  @Test
  void it_is_shown_in_halves_and_stays_out_of_logs() {
    JoinCode code = new JoinCode("01234567");
    assertEquals("0123 4567", code.shown());
    assertFalse(code.toString().contains("0123"));
    assertThrows(IllegalArgumentException.class, () -> new JoinCode("1234"));
  }

  private static Refused refusal(String typed) {
    return assertThrows(Refused.class, () -> JoinCode.typed(typed));
  }
}
