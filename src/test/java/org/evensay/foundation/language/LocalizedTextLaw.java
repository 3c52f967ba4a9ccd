package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocalizedTextLaw {

  @Provide
  Arbitrary<Map<LanguageVariant, String>> texts() {
    return Arbitraries.maps(
        Arbitraries.of(LanguageVariant.class),
        Arbitraries.of("Yes", "Ie", "جی ہاں", "نعم", "", "  ", "\u0000", "Tak 🙂"));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_reader_gets_her_own_words_or_else_those_of_the_next_in_the_chain(
      @ForAll @From("texts") Map<LanguageVariant, String> texts, @ForAll LanguageVariant reader) {
    LocalizedText text = LocalizedText.of(texts);
    Optional<LanguageVariant> expected =
        reader.chain().stream().filter(v -> !isBlank(texts.get(v))).findFirst();

    assertEquals(expected, text.writtenIn(reader));
    assertEquals(expected.map(texts::get).orElse(""), text.in(reader));
  }

  private static boolean isBlank(String words) {
    return words == null || words.isBlank() || words.equals("\u0000");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void texts_are_the_same_when_a_reader_sees_no_difference_in_any_language(
      @ForAll @From("texts") Map<LanguageVariant, String> texts) {
    Map<LanguageVariant, String> written = new EnumMap<>(LanguageVariant.class);
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
      @ForAll @From("texts") Map<LanguageVariant, String> texts, @ForAll LanguageVariant changed) {
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
  void a_language_that_is_not_spoken_and_a_value_that_is_no_text_are_named() {
    assertEquals(
        "unknown language: tlh",
        assertThrows(
                IllegalArgumentException.class,
                () -> LocalizedTextDocument.parse("{\"tlh\": \"HIja'\"}"))
            .getMessage());
    assertEquals(
        "not a text: cy",
        assertThrows(
                IllegalArgumentException.class, () -> LocalizedTextDocument.parse("{\"cy\": 7}"))
            .getMessage());
  }

  @Example
  void nobody_changes_a_text_from_outside() {
    Map<LanguageVariant, String> texts = new EnumMap<>(LanguageVariant.class);
    texts.put(LanguageVariant.WELSH, "Ie");
    LocalizedText text = LocalizedText.of(texts);
    texts.put(LanguageVariant.WELSH, "Na");

    assertEquals("Ie", text.in(LanguageVariant.WELSH));
    assertEquals(Set.of(LanguageVariant.WELSH), text.variants());
    assertThrows(UnsupportedOperationException.class, () -> text.texts().clear());
    assertEquals(List.of(), List.copyOf(LocalizedText.empty().variants()));
  }
}
