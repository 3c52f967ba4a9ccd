package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.testing.Spoken;

class LocalizedTextLaw {

  private static final LanguageVariant ENGLISH_ANYWHERE = LanguageVariant.ofTag("en").orElseThrow();

  @Provide
  Arbitrary<LanguageVariant> variants() {
    return Arbitraries.of(
            "en-GB", "en", "en-GB-simple", "cy", "ur", "pt-BR", "pt", "zh-Hant", "bfi")
        .map(tag -> LanguageVariant.ofTag(tag).orElseThrow());
  }

  @Provide
  Arbitrary<Map<LanguageVariant, String>> texts() {
    return Arbitraries.maps(
        variants(), Arbitraries.of("Yes", "Ie", "جی ہاں", "نعم", "", "  ", "\u0000", "Tak 🙂"));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_reader_gets_her_own_words_or_else_those_of_the_next_in_the_chain_or_else_any(
      @ForAll @From("texts") Map<LanguageVariant, String> texts,
      @ForAll @From("variants") LanguageVariant reader) {
    LocalizedText text = LocalizedText.of(texts);
    Optional<LanguageVariant> expected =
        Stream.concat(reader.chain().stream(), texts.keySet().stream().sorted())
            .filter(v -> !isBlank(texts.get(v)))
            .findFirst();

    assertEquals(expected, text.writtenIn(reader));
    assertEquals(expected.map(texts::get).orElse(""), text.in(reader));
  }

  private static boolean isBlank(String words) {
    return words == null || words.isBlank() || words.equals("\u0000");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void texts_are_the_same_when_a_reader_sees_no_difference_in_any_language(
      @ForAll @From("texts") Map<LanguageVariant, String> texts) {
    Map<LanguageVariant, String> written = new TreeMap<>();
    texts.forEach(
        (variant, words) -> {
          if (!isBlank(words)) {
            written.put(variant, words);
          }
        });

    assertEquals(LocalizedText.of(written), LocalizedText.of(texts));
    assertEquals(LocalizedText.of(written).hashCode(), LocalizedText.of(texts).hashCode());
    assertEquals(written, LocalizedText.of(texts).texts());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void other_words_in_one_language_change_no_other(
      @ForAll @From("texts") Map<LanguageVariant, String> texts,
      @ForAll @From("variants") LanguageVariant changed) {
    LocalizedText before = LocalizedText.of(texts);
    LocalizedText after = before.with(changed, "changed");

    assertEquals("changed", after.texts().get(changed));
    assertNotEquals(before, after);
    assertEquals(before.with(changed, ""), after.with(changed, ""));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_text_survives_being_written_down(
      @ForAll @From("texts") Map<LanguageVariant, String> texts) {
    LocalizedText text = LocalizedText.of(texts);
    LocalizedTextConverter column = new LocalizedTextConverter();

    assertEquals(text, LocalizedTextDocument.parse(LocalizedTextDocument.write(text).toString()));
    assertEquals(text, column.convertToEntityAttribute(column.convertToDatabaseColumn(text)));
  }

  @Example
  void signs_that_no_database_keeps_are_not_kept() {
    assertEquals(LocalizedText.ofDefault("ab"), LocalizedText.ofDefault("a\u0000\ud800\ufffdb"));
    assertEquals(LocalizedText.empty(), LocalizedText.ofDefault("\u0000"));
  }

  @Example
  void what_is_no_language_and_a_value_that_is_no_text_are_named() {
    assertEquals(
        "no language: English",
        assertThrows(
                IllegalArgumentException.class,
                () -> LocalizedTextDocument.parse("{\"English\": \"Yes\"}"))
            .getMessage());
    assertEquals(
        "not a text: cy",
        assertThrows(
                IllegalArgumentException.class, () -> LocalizedTextDocument.parse("{\"cy\": 7}"))
            .getMessage());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void who_has_no_words_in_her_chain_gets_those_that_were_written_first(
      @ForAll @From("texts") Map<LanguageVariant, String> texts,
      @ForAll @From("variants") LanguageVariant original) {
    LocalizedText before =
        LocalizedText.of(texts).with(LanguageVariant.ENGLISH, "").with(ENGLISH_ANYWHERE, "");
    LocalizedText text = before.firstWrittenIn(original);
    LanguageVariant amharic = LanguageVariant.ofTag("am").orElseThrow();

    assertEquals(before, text);
    if (text.variants().contains(original)) {
      assertEquals(Optional.of(original), text.writtenIn(amharic));
    }
  }

  @Example
  void nobody_changes_a_text_from_outside() {
    Map<LanguageVariant, String> texts = new TreeMap<>();
    texts.put(Spoken.WELSH, "Ie");
    LocalizedText text = LocalizedText.of(texts);
    texts.put(Spoken.WELSH, "Na");

    assertEquals("Ie", text.in(Spoken.WELSH));
    assertEquals(Set.of(Spoken.WELSH), text.variants());
    assertThrows(UnsupportedOperationException.class, () -> text.texts().clear());
    assertEquals(List.of(), List.copyOf(LocalizedText.empty().variants()));
  }
}
