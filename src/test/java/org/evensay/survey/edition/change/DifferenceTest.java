package org.evensay.survey.edition.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static String marked(String before, String after, Locale locale) {
    return marked(Difference.ofWords(before, after, locale));
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case OUT -> "[-" + piece.text() + "-]";
                  case IN -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  /** As {@code git diff --no-index --word-diff} marks the same two lines. */
  @Test
  void words_are_marked_as_git_marks_them() {
    assertEquals(
        "Do you go to a [-club-]{+group+}?",
        marked("Do you go to a club?", "Do you go to a group?", Locale.ENGLISH));
    assertEquals(
        "Do you go to {+the +}club?",
        marked("Do you go to club?", "Do you go to the club?", Locale.ENGLISH));
  }

  @Test
  void words_of_a_language_without_spaces_are_told_apart_or_replaced_whole() {
    assertEquals(
        "هل تذهب إلى [-نادٍ-]{+ورشة+}؟",
        marked("هل تذهب إلى نادٍ؟", "هل تذهب إلى ورشة؟", Locale.forLanguageTag("ar")));
  }

  @Test
  void all_of_one_text_is_put_in_where_there_was_none() {
    assertEquals("{+New words+}", marked("", "New words", Locale.ENGLISH));
    assertEquals("[-Old words-]", marked("Old words", "", Locale.ENGLISH));
    assertEquals("Same", marked("Same", "Same", Locale.ENGLISH));
    assertEquals("", marked("", "", Locale.ENGLISH));
  }

  @Test
  void of_lines_the_part_between_the_first_and_the_last_difference_is_told() {
    assertEquals(
        Optional.of("[-two-]{+zwei+}three[-four-]"),
        Difference.ofLines("one\ntwo\nthree\nfour\nfive", "one\r\nzwei\r\nthree\r\nfive")
            .map(DifferenceTest::marked));
    assertEquals(Optional.of(List.of()), Difference.ofLines("the same", "the same"));
  }

  @Test
  void lines_that_nobody_would_read_are_not_compared() {
    String many = String.join("\n", Collections.nCopies(100_000, "a"));
    String others = String.join("\n", Collections.nCopies(100_000, "b"));

    assertEquals(Optional.empty(), Difference.ofLines(many, others));
    assertEquals(Optional.of(List.of()), Difference.ofLines(many, many));
  }

  @Test
  void as_few_things_as_explain_it_have_moved() {
    assertEquals(
        Set.of("d"), Difference.moved(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c")));
    assertEquals(Set.of(), Difference.moved(List.of("a", "b"), List.of("a", "b")));
  }
}
