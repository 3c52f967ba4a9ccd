package org.evensay.survey.answering.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;

class SubmissionKeyTest {

  private static final String KEY = "3f1c9a52-7d0e-4b86-9a41-5c2f8e6d0b17";

  @Test
  void the_same_key_is_the_same_submission_with_quotation_marks_or_without() {
    assertEquals(SubmissionKey.needed(KEY), SubmissionKey.needed(" \"" + KEY + "\" "));
    assertNotEquals(SubmissionKey.needed(KEY), SubmissionKey.needed(KEY.replace('3', '4')));
  }

  /** Ids of submissions are taken for granted elsewhere, and nobody learns a program's own key. */
  @Test
  void it_becomes_an_id_like_any_other_and_tells_nothing() {
    assertTrue(SubmissionKey.needed(KEY).matches("[0-9a-hjkmnp-tv-z]{26}"));
    String own = "0123456789abcdefghjkmnpqrs";
    assertNotEquals(own, SubmissionKey.needed(own));
  }

  @Test
  void a_key_may_be_left_out_where_none_is_needed() {
    assertEquals(Optional.empty(), SubmissionKey.optional(null));
    Refused refused = assertThrows(Refused.class, () -> SubmissionKey.needed(null));
    assertEquals(ApiRefusal.KEY_NEEDED, refused.refusal());
  }
}
