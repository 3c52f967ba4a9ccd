package org.evensay.survey.answering.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.ShownBefore;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;

/** What travels through a browser comes back as it was, or not at all. */
class CarriedAnswersLaw {

  private static final EditionId EDITION = new EditionId("0123456789abcdef0123456789abcdef");
  private static final CarriedAnswers SEALS = CarriedAnswers.ofDraft(key(1), EDITION);
  private static final Edition ASKED = ExampleEditions.everyType();
  private static final CarriedAnswers BY_PLACES = CarriedAnswers.of(key(1), EDITION, ASKED);

  private static byte[] key(int first) {
    byte[] key = new byte[32];
    key[0] = (byte) first;
    return key;
  }

  @Provide
  Arbitrary<Carried> carried() {
    // All of Unicode but halves of pairs, which no request can bring.
    Arbitrary<String> words =
        Arbitraries.strings()
            .withCharRange('\u0000', '\ud7ff')
            .withCharRange('\ue000', '\uffff')
            .ofMaxLength(30);
    Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
    Arbitrary<Map<String, List<String>>> typed =
        Arbitraries.maps(
                names, Arbitraries.oneOf(words, Arbitraries.just("🙂")).list().ofMaxSize(4))
            .ofMaxSize(8);
    Arbitrary<Long> seconds = Arbitraries.longs().between(0, 4_000_000_000L);
    return Combinators.combine(names, seconds, typed, names.set().ofMaxSize(3))
        .as((key, at, map, met) -> new Carried(key, Instant.ofEpochSecond(at), map, met));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void what_was_sealed_is_what_is_opened(@ForAll @From("carried") Carried carried) {
    assertEquals(Optional.of(carried), SEALS.open(SEALS.seal(carried)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void any_bit_that_is_turned_is_noticed(
      @ForAll @From("carried") Carried carried, @ForAll @IntRange(max = 1_000_000) int where) {
    byte[] bytes = Base64.getUrlDecoder().decode(SEALS.seal(carried));
    int bit = where % (bytes.length * 8);
    bytes[bit / 8] ^= (byte) (1 << bit % 8);

    assertEquals(Optional.empty(), SEALS.open(Base64.getUrlEncoder().encodeToString(bytes)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void any_cut_is_noticed(
      @ForAll @From("carried") Carried carried, @ForAll @IntRange(max = 1_000_000) int where) {
    String seal = SEALS.seal(carried);
    int cut = where % seal.length();

    assertEquals(Optional.empty(), SEALS.open(seal.substring(0, cut)));
    assertEquals(Optional.empty(), SEALS.open(seal.substring(cut + 1)));
    assertEquals(Optional.empty(), SEALS.open(seal + "A"));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void another_edition_and_another_installation_cannot_open_it(
      @ForAll @From("carried") Carried carried) {
    String seal = SEALS.seal(carried);

    assertEquals(
        Optional.empty(), CarriedAnswers.ofDraft(key(1), new EditionId("another")).open(seal));
    assertEquals(Optional.empty(), CarriedAnswers.ofDraft(key(2), EDITION).open(seal));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_same_answers_are_never_sealed_the_same_way_twice(
      @ForAll @From("carried") Carried carried) {
    assertNotEquals(SEALS.seal(carried), SEALS.seal(carried));
  }

  @Property
  void garbage_opens_as_nothing(@ForAll String garbage) {
    assertEquals(Optional.empty(), SEALS.open(garbage));
  }

  @Property
  void garbage_that_looks_like_a_seal_opens_as_nothing(
      @ForAll @Size(max = 200) byte[] garbage, @ForAll boolean version) {
    if (version && garbage.length > 0) {
      garbage[0] = 1;
    }
    assertEquals(Optional.empty(), SEALS.open(Base64.getUrlEncoder().encodeToString(garbage)));
  }

  @Example
  void no_seal_and_a_huge_one_open_as_nothing() {
    assertEquals(Optional.empty(), SEALS.open(null));
    assertEquals(Optional.empty(), SEALS.open(""));
    assertEquals(Optional.empty(), SEALS.open("A".repeat(CarriedAnswers.MOST_CHARACTERS + 1)));
    assertEquals(Optional.empty(), SEALS.open("A".repeat(CarriedAnswers.MOST_CHARACTERS)));
  }

  @Example
  void nobody_reads_the_words_in_a_seal() {
    Carried carried = Carried.begin(Instant.EPOCH).with("long", List.of("my own words"));
    byte[] bytes = Base64.getUrlDecoder().decode(SEALS.seal(carried));

    assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("my own words"));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void what_is_much_is_opened_as_it_was_sealed(
      @ForAll @From("carried") Carried carried, @ForAll @Size(min = 30, max = 60) List<Long> much) {
    Carried more = carried;
    for (Long each : much) {
      more = more.with("q" + each, List.of("answer " + each));
    }
    assertEquals(Optional.of(more), SEALS.open(SEALS.seal(more)));
  }

  /** What was shown comes back with it, unless something was changed since. */
  @Example
  void what_is_shown_travels_with_it() {
    Carried carried = Carried.begin(Instant.EPOCH).with("kind", List.of("yes"));
    ShownBefore shown = new Journey(ASKED, carried.answers(ASKED)).shown();
    Carried opened = open(carried.travelling(shown));

    assertEquals(carried, opened);
    assertArrayEquals(shown.bytes(), opened.shown().orElseThrow().bytes());
    assertTrue(opened.shown().orElseThrow().isUnchanged());
    assertFalse(opened.with("kind", List.of("no")).shown().orElseThrow().isUnchanged());
    assertEquals(Optional.empty(), open(opened.with("kind", List.of("no"))).shown());
    assertEquals(Optional.empty(), opened.anew().shown(), "somebody else draws otherwise");
    assertTrue(opened.meeting("kind").at(Instant.now()).shown().isPresent());
    assertEquals(Optional.empty(), open(carried).shown());
  }

  /** A draft may say something else by the next step, so nothing of it is believed. */
  @Example
  void what_is_shown_of_a_draft_is_found_anew() {
    Carried carried = Carried.begin(Instant.EPOCH).with("kind", List.of("yes"));
    ShownBefore shown = new Journey(ASKED, carried.answers(ASKED)).shown();
    Carried opened = SEALS.open(SEALS.seal(carried.travelling(shown))).orElseThrow();

    assertEquals(carried, opened);
    assertEquals(Optional.empty(), opened.shown());
  }

  /**
   * Any of an edition's questions, answered, only gone on from, or both, and what it does not ask.
   */
  @Provide
  Arbitrary<Carried> ofEdition() {
    List<String> asked = ASKED.questions().stream().map(Question::name).toList();
    Arbitrary<String> names =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(asked)), Tuple.of(1, Arbitraries.of("gone", "other")));
    Arbitrary<List<String>> values =
        Arbitraries.of("", "yes", "zażółć", "🙂", "x".repeat(300)).list().ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.maps(names, values).ofMaxSize(asked.size()),
            names.set().ofMaxSize(asked.size()))
        .as((typed, met) -> new Carried("key", Instant.EPOCH, typed, met));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_was_sealed_by_places_is_what_is_opened(@ForAll @From("ofEdition") Carried carried) {
    assertEquals(Optional.of(carried), BY_PLACES.open(BY_PLACES.seal(carried)));
  }

  /** Answers that came to other questions would be worse than none. */
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void what_was_sealed_by_other_places_is_not_opened(@ForAll @From("ofEdition") Carried carried) {
    CarriedAnswers others = CarriedAnswers.of(key(1), EDITION, ExampleEditions.demonstration());
    String seal = BY_PLACES.seal(carried);

    assertEquals(Optional.empty(), others.open(seal));
    assertEquals(Optional.empty(), SEALS.open(seal));
    assertEquals(Optional.empty(), BY_PLACES.open(SEALS.seal(carried)));
  }

  /** A byte each for the place, the number of values and the length, beside what was typed. */
  @Example
  void by_places_a_field_takes_three_bytes_more_than_what_is_in_it() {
    Carried none = new Carried("key", Instant.EPOCH, Map.of());
    Carried all = none;
    for (Question question : ASKED.questions()) {
      all = all.with(question.name(), List.of("1"));
    }

    CarriedBytes layout = CarriedBytes.of(ASKED);
    assertEquals(
        4 * ASKED.questions().size(), layout.write(all).length - layout.write(none).length);
  }

  @Example
  void without_what_is_too_tooLongto_travel_nobody_knows_what_is_shown() {
    Edition edition = ExampleEditions.everyType();
    ShownBefore shown = new Journey(edition, Answers.none()).shown();
    String tooLong = "x".repeat(Carried.MOST_CHARACTERS + 1);
    Carried travels =
        Carried.begin(Instant.EPOCH).with("words", List.of(tooLong)).travelling(shown);

    assertEquals(Map.of(), travels.typed());
    assertEquals(Optional.empty(), travels.shown());
  }

  private static Carried open(Carried carried) {
    return BY_PLACES.open(BY_PLACES.seal(carried)).orElseThrow();
  }

  @Example
  void five_hundred_short_answers_take_no_more_room_than_a_picture_of_a_button() {
    Carried carried = Carried.begin(Instant.EPOCH);
    for (int i = 0; i < 500; i++) {
      carried = carried.with("question-" + i, List.of(i % 3 == 0 ? "yes" : "no"));
    }
    String seal = SEALS.seal(carried);

    assertTrue(seal.length() < 3_000, "" + seal.length());
    assertEquals(Optional.of(carried), SEALS.open(seal));
  }

  @Example
  void a_megabyte_of_words_is_carried_too() {
    Carried carried = Carried.begin(Instant.EPOCH).with("long", List.of("x".repeat(1_000_000)));

    assertEquals(Optional.of(carried), SEALS.open(SEALS.seal(carried)));
  }
}
