package org.evensay.survey.enclosure.content;

import static org.evensay.survey.enclosure.content.Samples.ascii;
import static org.evensay.survey.enclosure.content.Samples.concat;
import static org.evensay.survey.enclosure.content.Samples.incoming;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.design.question.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where, when and by whom sound and films were made is taken out of them, and nothing else. */
class ToldTest {

  static Stream<Arguments> recordings() {
    return Stream.of(
        recording("a telephone's film", Medium.VIDEO, one -> one.mp4("isom", true)),
        recording("a telephone's QuickTime film", Medium.VIDEO, one -> one.mp4("qt  ", true)),
        recording("a telephone's voice memo", Medium.VOICE, one -> one.mp4("M4A ", false)),
        recording(
            "a film described first", Medium.VIDEO, one -> new RecordingsInBoxes(one).first()),
        recording(
            "a film in fragments", Medium.VIDEO, one -> new RecordingsInBoxes(one).fragments(1)),
        recording("a browser's film", Medium.VIDEO, one -> one.webm(1, true)),
        recording("a program's film", Medium.VIDEO, one -> one.webm(1, false)),
        recording("a browser's sound", Medium.VOICE, one -> one.webm(2, true)),
        recording("MP3", Medium.VOICE, Recordings::mp3),
        recording("WAV", Medium.VOICE, Recordings::wav),
        recording("Opus", Medium.VOICE, Recordings::ogg),
        recording("Vorbis", Medium.VOICE, one -> one.ogg("\1vorbis", "\3vorbis")),
        recording("Speex", Medium.VOICE, one -> one.ogg("Speex   ", "")),
        recording("FLAC", Medium.VOICE, Recordings::oggFlac));
  }

  private static Arguments recording(
      String name, Medium medium, Function<Recordings, byte[]> built) {
    return arguments(name, medium, built.apply(Recordings.TELLING), built.apply(Recordings.BLANK));
  }

  static TakenFile take(Medium medium, byte[] file) throws NotTaken, IOException {
    Wording wording = Wording.plain("q", LocalizedText.empty(), Optional.empty());
    return TakenFile.of(new Enclosure(wording, medium, medium.megabytes()), incoming(file));
  }

  static byte[] kept(Medium medium, byte[] file) throws NotTaken, IOException {
    Incoming content = take(medium, file).content();
    assertEquals(file.length, content.bytes());
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }

