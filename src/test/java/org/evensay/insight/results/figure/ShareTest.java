package org.evensay.insight.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/**
 * Intervals that others have published (E. B. Wilson's method, as R's prop.test without "yates").
 */
class ShareTest {

  @Test
  void eighty_one_of_263_has_the_interval_that_newcombe_published() {
    Share share = Share.of(81, 263);

    assertEquals(0.307985, share.value(), 5e-7);
    assertEquals(0.255289, share.low(), 5e-7);
    assertEquals(0.366210, share.high(), 5e-7);
  }

  @Test
  void none_of_twenty_may_still_be_one_in_six() {
    Share share = Share.of(0, 20);

    assertEquals(0, share.value());
    assertEquals(0, share.low());
    assertEquals(0.161125, share.high(), 5e-7);
  }

  @Test
  void all_of_twenty_mirror_none_of_twenty() {
    Share share = Share.of(20, 20);

    assertEquals(1 - 0.161125, share.low(), 5e-7);
    assertEquals(1, share.high());
  }

  @Test
  void the_big_ask_heard_children_in_care_as_much_as_their_share() {
    Share share = Share.of(3_800, 557_077);

    assertEquals(0.682, share.value() * 100, 5e-4);
    assertEquals(0.661, share.low() * 100, 5e-4);
    assertEquals(0.704, share.high() * 100, 5e-4);
  }

  @Test
  void there_is_no_share_of_nobody_and_none_of_more_than_there_are() {
    assertThrows(IllegalArgumentException.class, () -> Share.of(0, 0));
    assertThrows(IllegalArgumentException.class, () -> Share.of(-1, 10));
    assertThrows(IllegalArgumentException.class, () -> Share.of(11, 10));
    assertThrows(IllegalArgumentException.class, () -> Share.of(1, -10));
  }
}
