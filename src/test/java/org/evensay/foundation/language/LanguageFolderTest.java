package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can be wrong in a language file is named, by files that are wrong on purpose. */
class LanguageFolderTest {

  private static final String ENGLISH =
      """
      # English.

      # room
      room.hello = Hello {0}
      room.files = {0,plural,one {# file} other {# files}}
      """;

  private static final Set<String> ASKED = Set.of("room.hello", "room.files");

  @TempDir private Path folder;

  @BeforeEach
  void english() throws IOException {
    write("en-GB", ENGLISH);
    write(
        "status",
        """
        en-GB = English; source; 2026-11-28; us
        pl = Polski; machine-draft; 2026-11-28; us
        """);
    polish("Cześć {0}", "{0,plural,one {# plik} few {# pliki} many {# plików} other {# pliku}}");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".properties"), text);
  }

  private void polish(String hello, String files) throws IOException {
    write("pl", "# Polski.\n\n# room\nroom.hello = " + hello + "\nroom.files = " + files + "\n");
  }

  private List<String> problems() throws IOException {
    return LanguageFolder.of(folder).problems(ASKED);
  }

  @Test
  void nothing_is_wrong_with_what_is_right() throws IOException {
    assertEquals(List.of(), problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cześć | missing argument {0}",
        "Cześć {0} {1} | unknown argument {1}",
        "Cześć {imię} {0} | unknown argument {imię}",
        "Cześć {0 | broken",
        "Cześć {0, nmber} | broken",
        "Cześć {0} <b>x</b> | markup <b",
        "Cześć {0} <script>x | markup <s",
        "Cześć {0} <!-- x | markup <!",
        "Cześć {0} &amp; | markup &amp;",
        "Cześć {0} &#60; | markup &#60;",
        "Cześć {0} javascript:x | markup javascript:",
        "'' | empty",
        "'\u200B' | empty",
      })
  void a_wrong_text_is_named_by_its_language_and_key(String words, String wrong)
      throws IOException {
    polish(words, "{0,plural,one {# plik} few {# pliki} many {# plików} other {# pliku}}");

    assertTrue(problems().contains("pl room.hello: " + wrong), problems().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{0,plural,one {# plik} other {# pliku}} | missing form few, missing form many",
        "{0,plural,one {#} two {#} few {#} many {#} other {#}} | unknown form two",
        "{0,plural,one {#} few {#} many {#} zero {#} other {#}} | unknown form zero",
        "{0,plural,jeden {#} other {#}}"
            + "| unknown form jeden, missing form few, missing form many, missing form one",
        "{0,plural,one {#} few {#} many {#}} | broken",
        "{0,plural,=0 {nic} one {#} few {#} many {#} other {#}} | ",
        "{0,plural,other {#}} | ",
      })
  void forms_that_numbers_do_not_have_in_a_language_are_named(String words, String wrong)
      throws IOException {
    polish("Cześć {0}", words);
    List<String> expected = wrong == null ? List.of() : List.of(wrong.split(", "));

    assertEquals(
        new TreeSet<>(expected.stream().map(one -> "pl room.files: " + one).toList()),
        new TreeSet<>(problems()));
  }

  @Test
  void a_missing_key_an_unused_one_and_one_written_twice_are_named() throws IOException {
    write("pl", "# Polski.\n\nroom.hello = Cześć {0}\nroom.hello = Hej {0}\nroom.old = Stare\n");

    assertEquals(
        List.of(
            "pl room.hello: written twice",
            "pl room.files: missing",
            "pl room.old: nobody asks for it"),
        problems());
  }

  @Test
  void another_order_is_named() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("pl.properties"));
    write("pl", String.join("\n", lines.get(4), lines.get(3)));

    assertEquals(List.of("pl: its keys are in another order than those of en-GB"), problems());
  }

  @Test
  void a_file_without_a_status_and_a_status_without_a_file_are_named() throws IOException {
    write(
        "status", "en-GB = English; source; 2026-11-28; us\nso = Soomaali; draft; 2026-11-28; us");

    assertEquals(
        List.of(
            "pl: nothing in status.properties says how far it is",
            "so: in status.properties, and there is no file of it"),
        problems());
  }

  @Test
  void a_name_that_is_no_tag_is_named() throws IOException {
    write("polish_old", ENGLISH);

    assertTrue(
        problems()
            .contains(
                "polish_old: the name of the file is no tag of a language in its usual form"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pl = Polski; finished; 2026-11-28; us",
        "pl = Polski; machine-draft; 28.11.2026; us",
        "pl = Polski; machine-draft; 2026-11-28",
        "pl = ; machine-draft; 2026-11-28; us",
        "pl = Polski; checked; 2026-11-28; us",
        "pl = Polski; draft; 2026-11-28; us; somebody",
        "pl",
        "pl = Polski; draft; 2026-11-28; us\npl = Polski; draft; 2026-11-28; us",
      })
  void a_status_that_is_not_understood_is_refused_with_its_line(String line) throws IOException {
    write("status", line);

    String said =
        assertThrows(IllegalArgumentException.class, () -> LanguageFolder.of(folder)).getMessage();
    assertTrue(said.startsWith("i18n/status.properties: pl"), said);
  }

  @Test
  void who_checked_a_language_is_kept() throws IOException {
    LanguageStatus status =
        LanguageList.read(
                new java.io.StringReader("pl = Polski; checked; 2026-11-28; us; Ania Nowak"))
            .get("pl");

    assertEquals("Ania Nowak", status.checkedBy().orElseThrow());
    assertEquals(LanguageStatus.State.CHECKED, status.state());
  }

  /** What a writer of code does: asks for a new key and no more for an old one. */
  @Test
  void files_are_put_in_step_and_what_is_left_is_named_by_the_build() throws IOException {
    write("en-GB", ENGLISH.replace("# room\n", "# room\nroom.new = Bye {0}\nroom.old = Old\n"));
    polish("Cześć {0}", "{0,plural,other {#}}");
    Set<String> asked = new TreeSet<>(ASKED);
    asked.add("room.new");

    LanguageFolder.of(folder).write(asked);

    assertEquals(
        """
        # Polski.

        # room
        #! not translated yet: room.new = Bye {0}
        room.hello = Cześć {0}
        room.files = {0,plural,other {#}}
        """,
        Files.readString(folder.resolve("pl.properties")));
    assertEquals(
        ENGLISH.replace("# room\n", "# room\nroom.new = Bye {0}\n"),
        Files.readString(folder.resolve("en-GB.properties")));
    assertEquals(
        List.of("pl room.new: not translated yet"), LanguageFolder.of(folder).problems(asked));

    LanguageFolder.of(folder).write(asked);
    assertEquals(
        List.of("pl room.new: not translated yet"), LanguageFolder.of(folder).problems(asked));
  }
}