  private static String refused(Medium medium, byte[] file) {
    return assertThrows(NotTaken.class, () -> kept(medium, file)).problem().code();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void nothing_is_left_of_what_was_told_and_all_else_is_as_it_was(
      String name, Medium medium, byte[] telling, byte[] blank) throws Exception {
    byte[] kept = kept(medium, telling);

    String words = new String(kept, StandardCharsets.ISO_8859_1);
    for (String told : Recordings.TOLD) {
      assertTrue(new String(telling, StandardCharsets.ISO_8859_1).contains(told), told);
      assertFalse(words.contains(told), told);
    }
    assertArrayEquals(blank, kept);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void what_tells_nothing_stays_as_it_is(String name, Medium medium, byte[] telling, byte[] blank)
      throws Exception {
    assertArrayEquals(blank, kept(medium, blank));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recordings")
  void it_can_be_read_in_any_steps(String name, Medium medium, byte[] telling, byte[] blank)
      throws Exception {
    try (InputStream in = take(medium, telling).content().open()) {
      byte[] buffer = new byte[14];
      int at = 0;
      for (int step = 0; at < blank.length; step++) {
        int length = step % 3 == 0 ? 1 : Math.min(blank.length - at, step % 13 + 1);
        if (step % 3 == 0) {
          assertEquals(Byte.toUnsignedInt(blank[at]), in.read());
        } else if (step % 3 == 1) {
          in.skipNBytes(length);
        } else {
          assertEquals(length, in.readNBytes(buffer, 1, length));
          assertArrayEquals(
              Arrays.copyOfRange(blank, at, at + length),
              Arrays.copyOfRange(buffer, 1, 1 + length));
        }
        at += length;
      }
      assertEquals(-1, in.read());
    }
  }

  @Test
  void a_sum_is_that_of_a_page_of_another_program() throws Exception {
    // As mutagen 1.48.1 writes it for a page that begins a sound and has nothing in it.
    byte[] page = concat(ascii("OggS\0\2"), new byte[8], new byte[4], new byte[8], new byte[1]);
    try (Cursor cursor = new Cursor(incoming(page))) {
      assertEquals(0x7d65d742, Pages.sum(cursor, 0, page.length));
    }
  }

  static Stream<Arguments> lying() {
    byte[] film = Recordings.TELLING.mp4("isom", true);
    byte[] webm = Recordings.TELLING.webm(1, false);
    return Stream.of(
        arguments(Medium.VIDEO, with(film, "moov", -4, 0x7fffffff)),
        arguments(Medium.VIDEO, with(film, "moov", -4, 7)),
        arguments(Medium.VIDEO, with(film, "mvhd", -4, 1)),
        arguments(Medium.VIDEO, with(film, "mvhd", 4, 0x02000000)),
        arguments(Medium.VIDEO, with(film, "mdat", 4, 0x80000000)),
        arguments(Medium.VIDEO, with(film, "stbl", -4, -1)),
        arguments(Medium.VIDEO, with(film, "stsz", 12, -1)),
        arguments(Medium.VIDEO, with(film, "stsc", 8, -1)),
        arguments(Medium.VIDEO, with(film, "stco", 8, -1)),
        arguments(Medium.VIDEO, with(film, "stco", 12, 4)),
        arguments(Medium.VIDEO, Arrays.copyOf(film, film.length - 1)),
        arguments(Medium.VIDEO, RecordingsInBoxes.box("ftyp", ascii("isom"), new byte[300])),
        arguments(Medium.VIDEO, Arrays.copyOf(webm, webm.length - 1)),
        arguments(Medium.VIDEO, concat(webm, new byte[1])),
        arguments(Medium.VOICE, Arrays.copyOf(Recordings.TELLING.mp3(), 200)),
        arguments(Medium.VOICE, Arrays.copyOf(Recordings.TELLING.mp3(), 470)),
        arguments(Medium.VOICE, Arrays.copyOf(Recordings.TELLING.wav(), 4_000)),
        arguments(Medium.VOICE, Arrays.copyOf(Recordings.TELLING.ogg(), 400)),
        arguments(Medium.VOICE, Arrays.copyOf(Recordings.TELLING.ogg(), 57)));
  }

  private static byte[] with(byte[] file, String type, int offset, int number) {
    byte[] changed = file.clone();
    int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(type);
    ByteBuffer.wrap(changed).putInt(at + offset, number);
    return changed;
  }

  @ParameterizedTest
  @MethodSource("lying")
  void what_is_cut_off_or_lies_is_refused(Medium medium, byte[] file) {
    assertEquals(AnswerProblem.FILE_DAMAGED.code(), refused(medium, file));
  }

  @Test
  void what_tells_among_samples_that_cannot_be_told_apart_is_not_taken() {
    assertEquals(
        AnswerProblem.FILE_OTHER_KIND.code(),
        refused(Medium.VIDEO, new RecordingsInBoxes(Recordings.TELLING).fragments(3)));
    assertEquals(
        AnswerProblem.FILE_OTHER_KIND.code(),
        refused(Medium.VIDEO, Recordings.TELLING.webm(0x11, true)));
    assertEquals(
        AnswerProblem.FILE_OTHER_KIND.code(),
        refused(
            Medium.VOICE,
            concat(Recordings.TELLING.ogg(), Recordings.TELLING.ogg("\u0080theora", "x"))));
  }

  @Test
  void a_file_of_nothing_but_small_parts_takes_no_memory() {
    byte[] small = new byte[8 * 200_000];
    for (int at = 0; at < small.length; at += 16) {
      System.arraycopy(RecordingsInBoxes.box("uuid"), 0, small, at, 8);
      System.arraycopy(RecordingsInBoxes.box("mdat"), 0, small, at + 8, 8);
    }
    byte[] film = concat(Recordings.TELLING.mp4("isom", true), small, small);

    assertEquals(AnswerProblem.FILE_DAMAGED.code(), refused(Medium.VIDEO, film));
  }
}
