package org.evensay.survey.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions against the examples of their specification, and against what is none. */
class CaptionsTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/survey/recording/webvtt");
  private static final String CUE = "00:01.000 --> 00:02.000\nHello\n";

  private static Captions example(String name) throws IOException {
    return Captions.of(Files.readAllBytes(EXAMPLES.resolve(name + ".vtt")));
  }

  private static Captions of(String text) {
    return Captions.of(text.getBytes(UTF_8));
  }

  private static Refused refused(String text) {
    return assertThrows(Refused.class, () -> of(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "lines, 3",
    "styles, 1",
    "names, 3",
    "classes, 2",
    "voices, 4",
    "places, 3",
    "regions, 2",
    "comments, 2"
  })
  void each_example_of_the_specification_is_read_and_written_so_that_it_is_read_again(
      String name, int cues) throws IOException {
    Captions captions = example(name);

    assertEquals(cues, captions.cues().size());
    assertEquals(captions, Captions.of(captions.written()));
  }

  @Test
  void times_words_and_places_are_those_of_the_specification() throws IOException {
    assertEquals(
        List.of(
            new Captions.Cue(
                5_000,
                9_000,
                "",
                List.of("— It will perforate your stomach.", "— You could die."))),
        example("lines").cues().subList(1, 2));
    assertEquals(
        new Captions.Cue(
            245_001,
            247_800,
            "",
            List.of("Sur les <i.foreignphrase><lang en>playground</lang></i>, ici à Montpellier")),
        example("classes").cues().get(1));
    assertEquals(
        "position:10%,line-left align:left size:35%", example("places").cues().get(0).settings());
    assertEquals("align:left", example("regions").cues().get(0).settings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"styles", "names", "comments", "regions"})
  void who_wrote_them_how_they_look_and_what_cues_are_called_is_not_kept(String name)
      throws IOException {
    String kept = new String(example(name).written(), UTF_8);

    for (String gone : List.of("Jill", "papayawhip", "crédit", "NOTE", "STYLE", "REGION")) {
      assertFalse(kept.contains(gone), kept);
    }
  }

  @Test
  void marks_before_them_and_all_ends_of_lines_are_taken_and_written_alike() {
    byte[] plain = of("WEBVTT\n\n" + CUE + "\n" + CUE).written();
    for (String end : List.of("\r\n", "\r", "\n")) {
      String text = "\uFEFFWEBVTT - said\n\n\n" + CUE + "\n" + CUE;
      assertEquals(
          new String(plain, UTF_8), new String(of(text.replace("\n", end)).written(), UTF_8));
    }
    assertEquals(
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n\n00:00:01.000 --> 00:00:02.000\nHello\n",
        new String(plain, UTF_8));
  }

  @Test
  void other_alphabets_than_utf_8_and_what_is_no_text_are_refused() {
    String text = "WEBVTT\n\n00:01.000 --> 00:02.000\nZoë\n";
    for (Charset charset : List.of(ISO_8859_1, UTF_16)) {
      Refused refused =
          assertThrows(Refused.class, () -> Captions.of(text.getBytes(charset)), "" + charset);
      assertEquals(RecordingRefusal.CAPTIONS_NOT_UTF_8, refused.refusal());
    }
    assertEquals(RecordingRefusal.CAPTIONS_NOT_UTF_8, refused("WEBVTT\n\n" + CUE + "\0").refusal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00:01.000 --> 00:02.000",
        "WEBVTTX",
        "webvtt",
        " WEBVTT",
        "1\n00:00:01,000 --> 00:00:02,000\nHello",
        "<html><script>alert(1)</script></html>"
      })
  void what_begins_otherwise_is_none(String text) {
    assertEquals(RecordingRefusal.CAPTIONS_WITHOUT_BEGINNING, refused(text).refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEBVTT", "WEBVTT\n\n", "WEBVTT\n\nNOTE nothing\n\nNOTE at all"})
  void what_says_nothing_is_refused(String text) {
    assertEquals(RecordingRefusal.CAPTIONS_WITHOUT_WORDS, refused(text).refusal());
  }

  @ParameterizedTest
  @CsvSource({
    "'WEBVTT\n00:01.000 --> 00:02.000\nHello', 2",
    "'WEBVTT\n\n00:01,000 --> 00:02,000\nHello', 3",
    "'WEBVTT\n\n1:00.000 --> 00:02.000\nHello', 3",
    "'WEBVTT\n\n00:61.000 --> 01:02.000\nHello', 3",
    "'WEBVTT\n\n00:01.000-->00:02.000\nHello', 3",
    "'WEBVTT\n\nname\n00:01.000 --> later\nHello', 4",
    "'WEBVTT\n\nonly words\nand more', 4",
    "'WEBVTT\n\nonly words', 3",
    "'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n00:03.000 --> 00:04.000\nthere', 5",
    "'WEBVTT\n\nNOTE by me\n00:01.000 --> 00:02.000\nHello', 4"
  })
  void times_that_are_none_or_stand_elsewhere_are_named_by_their_line(String text, int line) {
    Refused refused = refused(text.replace("\\n", "\n"));

    assertEquals(RecordingRefusal.CAPTIONS_TIME_WRONG, refused.refusal(), text);
    assertEquals(List.of(line), refused.arguments());
  }

  @ParameterizedTest
  @CsvSource({"00:00.500, 00:03.000", "00:05.000, 00:04.000", "00:05.000, 00:05.000"})
  void times_that_go_backwards_name_the_cue_and_its_line(String from, String to) {
    Refused refused =
        refused("WEBVTT\n\n" + CUE + "\nnamed\n%s --> %s\nBack\n".formatted(from, to));

    assertEquals(RecordingRefusal.CAPTIONS_BACKWARDS, refused.refusal());
    assertEquals(List.of(2, 7), refused.arguments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x>",
        "<img src=x onerror=alert(1)>",
        "<c.red>Hello</c>",
        "<ruby>a<rt>b</rt></ruby>",
        "<00:01.500>Hello",
        "<b onclick=x>Hello</b>",
        "<v Amina<script>>Hello",
        "<lang en onload=x>",
        "a < b",
        "<v>Hello",
        "<b"
      })
  void markup_but_a_little_is_refused_with_its_line(String words) {
    Refused refused = refused("WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n" + words + "\n");

    assertEquals(RecordingRefusal.CAPTIONS_MARKUP, refused.refusal(), words);
    assertEquals(List.of(5), refused.arguments());
  }

  @Test
  void a_long_file_of_marks_is_read_in_no_time() {
    String hostile = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v a".repeat(200_000);
    long begun = System.nanoTime();

    assertEquals(RecordingRefusal.CAPTIONS_MARKUP, refused(hostile).refusal());
    assertTrue(System.nanoTime() - begun < 5_000_000_000L);
  }
}
