package org.evensay.codesign.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

class AskTest {

  private static final LocalizedText NOBODY = LocalizedText.empty();

  private final Ask ask =
      new Ask(
          new ProgrammeId("programme"),
          "theme",
          "code",
          Horizon.SHORT,
          1,
          text("Old", "Stare"),
          "somebody",
          LocalDateTime.of(2026, 11, 1, 12, 0));

  private static LocalizedText text(String english, String polish) {
    return LocalizedText.of(Map.of(LanguageVariant.ENGLISH, english, Spoken.POLISH, polish));
  }

  @Test
  void a_language_is_left_as_it_was_when_only_the_leading_one_changes() {
    assertEquals(Set.of(Spoken.POLISH), ask.leftAsTheyWere(text("New", "Stare"), NOBODY));
    assertEquals(Set.of(), ask.leftAsTheyWere(text("New", "Nowe"), NOBODY));
    assertEquals(Set.of(), ask.leftAsTheyWere(text("New", ""), NOBODY));
    assertEquals(Set.of(), ask.leftAsTheyWere(text("Old", "Nowe"), NOBODY));
  }

  @Test
  void whom_it_is_asked_of_counts_as_what_is_asked_does() {
    ask.revise(text("Old", "Stare"), text("Council", "Rada"), "somebody");
    assertEquals(
        Set.of(Spoken.POLISH), ask.leftAsTheyWere(text("Old", "Stare"), text("Mayor", "Rada")));
    assertEquals(Set.of(), ask.leftAsTheyWere(text("Old", "Stare"), text("Mayor", "Burmistrz")));
  }

  @Test
  void words_of_a_revision_before_the_newest_are_left_as_they_were_too() {
    ask.revise(text("Newer", "Nowsze"), NOBODY, "somebody faster");
    assertEquals(Set.of(Spoken.POLISH), ask.leftAsTheyWere(text("Newest", "Stare"), NOBODY));
  }

  @Test
  void words_that_stood_together_before_may_do_so_again() {
    ask.revise(text("Newer", "Nowsze"), NOBODY, "somebody");
    assertEquals(Set.of(), ask.leftAsTheyWere(text("Old", "Stare"), NOBODY));
  }

  @Test
  void english_that_is_added_later_leads_from_then_on() {
    Ask polish =
        new Ask(
            new ProgrammeId("programme"),
            "theme",
            "code",
            Horizon.SHORT,
            1,
            text("", "Stare"),
            "somebody",
            LocalDateTime.of(2026, 11, 1, 12, 0));
    assertEquals(Spoken.POLISH, polish.lead());
    assertEquals(Set.of(Spoken.POLISH), polish.leftAsTheyWere(text("New", "Stare"), NOBODY));
  }
}
