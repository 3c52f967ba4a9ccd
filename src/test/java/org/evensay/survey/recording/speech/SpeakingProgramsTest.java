package org.evensay.survey.recording.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that speak: those of this machine, and some that behave badly. */
class SpeakingProgramsTest {

  @TempDir Path folder;

  private static SpeakingPrograms ofMachine() {
    return SpeakingPrograms.in(System.getenv("PATH")).orElseThrow();
  }

  private SpeakingPrograms of(String speaks, String makesSmall) throws IOException {
    write("espeak-ng", speaks);
    write("opusenc", makesSmall);
    return SpeakingPrograms.in("/nowhere:" + folder).orElseThrow();
  }

  private void write(String name, String script) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void without_them_nothing_is_found() throws IOException {
    write("espeak-ng", "true");

    assertEquals(Optional.empty(), SpeakingPrograms.in(folder.toString()));
    assertEquals(Optional.empty(), SpeakingPrograms.in(null));
    assertEquals(Optional.empty(), SpeakingPrograms.in(""));
  }

  @Test
  void a_question_becomes_a_dozen_thousand_bytes_of_opus_that_names_no_one() throws IOException {
    byte[] sound =
        ofMachine()
            .say(
                "en-gb",
                "How did you feel at school this week?\n\nVery good\n\nGood\n\nBad\n\nVery bad");
    String bytes = new String(sound, StandardCharsets.ISO_8859_1);

    assertTrue(bytes.startsWith("OggS") && bytes.contains("OpusHead"), "Opus in Ogg");
    assertTrue(sound.length > 4_000 && sound.length < 20_000, sound.length + " bytes");
    assertFalse(bytes.contains("school"), "no words stand in it");
  }

  @Test
  void the_same_words_are_the_same_bytes() throws IOException {
    assertArrayEquals(ofMachine().say("cy", "Sut wyt ti?"), ofMachine().say("cy", "Sut wyt ti?"));
  }

  @Test
  void the_machine_has_voices_for_some_languages_and_none_for_others() throws IOException {
    Voices voices = ofMachine().voices();

    for (String tag : List.of("en-GB", "en-GB-simple", "cy", "pl", "ur", "ar", "ro", "fa", "uk")) {
      assertTrue(voices.of(LanguageVariant.ofTag(tag).orElseThrow()).isPresent(), tag);
    }
    for (String tag : List.of("so", "ps", "ckb", "ti", "bfi")) {
      assertEquals(Optional.empty(), voices.of(LanguageVariant.ofTag(tag).orElseThrow()), tag);
    }
  }

  @Test
  void words_go_in_by_standard_input_alone_and_no_setting_is_told() throws IOException {
    SpeakingPrograms told = of("echo \"$@\"; cat; env", "cat");

    String said = new String(told.say("x", "-w /tmp/evil `id`"), StandardCharsets.UTF_8);
    List<String> lines = said.lines().toList();
    assertEquals("-v x -s 145 -b 1 --stdin --stdout", lines.get(0));
    assertTrue(lines.get(1).startsWith("-w /tmp/evil `id`"), said);
    assertFalse(said.contains("HOME=") || said.contains("EVENSAY"), said);
  }

  @Test
  void what_fails_says_nothing_or_too_much_is_silence() throws IOException {
    assertThrows(IOException.class, () -> of("exit 1", "cat").say("x", "a"));
    assertThrows(IOException.class, () -> of("true", "cat").say("x", "a"));
    assertThrows(
        IOException.class, () -> of("true", "/usr/bin/head -c 1000001 /dev/zero").say("x", "a"));
  }
}
