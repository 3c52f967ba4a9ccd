package org.evensay.survey.interchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evensay.survey.design.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<b>Bold</b> and <i>not</i> ~ Bold and not",
        "**Bold** and __strong__, *thin* and _slim_ ~ Bold and strong, thin and slim",
        "## Heading ~ Heading",
        "See [here](https://example.org/a_b) ~ See here (https://example.org/a_b)",
        "a &lt; b &amp;&amp; c &#8364; ~ a < b && c €",
        "<script>alert(1)</script>Name ~ Name",
        "<img src=x onerror=alert(1)>Name ~ Name",
        "<a href=\"javascript:alert(1)\">Name</a> ~ Name",
        "<<b>script>alert(1)<</b>/script> ~ <script>alert(1)</script>",
        "1 < 2 & 3 > 2; a<b; <3 &amp; <b>more</b> ~ 1 < 2 & 3 > 2; a<b; <3 & more",
        "Hello <name>, <em>who</em> are you? ~ Hello <name>, who are you?",
        "An <o:p>office</o:p> has <!-- a --> tags <!-- open ~ An office has  tags <!-- open",
      })
  void words_stay_and_the_rest_goes(String written, String words) {
    PlainText text = PlainText.of(written);

    assertEquals(words, text.words());
    assertTrue(text.marked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is 2 < 3 and 5 > 4?",
        "I <3 you",
        "a<b; <3",
        "Hello <name>",
        "2 * 3 * 4 = 24",
        "* needed",
        "snake_case_name",
        "${my_name} and ${other_name}",
        "${_a_}",
        "#1 of 2",
        "a_b and c_d",
        "5 & 6",
        "AT&T;",
        "x ** y",
        "[not a link] (really)"
      })
  void what_only_looks_like_markup_stays(String written) {
    PlainText text = PlainText.of(written);

    assertEquals(written, text.words());
    assertFalse(text.marked());
  }

  @Test
  void lines_and_paragraphs_stay_apart() {
    assertEquals("One\nTwo\nThree", PlainText.of("<p>One</p><p>Two<br>Three</p>").words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Intro<p>Para</p> ~ Intro|Para",
        "About us.<p>Welcome. ~ About us.|Welcome.",
        "A<ul><li>x</li><li>y</li></ul>B ~ A|x|y|B",
        "A<div>B</div>C ~ A|B|C",
        "A<hr>B ~ A|B",
        "A<blockquote><p>B</p></blockquote>C ~ A|B|C",
        "<div><section><p>A</p></section></div><h2>B</h2> ~ A|B",
        "A<table><tr><td>B</td><td>C</td></tr></table>D ~ A|B C|D",
        "A <b>b</b><i>c</i> <ins>d</ins> ~ A bc d",
        "A<br><p>B</p> ~ A|B",
        "<p>A</p><br><p>B</p> ~ A||B",
        "A|<p>B</p>|C ~ A|B||C",
        "<p>A</p>||||<p>B</p> ~ A||B",
      })
  void a_block_begins_a_line_and_ends_one(String written, String lines) {
    assertEquals(lines.replace('|', '\n'), PlainText.of(written.replace('|', '\n')).words());
  }

  @Test
  void cells_of_a_table_stay_apart() {
    String table = "<table><tr><th>A</th><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>";

    assertEquals("A B\nC D", PlainText.of(table).words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>&nbsp;</p>", "<br />", "<p></p>", "&nbsp; &nbsp;", "\u00a0"})
  void what_shows_nothing_has_no_words(String written) {
    assertEquals("", PlainText.of(written).words());
  }

  @Test
  void a_text_is_cut_where_there_is_no_more_room() {
    PlainText text = PlainText.of("🙂".repeat(Limits.TEXT_CHARACTERS));

    assertTrue(text.cut());
    assertTrue(text.words().length() <= Limits.TEXT_CHARACTERS);
    assertTrue(text.words().endsWith("🙂…"));
  }

  @Test
  void signs_that_nobody_can_keep_are_gone() {
    assertEquals("ab", PlainText.of("a\u0000\u0007\ud800b").words());
  }
}
