package org.evensay.insight.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsDocumentTest {

  @Test
  void what_is_kept_of_parts_is_what_they_were() {
    Map<String, Stretch> parts = Map.of("1,3", new Stretch(30, 4_000_000_000L), "2", Stretch.NONE);

    assertEquals(parts, PartsDocument.parse(PartsDocument.write(parts)));
  }

  @Test
  void a_release_from_before_there_were_parts_has_none() {
    assertEquals(Map.of(), PartsDocument.parse(null));
  }
}
