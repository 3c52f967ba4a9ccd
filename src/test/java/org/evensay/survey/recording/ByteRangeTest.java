package org.evensay.survey.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The part of a recording that is asked for: RFC 9110, 14.1.2 and 14.2. */
class ByteRangeTest {

  @Test
  void a_part_has_a_beginning_an_end_or_both() {
    assertEquals(Optional.of(new ByteRange(0, 10)), ByteRange.of("bytes=0-", 10));
    assertEquals(Optional.of(new ByteRange(2, 5)), ByteRange.of("bytes=2-4", 10));
    assertEquals(Optional.of(new ByteRange(9, 10)), ByteRange.of("bytes=9-9", 10));
    assertEquals(Optional.of(new ByteRange(7, 10)), ByteRange.of("bytes=-3", 10));
    assertEquals(3, ByteRange.of("bytes=2-4", 10).orElseThrow().length());
  }

  @Test
  void what_ends_beyond_the_end_ends_there() {
    assertEquals(Optional.of(new ByteRange(2, 10)), ByteRange.of("bytes=2-400", 10));
    assertEquals(Optional.of(new ByteRange(0, 10)), ByteRange.of("bytes=-400", 10));
    assertFalse(ByteRange.of("bytes=2-999999999999999999", 10).orElseThrow().isOutside());
  }

  @Test
  void what_begins_beyond_the_end_is_outside() {
    assertTrue(ByteRange.of("bytes=10-", 10).orElseThrow().isOutside());
    assertTrue(ByteRange.of("bytes=400-500", 10).orElseThrow().isOutside());
    assertTrue(ByteRange.of("bytes=-0", 10).orElseThrow().isOutside());
  }

  @Test
  void all_is_sent_for_what_is_no_single_part() {
    for (String odd :
        List.of(
            "",
            "bytes",
            "bytes=",
            "bytes=-",
            "bytes=4-2",
            "bytes=0-1,3-4",
            "bytes=a-b",
            "bytes=--1",
            "lines=0-1",
            "bytes=1-99999999999999999999")) {
      assertEquals(Optional.empty(), ByteRange.of(odd, 10), odd);
    }
    assertEquals(Optional.empty(), ByteRange.of(null, 10));
  }
}
