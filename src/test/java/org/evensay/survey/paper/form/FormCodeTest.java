package org.evensay.survey.paper.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FormCodeTest {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @RepeatedTest(20)
  void every_code_with_one_wrong_sign_is_noticed() {
    String code = FormCode.next().signs();

    for (int place = 0; place < code.length(); place++) {
      for (char other : DIGITS.toCharArray()) {
        if (other != code.charAt(place)) {
          String wrong = code.substring(0, place) + other + code.substring(place + 1);
          assertEquals(Optional.empty(), FormCode.typed(wrong), code + " as " + wrong);
        }
      }
    }
  }

  @RepeatedTest(20)
  void every_two_signs_that_changed_places_are_noticed() {
    String code = FormCode.next().signs();

    for (int one = 0; one < code.length(); one++) {
      for (int other = one + 1; other < code.length(); other++) {
        StringBuilder wrong = new StringBuilder(code);
        wrong.setCharAt(one, code.charAt(other));
        wrong.setCharAt(other, code.charAt(one));
        if (!wrong.toString().equals(code)) {
          assertEquals(Optional.empty(), FormCode.typed(wrong.toString()), code + " as " + wrong);
        }
      }
    }
  }

  @RepeatedTest(20)
  void a_code_is_read_however_it_is_typed() {
    FormCode code = FormCode.next();
    String shown = code.toString();

    assertEquals(Optional.of(code), FormCode.typed(shown));
    assertEquals(Optional.of(code), FormCode.typed(" " + shown.toLowerCase().replace('-', ' ')));
    assertEquals(Optional.of(code), FormCode.typed(shown.replace('0', 'o').replace('1', 'l')));
    assertEquals(11, shown.length());
  }

  @Test
  void codes_do_not_count_up() {
    assertNotEquals(
        FormCode.next().signs().substring(0, 7), FormCode.next().signs().substring(0, 7));
  }

  @Test
  void what_is_no_code_is_none() {
    for (String typed : new String[] {"", "K7M", "\u0000", "K7M-29Q-XD4-K7M", "کخگ-۱۲۳-۴۵۶"}) {
      assertEquals(Optional.empty(), FormCode.typed(typed), typed);
    }
  }
}
