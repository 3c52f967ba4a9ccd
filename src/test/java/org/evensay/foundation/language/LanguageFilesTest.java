package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The files in {@code i18n/}, against each other and against what views and classes ask them for.
 */
class LanguageFilesTest {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));

  private static LanguageFolder folder;
  private static AskedKeys asked;

  @BeforeAll
  static void read() throws IOException {
    folder = LanguageFolder.of(PROJECT.resolve("i18n"));
    asked = AskedKeys.in(PROJECT);
  }

  private static Set<String> english() {
    return folder.texts("en-GB").keySet();
  }

  /** None is missing or unused; none has other arguments, forms it may not have, or markup. */
  @Test
  void every_language_has_words_for_every_key_that_is_asked_for_and_for_no_other()
      throws IOException {
    assertEquals(List.of(), folder.problems(asked.among(english())));
  }

  @Test
  void every_key_that_is_put_together_is_known_here_with_all_its_codes() {
    Set<String> starts = asked.starts();
    assertTrue(starts.remove("journal.act."));

    assertEquals(new TreeSet<>(KeysByCode.ALL.keySet()), starts);
  }

  @Test
  void the_files_are_in_step_as_they_are() throws IOException {
    for (Map.Entry<String, List<String>> file : folder.inStep(asked.among(english())).entrySet()) {
      assertEquals(
          String.join("\n", file.getValue()).strip(),
          Files.readString(PROJECT.resolve("i18n/" + file.getKey() + ".properties")).strip());
    }
  }

  @Test
  void every_pattern_can_be_filled_in() {
    Object[] numbers = {3, 4, 5, 6};
    for (LanguageVariant variant : LanguageVariant.spoken()) {
      folder
          .texts(variant.tag())
          .forEach(
              (key, words) -> {
                String filled = new MessageFormat(words, variant.locale()).format(numbers);
                assertTrue(!filled.isBlank() && filled.indexOf('{') < 0, variant + " " + key);
              });
    }
  }

  @Test
  void the_forms_are_those_of_each_language() {
    assertEquals(Set.of("one", "few", "many", "other"), Translation.forms(Spoken.POLISH));
    assertEquals(
        Set.of("zero", "one", "two", "few", "many", "other"), Translation.forms(Spoken.ARABIC));
  }
}
