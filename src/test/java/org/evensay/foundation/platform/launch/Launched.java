package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Evensay as a process of its own, started the way {@code ./evensay} starts it. */
final class Launched {

  /** Long enough on a machine that does a dozen other things. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));
  private static final String GREETED = "Stop it with Ctrl-C.";

  /** How a job ended: its exit code, and what it wrote to each of its outputs. */
  record Ended(int code, String words, String complaints) {

    List<String> lines() {
      return words.lines().toList();
    }
  }

  private final Process process;
  private final Path words;
  private final Path complaints;

  private Launched(Process process, Path words, Path complaints) {
    this.process = process;
    this.words = words;
    this.complaints = complaints;
  }

  /** Starts a job with these settings and no others. */
  static Launched start(String job, Map<String, String> settings) throws IOException {
    Path words = Files.createTempFile("evensay", ".out");
    Path complaints = Files.createTempFile("evensay", ".err");
    words.toFile().deleteOnExit();
    complaints.toFile().deleteOnExit();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            "target/evensay/WEB-INF/classes:target/evensay/WEB-INF/lib/*",
            Launcher.class.getName(),
            job);
    builder.directory(PROJECT.toFile());
    // As a service has it: no settings of the tests' own, and no language.
    builder
        .environment()
        .keySet()
        .removeIf(
            name ->
                name.startsWith("EVENSAY_") || name.startsWith("LC_") || name.startsWith("LANG"));
    builder.environment().putAll(settings);
    builder.redirectOutput(words.toFile());
    builder.redirectError(complaints.toFile());
    return new Launched(builder.start(), words, complaints);
  }

  /** Does a job that ends by itself. */
  static Ended perform(String job, Map<String, String> settings) throws Exception {
    Launched launched = start(job, settings);
    try {
      return launched.ended(PATIENCE);
    } finally {
      launched.process.destroyForcibly();
    }
  }

  /** A file or folder of the project that is tested. */
  static Path inProject(String path) {
    return PROJECT.resolve(path);
  }

  /** The programs of the database that Evensay brings along. */
  static Path databasePrograms() {
    return inProject("target/run/mariadb");
  }

  /** Waits until it has said where it is and how to stop it. */
  void awaitGreeting() throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!words().contains(GREETED)) {
      boolean over = process.waitFor(200, TimeUnit.MILLISECONDS);
      if (over || Instant.now().isAfter(deadline)) {
        process.destroy();
        throw new AssertionError("Evensay did not start:\n" + words() + complaints());
      }
    }
  }

  /** The processes that it started and that run now, but for those that speak for a moment. */
  List<ProcessHandle> children() {
    return process.descendants().filter(one -> !isSpeaking(one)).toList();
  }

  private static boolean isSpeaking(ProcessHandle one) {
    return one.info().command().filter(name -> name.matches(".*/(espeak-ng|opusenc)")).isPresent();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Kills it as the machine does when it is short of memory: it can do nothing about it. */
  void kill() throws Exception {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  Ended stop() throws Exception {
    process.destroy();
    return ended(PATIENCE);
  }

  /** Stops it, and what it started, whatever state they are in. */
  void sweepUp() throws Exception {
    List<ProcessHandle> children = children();
    if (process.isAlive()) {
      stop();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private Ended ended(Duration patience) throws Exception {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("it has not ended, and said:\n" + words() + complaints());
    }
    return new Ended(process.exitValue(), words(), complaints());
  }

  String words() throws IOException {
    return Files.readString(words, StandardCharsets.UTF_8);
  }

  String complaints() throws IOException {
    return Files.readString(complaints, StandardCharsets.UTF_8);
  }
}
