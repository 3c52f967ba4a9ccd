package org.evensay.survey.answering.later;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.RandomId;
import org.evensay.foundation.people.SlowKeys;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

/** Return codes, and what they open. */
class ReturnCodeTest {

  private static final byte[] KEY = new byte[32];
  private static final byte[] SALT = "a salt of this installation".getBytes(StandardCharsets.UTF_8);
  private static final Edition EDITION = ExampleEditions.everyType();
  private static final EditionId ID = new EditionId("edition");
  private static final Carried CARRIED =
      new Carried(RandomId.next(), Instant.ofEpochSecond(1_800_000_000), Map.of("a", List.of("b")));

  private static ReturnCode code(LanguageVariant reader) {
    return ReturnCode.of(CARRIED.submissionKey(), KEY, 0, reader);
  }

  private static ReturnKey key(String words) {
    return new ReturnKey(SlowKeys.of(words, SALT, ReturnKey.BYTES));
  }

  private static Refused refusal(String typed) {
    return assertThrows(Refused.class, () -> ReturnCode.typed(typed));
  }

  @Test
  void the_same_way_has_the_same_code_and_every_other_way_another_one() {
    Set<List<String>> codes = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      codes.add(ReturnCode.of("key " + i, KEY, 0, LanguageVariant.ENGLISH).words());
    }
    assertEquals(1_000, codes.size());
    assertEquals(code(Spoken.POLISH), code(Spoken.POLISH));
    assertNotEquals(
        code(Spoken.POLISH), ReturnCode.of(CARRIED.submissionKey(), KEY, 1, Spoken.POLISH));
  }

  @Test
  void every_word_of_a_list_comes_at_every_place() {
    List<Set<String>> places = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (int i = 0; i < 12_000; i++) {
      List<String> words = ReturnCode.of("key " + i, KEY, 0, Spoken.WELSH).words();
      places.get(0).add(words.get(0));
      places.get(1).add(words.get(3));
      places.get(2).add(words.get(5));
    }
    places.forEach(words -> assertEquals(ReturnWords.COUNT, words.size()));
  }

  @Test
  void a_code_is_read_however_it_is_typed() {
    for (LanguageVariant reader : LanguageVariant.spoken()) {
      ReturnCode code = code(reader);
      String shown = String.join(" ", code.words());
      for (String typed :
          List.of(
              shown,
              "  " + shown.toUpperCase(Locale.ROOT) + ". ",
              String.join(", ", code.words()),
              String.join("-", code.words()),
              String.join("\n1. ", code.words()),
              code.folded())) {
        assertEquals(code.folded(), ReturnCode.typed(typed), reader + " " + typed);
      }
    }
  }

  @Test
  void letters_of_arabic_and_urdu_keyboards_are_the_same() {
    String arabic = code(Spoken.ARABIC).folded();
    String urdu = code(Spoken.URDU).folded();
    assertEquals(arabic, ReturnCode.typed(arabic.replace('\u06CC', '\u064A')));
    assertEquals(urdu, ReturnCode.typed(urdu.replace('\u0647', '\u06C1')));
  }

  @Test
  void what_can_be_no_code_is_told_by_what_is_wrong_with_it() {
    assertEquals(ReturnRefusal.NOTHING_TYPED, refusal(" - ").refusal());
    assertEquals(ReturnRefusal.NOT_SIX_WORDS, refusal("acorn album").refusal());
    assertEquals(List.of(2), refusal("acorn album").arguments());
    Refused unknown = refusal("acorn album xyzzy acorn album acorn");
    assertEquals(ReturnRefusal.NO_SUCH_WORD, unknown.refusal());
    assertEquals(List.of(3), unknown.arguments());
  }

  @Test
  void a_code_says_nothing_of_itself_where_it_might_be_logged() {
    ReturnCode code = code(LanguageVariant.ENGLISH);
    code.words().forEach(word -> assertFalse(code.toString().contains(word), word));
  }

  @Test
  void only_the_right_words_open_what_is_kept_and_only_for_its_edition() {
    String words = code(LanguageVariant.ENGLISH).folded();
    ReturnKey key = key(words);
    byte[] sealed = key.seals(ID, EDITION).close(CARRIED);

    assertEquals(Optional.of(CARRIED), key(words).seals(ID, EDITION).reopen(sealed));
    assertEquals(key.hash(), key(words).hash());
    ReturnKey other = key(code(Spoken.POLISH).folded());
    assertNotEquals(key.hash(), other.hash());
    assertEquals(Optional.empty(), other.seals(ID, EDITION).reopen(sealed));
    assertEquals(Optional.empty(), key.seals(new EditionId("another"), EDITION).reopen(sealed));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertEquals(Optional.empty(), key.seals(ID, EDITION).reopen(changed), "byte " + i);
    }
  }

  @Test
  void another_installation_makes_another_key_of_the_same_words() {
    String words = code(LanguageVariant.ENGLISH).folded();
    byte[] salt = "a salt of another installation".getBytes(StandardCharsets.UTF_8);
    assertNotEquals(
        key(words).hash(), new ReturnKey(SlowKeys.of(words, salt, ReturnKey.BYTES)).hash());
  }

  @Test
  void a_slip_travels_with_the_answers_and_without_its_key_where_they_are_kept() {
    ReturnKey key = key(code(Spoken.EASY_READ).folded());
    LocalDate day = LocalDate.of(2026, 12, 24);
    ReturnSlip slip = new ReturnSlip(code(Spoken.EASY_READ), day, Optional.of(key));

    ReturnSlip travelled = ReturnSlip.of(slip.with(CARRIED)).orElseThrow();
    assertEquals(slip.code(), travelled.code());
    assertEquals(LanguageVariant.ENGLISH, travelled.code().language());
    assertEquals(day, travelled.lastDay());
    assertEquals(key.hash(), travelled.key().orElseThrow().hash());
    ReturnSlip kept = ReturnSlip.of(slip.closed().with(CARRIED)).orElseThrow();
    assertEquals(Optional.empty(), kept.key());
    assertEquals(slip.code(), kept.code());
    assertTrue(ReturnSlip.of(CARRIED).isEmpty());
    assertTrue(ReturnSlip.of(slip.with(CARRIED).anew()).isEmpty(), "somebody else has no code");
  }
}
