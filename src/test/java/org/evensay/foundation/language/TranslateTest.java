package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.evensay.foundation.language.xliff.UnfitXliff;
import org.evensay.foundation.language.xliff.XliffFile;
import org.evensay.foundation.language.xliff.XliffUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language goes to translators and comes back. */
class TranslateTest {

  private static final String POLISH =
      """
      # Polski.

      # room
      room.hello = Cześć {0}
      #! not translated yet: room.bye = Bye, {0}. We have {1}
      #! not translated yet: room.files = There {0,plural,one {is # file} other {are # files}} here.
      room.end = Koniec
      """;

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(
        folder.resolve("en-GB.properties"),
        """
        # English.

        # room
        room.hello = Hello {0}
        room.bye = Bye, {0}. We have {1}
        room.files = There {0,plural,one {is # file} other {are # files}} here.
        room.end = The end
        """);
    Files.writeString(
        folder.resolve("status.properties"),
        """
        en-GB = English; source; 2026-11-28; us
        pl = Polski; machine-draft; 2026-11-28; us
        """);
    Files.writeString(folder.resolve("pl.properties"), POLISH);
  }

  private Translate translate() throws IOException {
    return new Translate(LanguageFolder.of(folder));
  }

  private String polish() throws IOException {
    return Files.readString(folder.resolve("pl.properties"));
  }

  private String out() throws IOException, UnfitXliff {
    return translate().out("pl").written(Translate.PUT_IN);
  }

  /** What a translator's tool does to one unit. */
  private static String translated(String xliff, String name, String source, String target) {
    int unit = xliff.indexOf("name=\"" + name + "\"");
    int end = xliff.indexOf("</unit>", unit);
    String changed =
        xliff
            .substring(unit, end)
            .replace(" state=\"initial\"", "")
            .replaceAll("<segment(?: state=\"\\w+\")?>", "<segment state=\"translated\">")
            .replaceAll("(?s)<target.*</target>\\s*", "")
            .replace(
                "</source>", "</source><target xml:space=\"preserve\">" + target + "</target>");
    assertTrue(changed.contains(source), changed);
    return xliff.substring(0, unit) + changed + xliff.substring(end);
  }

  @Test
  void a_translator_gets_whole_sentences_for_the_forms_of_her_language() throws Exception {
    XliffFile file = XliffFile.read(out());

    assertEquals(
        List.of(
            "room.hello",
            "room.bye",
            "room.files#few",
            "room.files#many",
            "room.files#one",
            "room.files#other",
            "room.end"),
        file.units().stream().map(XliffUnit::name).toList());
    assertEquals("There is # file here.", file.units().get(4).source());
    assertEquals("There are # files here.", file.units().get(2).source());
    assertTrue(out().contains("numbers such as 2, 3, 4, 22"), out());
    assertTrue(out().contains("version=\"2.1\""), out());
    assertTrue(out().contains("canCopy=\"no\""), out());
  }

  @Test
  void what_is_translated_comes_back_and_nothing_else_changes() throws Exception {
    String xliff = out();
    xliff =
        translated(
            xliff,
            "room.bye",
            "We have",
            "Mamy <ph id=\"2\" dataRef=\"d2\" canCopy=\"no\"/>. Pa, <ph id=\"1\" dataRef=\"d1\""
                + " canCopy=\"no\"/>, d'accord");
    for (String form : List.of("few", "many", "one", "other")) {
      xliff =
          translated(
              xliff,
              "room.files#" + form,
              "file",
              "Jest <ph id=\"1\" dataRef=\"d1\" canCopy=\"no\"/> " + form);
    }

    assertEquals(List.of("2 texts changed in i18n/pl.properties"), translate().in(xliff));
    assertEquals(
        POLISH
            .replace(
                "#! not translated yet: room.bye = Bye, {0}. We have {1}",
                "room.bye = Mamy {1}. Pa, {0}, d’accord")
            .replace(
                "#! not translated yet: room.files = There {0,plural,one {is # file} other {are #"
                    + " files}} here.",
                "room.files = {0,plural,few {Jest # few} many {Jest # many} one {Jest # one} other"
                    + " {Jest # other}}"),
        polish());
    assertEquals(
        List.of("0 texts changed in i18n/pl.properties"), translate().in(out()), "a second time");
  }

  @Test
  void one_form_of_several_is_not_enough() throws Exception {
    String xliff =
        translated(
            out(), "room.files#other", "files", "Są <ph id=\"1\" dataRef=\"d1\" canCopy=\"no\"/>");

    assertEquals(
        List.of(
            "0 texts changed in i18n/pl.properties",
            "room.files: missing form few",
            "room.files: missing form many",
            "room.files: missing form one"),
        translate().in(xliff));
    assertEquals(POLISH, polish());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Koniec &lt;b> | markup <b",
        "Koniec &lt;script>x&lt;/script> | markup <s",
        "Koniec &amp;amp; | markup &amp;",
        "Koniec {0} | unknown argument {0}",
        "Koniec {0,plural,jeden {x} other {y}}" + "| unknown argument {0} and unknown form jeden",
        "Koniec { | broken",
        "'' | empty",
        "Koniec&#10;room.hello = Zmienione"
            + "| a line ends in it, or there is a sign that a file like ours cannot have",
        "Koniec \\u0041| a line ends in it, or there is a sign that a file like ours cannot have",
      })
  void what_is_wrong_is_named_with_its_place_and_the_text_stays(String target, String wrong)
      throws Exception {
    List<String> said = translate().in(translated(out(), "room.end", "The end", target));

    assertEquals(
        new TreeSet<>(List.of(wrong.split(" and "))),
        new TreeSet<>(said.stream().skip(1).map(line -> line.replace("room.end: ", "")).toList()));
    assertEquals(POLISH, polish());
  }

  @Test
  void good_texts_are_taken_beside_bad_ones_and_unknown_and_older_ones_are_named()
      throws Exception {
    String xliff = translated(out(), "room.end", "The end", "Kropka");
    xliff = translated(xliff, "room.hello", "Hello", "Hej").replace("room.bye", "room.gone");
    xliff = xliff.replace("There ", "Here ");

    List<String> said = translate().in(xliff);

    assertEquals("1 texts changed in i18n/pl.properties", said.get(0));
    assertTrue(said.contains("room.hello: missing argument {0}"), said.toString());
    assertTrue(said.contains("room.gone: there is no such text"), said.toString());
    assertTrue(
        said.contains("room.files#one: the English text is another one now: There is # file here."),
        said.toString());
    assertEquals(POLISH.replace("Koniec", "Kropka"), polish());
  }

  @Test
  void what_a_translator_left_as_initial_is_not_taken() throws Exception {
    String xliff =
        translated(out(), "room.end", "The end", "Kropka").replace("translated", "initial");

    assertEquals(List.of("0 texts changed in i18n/pl.properties"), translate().in(xliff));
    assertEquals(POLISH, polish());
  }

  /** The same text cut into sentences, as tools do. */
  @Test
  void a_unit_that_a_tool_cut_into_segments_is_put_together_again() throws Exception {
    String xliff = out();
    int unit = xliff.indexOf("name=\"room.end\"");
    String cut =
        xliff
            .substring(unit)
            .replaceFirst(
                "(?s)<segment.*?</segment>",
                "<segment"
                    + " state=\"final\"><source>The</source><target>Sam</target></segment><ignorable><source"
                    + " xml:space=\"preserve\"> </source></ignorable><segment"
                    + " state=\"reviewed\"><source>end</source><target>koniec</target></segment>");

    assertEquals(
        List.of("1 texts changed in i18n/pl.properties"),
        translate().in(xliff.substring(0, unit) + cut));
    assertEquals(POLISH.replace("Koniec", "Sam koniec"), polish());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no XML",
        "<html/>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff>&a;</xliff>",
        "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;&a;\">]><xliff>&b;</xliff>",
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>",
      })
  void what_is_no_such_file_is_refused_and_nothing_is_fetched(String file) throws IOException {
    Translate translate = translate();
    String said = assertThrows(UnfitXliff.class, () -> translate.in(file)).getMessage();

    assertTrue(said.startsWith("The file "), said);
    assertTrue(!said.contains("root:"), said);
    assertEquals(POLISH, polish());
  }

  @Test
  void a_file_of_something_else_or_too_large_is_refused() throws Exception {
    Translate translate = translate();
    String other = out().replace("i18n/en-GB.properties", "survey/7");
    assertThrows(UnfitXliff.class, () -> translate.in(other));
    String german = out().replace("trgLang=\"pl\"", "trgLang=\"de\"");
    assertThrows(UnfitXliff.class, () -> translate.in(german));
    String huge = " ".repeat(XliffFile.MOST_CHARACTERS + 1);
    assertThrows(UnfitXliff.class, () -> translate.in(huge));
    assertThrows(UnfitXliff.class, () -> translate.out("de"));
    assertThrows(UnfitXliff.class, () -> translate.out("en-GB"));
  }

  /** Every text that there is: written, read by the library as valid, and nothing lost. */
  @Test
  void every_language_goes_out_and_comes_back_as_it_was() throws Exception {
    Path ours = Path.of(System.getProperty("evensay.project"), "i18n");
    LanguageFolder all = LanguageFolder.of(ours);
    for (String tag : all.tags()) {
      if (!tag.equals("en-GB")) {
        XliffFile file = new Translate(all).out(tag);
        XliffFile read = XliffFile.read(file.written(Translate.PUT_IN));
        assertEquals(
            file.units().stream()
                .map(unit -> List.of(unit.name(), unit.source(), unit.target()))
                .toList(),
            read.units().stream()
                .map(unit -> List.of(unit.name(), unit.source(), unit.target()))
                .toList());
      }
    }
  }

  /** What was joined says the same as before, of every number. */
  @Test
  void every_counted_text_says_the_same_when_it_is_put_together_from_its_sentences()
      throws IOException {
    LanguageFolder all = LanguageFolder.of(Path.of(System.getProperty("evensay.project"), "i18n"));
    for (String tag : List.of("cy", "pl", "ur", "ar")) {
      LanguageVariant language = LanguageVariant.ofTag(tag).orElseThrow();
      all.texts("en-GB")
          .forEach(
              (key, english) -> {
                InterfaceText text = new InterfaceText(english, language);
                String before = all.texts(tag).get(key);
                String after = text.joined(text.pieces(before));
                for (int number : List.of(0, 1, 2, 3, 5, 11, 21, 100)) {
                  assertEquals(
                      filled(before, language, number), filled(after, language, number), key);
                }
              });
    }
  }

  private static String filled(String words, LanguageVariant language, int number) {
    return new MessageFormat(words, language.locale())
        .format(new Object[] {number, number, number, number, number, number});
  }
}
