package org.evensay.survey.recording.speech;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The programs that speak, and make what was spoken small. What they are to say goes in by their
 * standard input, never among their arguments; they know nothing of this installation's settings;
 * and they end within {@link #SECONDS}, or are ended.
 */
final class SpeakingPrograms {

  /** How long saying one text may take. */
  static final int SECONDS = 30;

  /** Bytes of what is said at once; more is none that was asked for. */
  static final int MOST_BYTES = 1_000_000;

  private static final int WORDS_A_MINUTE = 145;
  private static final int KILOBITS_A_SECOND = 12;

  private final Path speaks;
  private final Path makesSmall;

  private SpeakingPrograms(Path speaks, Path makesSmall) {
    this.speaks = speaks;
    this.makesSmall = makesSmall;
  }

  /**
   * Those that are on this machine; empty where one of them is missing.
   *
   * @param path the folders in which programs are, as {@code PATH} has them; may be null
   */
  static Optional<SpeakingPrograms> in(String path) {
    return program("espeak-ng", path)
        .flatMap(
            speaks -> program("opusenc", path).map(small -> new SpeakingPrograms(speaks, small)));
  }

  private static Optional<Path> program(String name, String path) {
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The voices that there are. */
  Voices voices() throws IOException {
    byte[] list = run(List.of(command(List.of(speaks.toString(), "--voices"))), "");
    return Voices.listed(new String(list, StandardCharsets.UTF_8));
  }

  /**
   * Says something.
   *
   * @param voice as {@link Voices} has it
   * @return Opus in Ogg
   * @throws IOException when it could not be said
   */
  byte[] say(String voice, String words) throws IOException {
    ProcessBuilder spoken =
        command(
            List.of(
                speaks.toString(),
                "-v",
                voice,
                "-s",
                Integer.toString(WORDS_A_MINUTE),
                "-b",
                "1",
                "--stdin",
                "--stdout"));
    // The number of the stream is chosen anew each time otherwise: the same words, the same bytes.
    ProcessBuilder small =
        command(
            List.of(
                makesSmall.toString(),
                "--quiet",
                "--ignorelength",
                "--speech",
                "--serial",
                "1",
                "--padding",
                "0",
                "--bitrate",
                Integer.toString(KILOBITS_A_SECOND),
                "-",
                "-"));
    return run(List.of(spoken, small), words);
  }

  private static ProcessBuilder command(List<String> words) {
    ProcessBuilder command = new ProcessBuilder(words);
    Map<String, String> environment = command.environment();
    environment.clear();
    return command;
  }

  /** Runs programs, each on what the one before it wrote. */
  private static byte[] run(List<ProcessBuilder> commands, String input) throws IOException {
    Path output = Files.createTempFile("evensay-spoken-", "");
    List<Process> running = new ArrayList<>();
    try {
      commands.forEach(one -> one.redirectError(ProcessBuilder.Redirect.DISCARD));
      commands.get(commands.size() - 1).redirectOutput(output.toFile());
      running.addAll(ProcessBuilder.startPipeline(commands));
      try (OutputStream in = running.get(0).getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      for (Process one : running) {
        if (!one.waitFor(SECONDS, TimeUnit.SECONDS) || one.exitValue() != 0) {
          throw new IOException("a program that speaks did not end well");
        }
      }
      if (Files.size(output) == 0 || Files.size(output) > MOST_BYTES) {
        throw new IOException("a program that speaks said nothing, or too much");
      }
      return Files.readAllBytes(output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while speaking", e);
    } finally {
      running.forEach(Process::destroyForcibly);
      Files.deleteIfExists(output);
    }
  }
}
