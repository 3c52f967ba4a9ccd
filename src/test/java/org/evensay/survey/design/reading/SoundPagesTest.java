package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake hides the page that it is on, and no other. */
class SoundPagesTest {

  private static final String SOUND =
      """
      {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "draft", "cy": "draft"},
       "title": {"en-GB": "T", "cy": "T"}, "end": {"next": {"en-GB": "N", "cy": "N"}},
       "start": {"asker": {"en-GB": "A"}, "why": {"en-GB": "W"}, "use": {"en-GB": "U"},
                 "harm": {"en-GB": "H"}, "minutes": 5},
       "lists": {"ways": [{"name": "bus", "label": {"en-GB": "Bus"}}]},
       "arms": {"version": {"long": 1, "short": 1}},
       "pages": [
         {"name": "a", "questions": [{"name": "a", "type": "number", "label": {"en-GB": "A?"}}]},
         {"name": "b", "questions": [{"name": "b", "type": "one-choice", "list": "ways",
           "label": {"en-GB": "B?"}, "show-if": "${a} > 1"}]},
         {"name": "c", "show-if": "${a} > 2", "questions": [
           {"name": "c", "type": "note", "label": {"en-GB": "You said ${a}"}},
           {"name": "d", "type": "short-text", "label": {"en-GB": "D?"}}]}],
       "ends": [{"name": "out", "end-if": "${a} > 9", "words": {"en-GB": "Bye"}}]}
      """;

  private static Optional<SoundPages> of(String old, String changed) {
    assertTrue(SOUND.contains(old), old);
    return SoundPages.of(SOUND.replace(old, changed));
  }

  private static List<String> names(SoundPages sound) {
    return sound.edition().pages().stream().map(Page::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"number\"                     | \"number\"             | [0, 1, 2]",
        "D?                             |                        | [0, 1]",
        "\"short-text\"                 | \"odd\"                | [0, 1]",
        // A condition that is wrong is as if there were none.
        "${a} > 1                       | ${a} >                 | [0, 1, 2]",
        "${a} > 2                       | ${x} > 2               | [0, 1, 2]",
        // What looks at a page that is gone goes with it: words, but not conditions.
        "A?                             |                        | [1]",
        "\"ways\": [                    | \"ways\": [5,            | [0, 2]",
        // What stands around and beside all pages hides none.
        "\"name\": \"s\"                | \"name\": \"S S\"        | [0, 1, 2]",
        "\"title\": {                   | \"titles\": {          | [0, 1, 2]",
        "\"start\": {                   | \"start\": [], \"x\": { | [0, 1, 2]",
        "\"minutes\": 5                 | \"minutes\": \"5\"     | [0, 1, 2]",
        "\"next\"                       | \"last\"               | [0, 1, 2]",
        "\"en-GB\": \"draft\"           | \"en-GB\": \"odd\"     | [0, 1, 2]",
        "\"default-language\": \"en-GB\" | \"default-language\": \"e\" | [0, 1, 2]",
        "\"long\": 1                    | \"long\": 0            | [0, 1, 2]",
        "\"end-if\": \"${a} > 9\"       | \"end-if\": \"${x}\"   | [0, 1, 2]",
      })
  void what_is_sound_is_shown(String old, String changed, String shown) {
    SoundPages sound = of(old, changed == null ? "" : changed).orElseThrow();

    assertEquals(shown, sound.pages().toString());
    assertEquals(sound.pages().size(), names(sound).size());
  }

  @Test
  void words_that_are_missing_around_the_pages_are_dots_and_the_others_stay() {
    Edition edition = of("\"why\"", "\"what\"").orElseThrow().edition();

    assertEquals("…", edition.start().why().in(edition.defaultLanguage()));
    assertEquals("A", edition.start().asker().in(edition.defaultLanguage()));
    assertEquals(2, edition.languages().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"pages\": []}",
        "{\"pages\": 5}",
        "{\"pages\": [5, null, {}]}"
      })
  void where_no_page_is_sound_there_is_nothing_to_see(String document) {
    assertEquals(Optional.empty(), SoundPages.of(document));
  }
}
