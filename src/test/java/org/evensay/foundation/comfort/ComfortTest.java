package org.evensay.foundation.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComfortTest {

  @Test
  void who_chose_nothing_has_everything_as_usual() {
    assertEquals("", Comfort.USUAL.written());
    assertEquals("", Comfort.USUAL.classes());
    for (Choice choice : Choice.values()) {
      assertEquals(choice.options().get(0), Comfort.USUAL.option(choice));
    }
  }

  @Test
  void every_choice_is_read_as_it_was_written() {
    for (Choice choice : Choice.values()) {
      for (String option : choice.options()) {
        Comfort chosen = Comfort.USUAL.with(choice, option);
        assertEquals(option, chosen.option(choice));
        assertEquals(chosen, Comfort.of(chosen.written()));
      }
    }
  }

  @Test
  void several_choices_are_one_short_text_whatever_their_order() {
    Comfort chosen = Comfort.USUAL.with(Choice.COLOURS, "cream").with(Choice.SIZE, "largest");

    assertEquals("size-largest.colours-cream", chosen.written());
    assertEquals("size-largest colours-cream", chosen.classes());
    assertEquals(chosen, Comfort.of("colours-cream.size-largest"));
  }

  @Test
  void all_of_the_longest_choices_are_read() {
    Comfort all = Comfort.USUAL;
    for (Choice choice : Choice.values()) {
      all = all.with(choice, choice.options().get(choice.options().size() - 1));
    }

    assertEquals(all, Comfort.of(all.written()));
  }

  @Test
  void going_back_to_the_usual_leaves_nothing_written() {
    assertEquals("", Comfort.of("size-larger").with(Choice.SIZE, "usual").written());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        ".",
        "-",
        "size",
        "size-",
        "size-huge",
        "SIZE-LARGER",
        "larger",
        "size-larger ",
        "size--larger",
        "\u0000",
        "colours-dark\"><script>",
        "size-usual.colours-device"
      })
  void what_was_not_written_here_changes_nothing(String odd) {
    assertEquals(Comfort.USUAL, Comfort.of(odd));
  }

  @Test
  void what_is_not_known_is_passed_over_and_the_rest_counts() {
    assertEquals("size-larger", Comfort.of("signs-on.size-larger.colours-<b>.").written());
    assertEquals("size-larger", Comfort.of("size-larger").with(Choice.SIZE, "huge").written());
    assertEquals("size-larger", Comfort.of("size-larger").with(Choice.SIZE, null).written());
  }

  @Test
  void a_text_that_is_too_long_is_not_read() {
    String longest = "size-larger" + ".".repeat(Comfort.MOST_CHARACTERS - 11);

    assertEquals("size-larger", Comfort.of(longest).written());
    assertEquals(Comfort.USUAL, Comfort.of(longest + "."));
  }
}
