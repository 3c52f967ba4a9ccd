package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.designer.change.Askable;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

/** What a test of a condition offers, and what of it is chosen. */
class ShownTestTest {

  private static final LanguageVariant POLISH = Spoken.POLISH;

  /** Its words are the survey's, in the survey's language; a name alone is in none. */
  private static final ShownField.Option BUS =
      new ShownField.Option("bus", new ShownText("By bus", "pl", "ltr"), false);

  private static List<ShownField.Option> values(String value) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("bus", "By bus");
    choices.put("cycle", "");
    return ShownTest.values(
        new Askable("one", "How?", "choose-one", choices), value, POLISH, name -> name + " (gone)");
  }

  @Test
  void a_value_that_is_no_choice_any_more_stays_chosen_and_says_so() {
    assertEquals(
        List.of(
            BUS,
            new ShownField.Option("cycle", "cycle", false),
            new ShownField.Option("bike", "bike (gone)", true)),
        values("bike"));
  }

  @Test
  void a_value_that_is_a_choice_is_offered_once() {
    assertEquals(List.of(BUS, new ShownField.Option("cycle", "cycle", true)), values("cycle"));
  }

  @Test
  void where_nothing_is_chosen_yet_nothing_is() {
    assertEquals(
        List.of(
            new ShownField.Option("", "", true),
            BUS,
            new ShownField.Option("cycle", "cycle", false)),
        values(""));
  }

  @Test
  void where_something_is_typed_nothing_can_be_chosen() {
    assertEquals(
        List.of(),
        ShownTest.values(new Askable("age", "", "number", Map.of()), "9", POLISH, name -> name));
  }
}
