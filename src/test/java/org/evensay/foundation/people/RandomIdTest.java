package org.evensay.foundation.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomIdTest {

  private static final int MANY = 20_000;

  @Test
  void an_id_is_26_lower_case_characters_that_are_not_mistaken_for_one_another() {
    for (int i = 0; i < MANY; i++) {
      String id = RandomId.next();
      assertTrue(id.matches("[0-9abcdefghjkmnpqrstvwxyz]{26}"), id);
    }
  }

  @Test
  void no_two_are_the_same() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < MANY; i++) {
      ids.add(RandomId.next());
    }
    assertEquals(MANY, ids.size());
  }

  /** 128 bits fill 25 characters and three fifths of the last, whose two low bits stay 0. */
  @Test
  void every_character_takes_every_value_that_its_bits_allow() {
    for (int position = 0; position < RandomId.LENGTH; position++) {
      Set<Character> seen = new HashSet<>();
      for (int i = 0; i < 2_000; i++) {
        seen.add(RandomId.next().charAt(position));
      }
      assertEquals(position == RandomId.LENGTH - 1 ? 8 : 32, seen.size(), "at " + position);
    }
  }
}
