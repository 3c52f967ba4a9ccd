package org.evensay.survey.enclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.evensay.survey.design.EditionId;
import org.junit.jupiter.api.Test;

/** What opens a file, and what does not. */
class FileSealTest {

  private static final String SECRET = FileSeal.secret();
  private static final EditionId EDITION = new EditionId("edition");
  private static final byte[] KEY = FileSeal.key(SECRET, EDITION, "submission", "photo");
  private static final byte[] WORDS = "what is in it".getBytes(StandardCharsets.US_ASCII);

  @Test
  void a_part_opens_at_its_place_in_its_file_and_nowhere_else() {
    FileSeal seal = new FileSeal(KEY, "file", 13);
    byte[] sealed = seal.seal(3, WORDS);

    assertArrayEquals(WORDS, new FileSeal(KEY, "file", 13).open(3, sealed));
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("what"));
    assertThrows(IllegalStateException.class, () -> seal.open(4, sealed), "another place");
    assertThrows(
        IllegalStateException.class,
        () -> new FileSeal(KEY, "other", 13).open(3, sealed),
        "another file");
    assertThrows(
        IllegalStateException.class,
        () -> new FileSeal(KEY, "file", 12).open(3, sealed),
        "a file that was cut off");
    sealed[0] ^= 1;
    assertThrows(IllegalStateException.class, () -> seal.open(3, sealed), "changed");
  }

  @Test
  void a_secret_opens_the_file_of_one_question_on_one_way_through_one_edition() {
    byte[][] others = {
      FileSeal.key(FileSeal.secret(), EDITION, "submission", "photo"),
      FileSeal.key(SECRET, new EditionId("next"), "submission", "photo"),
      FileSeal.key(SECRET, EDITION, "another", "photo"),
      FileSeal.key(SECRET, EDITION, "submission", "paper")
    };
    for (byte[] other : others) {
      assertNotEquals(FileSeal.hash(KEY), FileSeal.hash(other));
      byte[] sealed = new FileSeal(KEY, "file", 13).seal(0, WORDS);
      assertThrows(
          IllegalStateException.class, () -> new FileSeal(other, "file", 13).open(0, sealed));
    }
  }

  /** The example of FIPS 180-4's companion for a message of one block. */
  @Test
  void a_key_is_known_by_its_sha_256() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        FileSeal.hash("abc".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void the_key_of_a_file_that_was_sent_opens_with_the_installations_and_for_it_alone() {
    byte[] installation = HexFormat.of().parseHex("11".repeat(32));
    byte[] sealed = FileSeal.sealedKey(KEY, installation, "file");

    assertArrayEquals(KEY, FileSeal.openedKey(sealed, installation, "file"));
    assertThrows(
        IllegalStateException.class, () -> FileSeal.openedKey(sealed, installation, "other"));
    byte[] other = HexFormat.of().parseHex("22".repeat(32));
    assertThrows(IllegalStateException.class, () -> FileSeal.openedKey(sealed, other, "file"));
  }
}
