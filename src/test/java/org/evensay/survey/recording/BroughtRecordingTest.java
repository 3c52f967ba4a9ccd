package org.evensay.survey.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.NewRecording;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.Samples;
import org.junit.jupiter.api.Test;

/** What is taken as a film, as sound or as captions, and what is not. */
class BroughtRecordingTest {

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/survey/recording", name));
  }

  private static byte[] kept(NewRecording recording) throws IOException {
    try (InputStream content = recording.source().open()) {
      return content.readAllBytes();
    }
  }

  private static String problem(byte[] film) {
    return assertThrows(
            NotTaken.class, () -> BroughtRecording.film(Samples.incoming(film)), "taken")
        .problem()
        .code();
  }

  @Test
  void a_film_is_kept_without_who_made_it_and_known_by_what_is_in_it() throws Exception {
    byte[] film = sample("signed.mp4");
    assertTrue(new String(film, ISO_8859_1).contains("Amina"));

    NewRecording taken = BroughtRecording.film(Samples.incoming(film));
    byte[] kept = kept(taken);
    assertEquals(FileKind.MP4, taken.kind());
    assertEquals(film.length, kept.length);
    assertFalse(new String(kept, ISO_8859_1).contains("Amina"));
    assertEquals(KeptPicture.content(kept), taken.content());
    assertEquals(
        FileKind.WEBM, BroughtRecording.film(Samples.incoming(sample("signed.webm"))).kind());
  }

  @Test
  void a_film_that_many_browsers_do_not_play_is_refused() throws Exception {
    Incoming other = Samples.incoming(sample("hevc.mp4"));

    Refused refused = assertThrows(Refused.class, () -> BroughtRecording.film(other));
    assertEquals(RecordingRefusal.FILM_NOT_PLAYED, refused.refusal());
  }

  @Test
  void what_is_no_film_is_refused_whatever_it_is_called() throws Exception {
    String other = AnswerProblem.FILE_OTHER_KIND.code();
    assertEquals(other, problem("Only words, called goes.mp4".getBytes(UTF_8)));
    assertEquals(other, problem(Samples.picture("png", 20, 20)));
    assertEquals(other, problem("<html><script>alert(1)</script></html>".getBytes(UTF_8)));
    assertEquals(AnswerProblem.FILE_EMPTY.code(), problem(new byte[0]));
  }

  @Test
  void a_film_that_is_cut_off_anywhere_is_refused() throws Exception {
    byte[] film = sample("signed.mp4");
    for (int length = 12; length < film.length; length += 97) {
      String code = problem(Arrays.copyOf(film, length));
      assertTrue(code.startsWith("design.problem.file-"), length + ": " + code);
    }
  }

  @Test
  void boxes_that_say_they_are_huge_are_refused_without_room_for_them() throws Exception {
    byte[] film = sample("signed.mp4");
    String letters = new String(film, ISO_8859_1);
    for (String type : new String[] {"ftyp", "moov", "trak", "mdia", "stbl", "stsd", "stsz"}) {
      int at = letters.indexOf(type) - 4;
      for (int size : new int[] {0x7fffffff, 0xffffffff, 1, 2}) {
        byte[] hostile = film.clone();
        ByteBuffer.wrap(hostile).putInt(at, size);
        String code = problem(hostile);
        assertTrue(code.startsWith("design.problem.file-"), type + " " + size + ": " + code);
      }
    }
    byte[] counted = film.clone();
    ByteBuffer.wrap(counted).putInt(letters.indexOf("stsd") + 8, 0x7fffffff);
    assertEquals(AnswerProblem.FILE_DAMAGED.code(), problem(counted));
  }

  @Test
  void five_hundred_megabytes_are_refused_by_their_number_before_any_of_them_is_read() {
    Incoming large =
        new Incoming() {
          @Override
          public InputStream open() {
            throw new AssertionError("it was read");
          }

          @Override
          public long bytes() {
            return 500_000_000;
          }
        };

    for (BroughtRecordingTest.Taking taking :
        new Taking[] {
          BroughtRecording::film, BroughtRecording::sound, BroughtRecording::captions
        }) {
      NotTaken refused = assertThrows(NotTaken.class, () -> taking.of(large));
      assertEquals(AnswerProblem.FILE_TOO_LARGE.code(), refused.problem().code());
    }
  }

  /** One of the ways in which something is taken. */
  @FunctionalInterface
  private interface Taking {
    NewRecording of(Incoming file) throws NotTaken, IOException;
  }
}
