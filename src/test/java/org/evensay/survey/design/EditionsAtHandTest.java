package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

class EditionsAtHandTest {

  private final List<EditionId> read = new ArrayList<>();

  @Test
  void an_edition_is_understood_once() {
    EditionsAtHand atHand = keeping(ExampleEditions.everyTypeDocument());
    EditionId id = EditionId.next();
    assertSame(atHand.edition(id), atHand.edition(id));
    assertEquals(List.of(id), read);
  }

  @Test
  void of_very_many_only_as_much_is_kept_as_there_is_room_for() {
    String large = ExampleEditions.everyTypeDocument() + " ".repeat(1_000_000);
    EditionsAtHand atHand = keeping(large);
    for (int i = 0; i < 20; i++) {
      assertEquals(
          ExampleEditions.everyType().questions().size(),
          atHand.edition(EditionId.next()).questions().size());
    }
    assertTrue(atHand.characters() <= EditionsAtHand.MOST_CHARACTERS);
    assertTrue(atHand.characters() > 0);
  }

  @Test
  void what_cannot_be_read_is_a_fault_each_time() {
    EditionsAtHand atHand = keeping("{}");
    EditionId id = EditionId.next();
    assertThrows(IllegalStateException.class, () -> atHand.edition(id));
    assertThrows(IllegalStateException.class, () -> atHand.edition(id));
    assertEquals(List.of(id, id), read);
  }

  private EditionsAtHand keeping(String document) {
    return new EditionsAtHand(
        id -> {
          read.add(id);
          return document;
        });
  }
}
