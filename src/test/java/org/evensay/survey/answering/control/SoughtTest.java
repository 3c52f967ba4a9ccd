package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.junit.jupiter.api.Test;

class SoughtTest {

  private static List<String> found(String typed, String... choices) {
    Sought sought = Sought.of(typed, true);
    return Stream.of(choices)
        .filter(choice -> sought.fit(choice) < Sought.NOT_AT_ALL)
        .sorted(Comparator.comparingInt(sought::fit))
        .toList();
  }

  @Test
  void what_begins_so_comes_before_words_that_do_and_those_before_what_has_it_inside() {
    assertEquals(
        List.of("Newport", "Kirk Newton", "Old Sidnew"),
        found("new", "Old Sidnew", "Kirk Newton", "Newport", "Leeds"));
  }

  @Test
  void what_fits_equally_stays_in_the_order_of_the_list() {
    assertEquals(List.of("Ashton", "Ashby", "Ash"), found("ash", "Ashton", "Ashby", "Ash"));
  }

  @Test
  void every_word_has_to_be_there_in_any_order() {
    assertEquals(
        List.of("Newcastle upon Tyne", "Tyne Newcastle"),
        found("newcastle ty", "Newcastle upon Tyne", "Newcastle under Lyme", "Tyne Newcastle"));
  }

  @Test
  void words_that_are_written_as_one_are_found_when_they_are_typed_apart_and_the_other_way() {
    assertEquals(List.of("Northampton"), found("north ampton", "Northampton", "Hampton Court"));
    assertEquals(List.of("North Ampton"), found("northampton", "North Ampton"));
  }

  @Test
  void scripts_that_have_no_spaces_are_found_inside() {
    assertEquals(List.of("東京都新宿区"), found("新宿", "東京都新宿区", "大阪府"));
  }

  @Test
  void signs_are_looked_for_where_no_letter_is_typed() {
    assertEquals(List.of("#", "C #", "C#"), found("#", "C #", "C", "C#", "#"));
    assertEquals(List.of("C++"), found("+", "C", "C++"));
    assertEquals(List.of("50 %"), found("％", "50", "50 %"));
    assertEquals(List.of("😀 Good"), found("😀", "Good", "😀 Good", "🙁 Bad"));
    assertEquals(List.of("☺\ufe0f"), found("☺", "☺\ufe0f"));
    assertEquals(List.of(), found("?!", "C", "#"), "and nothing may be there");
    assertEquals(List.of("C#", "C"), found("c#", "C#", "C"), "a letter counts before them");
  }

  @Test
  void what_holds_no_sign_looks_for_nothing() {
    assertTrue(Sought.of(" \u0000 \ud800 ", true).isNothing());
    assertTrue(Sought.of("\u202e", true).isNothing(), "nor what nobody sees");
    assertEquals(List.of(), found("\u202e", "C"));
    assertFalse(Sought.of(" ?!", true).isNothing());
    assertTrue(Sought.NOTHING.isNothing());
    assertEquals(List.of(), found("", "C"));
    assertFalse(Sought.of("٣", true).isNothing());
  }

  @Test
  void what_is_too_long_is_cut_between_signs() {
    Sought sought = Sought.of("🙂".repeat(10_000), true);

    assertEquals("🙂".repeat(Limits.SEARCH_CHARACTERS), sought.typed());
    assertEquals("a b", Sought.of(" a\n\t b ", true).typed());
  }
}
