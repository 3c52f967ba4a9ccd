package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note in a file of which process was started. A start that is killed outright cannot stop what
 * it started; by this note the next one finds it.
 */
final class ProcessNote {

  private static final Pattern WORDS = Pattern.compile("(\\d{1,18}) (\\d{1,18})");

  /** The clock is set now and then; another process of the same number is younger by far. */
  private static final Duration SAME_START = Duration.ofSeconds(10);

  private final Path file;

  ProcessNote(Path file) {
    this.file = file;
  }

  /** Notes a process that was just started. */
  void write(Process process) throws IOException {
    Instant began = process.info().startInstant().orElseGet(Instant::now);
    Files.writeString(file, process.pid() + " " + began.toEpochMilli());
  }

  /** The process of the note, when it still runs and is not another one of the same number. */
  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Matcher words = WORDS.matcher(Files.readString(file).strip());
    if (!words.matches()) {
      return Optional.empty();
    }
    Instant began = Instant.ofEpochMilli(Long.parseLong(words.group(2)));
    return ProcessHandle.of(Long.parseLong(words.group(1)))
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                process
                    .info()
                    .startInstant()
                    .filter(start -> Duration.between(began, start).abs().compareTo(SAME_START) < 0)
                    .isPresent());
  }

  /** Stops the process of the note, if it still runs. */
  void stopLeftOver(Duration patience) throws IOException {
    Optional<ProcessHandle> left = running();
    if (left.isPresent()) {
      stop(left.get(), patience);
    }
    Files.deleteIfExists(file);
  }

  /** Takes the note away: its process was stopped. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A stale note is noticed at the next start.
      return;
    }
  }

  /** Asks a process to end, and ends it when it has not after a while. */
  static void stop(ProcessHandle process, Duration patience) {
    process.destroy();
    try {
      process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
  }
}
