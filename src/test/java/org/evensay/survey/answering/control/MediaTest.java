package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.ShownText;
import org.junit.jupiter.api.Test;

/** What of a question is left for the voice of her own device to say. */
class MediaTest {

  private static boolean isLeft(Heard heard) {
    return new Media(Optional.of(heard), List.of()).isLeftToDevice();
  }

  @Test
  void all_is_left_to_it_where_nobody_says_anything() {
    assertTrue(Media.NONE.isLeftToDevice());
    Watched film =
        new Watched("BSL", "/film", List.of(), ShownText.inPagesLanguage("What is signed"));
    assertTrue(new Media(Optional.empty(), List.of(film)).isLeftToDevice());
  }

  @Test
  void nothing_is_left_to_it_where_a_person_or_a_machine_has_said_all() {
    assertFalse(isLeft(new Heard("/one", false, false, false)));
    assertFalse(isLeft(new Heard("/one", true, false, false)));
  }

  @Test
  void what_hangs_on_answers_is_left_to_it_where_a_machine_could_not_say_it() {
    assertTrue(isLeft(new Heard("/one", true, true, false)));
    assertTrue(isLeft(new Heard("/one", true, false, true)));
  }
}
