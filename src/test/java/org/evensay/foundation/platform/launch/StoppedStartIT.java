package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C before Evensay has started. A terminal sends it to all that was started as well. */
class StoppedStartIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void who_stops_it_while_the_database_is_made_reads_of_nothing_that_went_wrong() throws Exception {
    Launched evensay = start();
    try {
      assertStopped(evensay, awaitDatabase(evensay, "--bootstrap"));
    } finally {
      evensay.sweepUp();
    }
  }

  @Test
  void who_stops_it_while_the_database_starts_reads_of_nothing_that_went_wrong() throws Exception {
    Launched evensay = start();
    try {
      assertStopped(evensay, awaitDatabase(evensay, "--port="));
    } finally {
      evensay.sweepUp();
    }
  }

  private Launched start() throws Exception {
    return Launched.start(
        "run",
        Map.of(
            "EVENSAY_DATA",
            folder.resolve("data").toString(),
            "EVENSAY_PORT",
            Integer.toString(EmbeddedDatabase.freePort())));
  }

  private static List<ProcessHandle> awaitDatabase(Launched evensay, String doing)
      throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      List<ProcessHandle> children = evensay.children();
      if (children.stream()
          .anyMatch(child -> child.info().commandLine().orElse("").contains(doing))) {
        return children;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("no database came");
  }

  private static void assertStopped(Launched evensay, List<ProcessHandle> children)
      throws Exception {
    children.forEach(ProcessHandle::destroy);
    Launched.Ended ended = evensay.stop();
    // Where the machine is quicker than its last words, there are none.
    assertEquals("", ended.complaints().replace("Stopped before it had started.\n", ""));
    assertTrue(ended.words().contains("\nStopping …\n"), ended::words);
    assertTrue(ended.words().endsWith("Stopped. Nothing was lost.\n"), ended::words);
    assertFalse(children.stream().anyMatch(ProcessHandle::isAlive));
  }
}
