package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The server: Payara Micro with Evensay on it, as a process of its own. */
final class ServerProcess implements AutoCloseable {

  /** Far more than a start takes: one that failed is noticed by its end or its words. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);

  /** A slow or busy machine takes minutes to write down all classes. */
  private static final Duration TIME_TO_WRITE_CLASSES = Duration.ofMinutes(5);

  private static final int MILLIS_BETWEEN_LOOKS = 250;

  /** The exit code of a Java that was told to end and did all that it does then. */
  private static final int ENDED_IN_ORDER = 128 + 15;

  /** Ports below this one are for the machine's administrator. */
  private static final int FIRST_FREE_PORT = 1_024;

  private final Process process;
  private final ProcessNote note;
  private final Path log;
  private final URI firstPage;
  private final Duration timeToStop;

  private ServerProcess(
      Process process, ProcessNote note, Path log, URI firstPage, Duration timeToStop) {
    this.process = process;
    this.note = note;
    this.log = log;
    this.firstPage = firstPage;
    this.timeToStop = timeToStop;
  }

  /** Stops the server of a start that was killed: it would keep the port. */
  static void stopLeftOver(DataFolder data) throws StartFailure {
    try {
      note(data).stopLeftOver(TIME_TO_STOP);
    } catch (IOException e) {
      throw StartFailure.unwritable(data.resolve("server"));
    }
  }

  private static ProcessNote note(DataFolder data) {
    return new ProcessNote(data.resolve("server").resolve("pid"));
  }

  /** What of the database and the demonstration the server is told. */
  record Told(Settings.Database database, String demonstrationPassword) {}

  static ServerProcess start(Path project, Settings settings, DataFolder data, Told told)
      throws StartFailure {
    refuseBusyPort(settings);
    Path folder = data.resolve("server");
    Path log = folder.resolve("log");
    try {
      Files.createDirectories(folder);
      if (Files.exists(log)) {
        Files.move(log, folder.resolve("log.before"), StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder = new ProcessBuilder(ServerCommand.of(project, settings, folder));
      // The C library would give each thread a heap of its own, and keep what is free of them.
      builder.environment().put("MALLOC_ARENA_MAX", "2");
      builder.environment().put("EVENSAY_DB_URL", told.database().url());
      builder.environment().put("EVENSAY_DB_USER", told.database().user());
      builder.environment().put("EVENSAY_DB_PASSWORD", told.database().password());
      builder.environment().put("EVENSAY_DEMO", Boolean.toString(settings.demonstration()));
      builder.environment().put("EVENSAY_DEMO_PASSWORD", told.demonstrationPassword());
      builder.redirectErrorStream(true);
      builder.redirectOutput(log.toFile());
      Process process = builder.start();
      ProcessNote note = note(data);
      note.write(process);
      Duration timeToStop =
          ClassArchive.isMadeWith(settings) ? TIME_TO_WRITE_CLASSES : TIME_TO_STOP;
      return new ServerProcess(process, note, log, firstPage(settings), timeToStop);
    } catch (IOException e) {
      throw StartFailure.unwritable(folder);
    }
  }

  static void refuseBusyPort(Settings settings) throws StartFailure {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.bind(), settings.port()));
    } catch (IOException e) {
      throw isPrivileged(settings.port(), e)
          ? StartFailure.portForbidden(settings.port())
          : StartFailure.portBusy(settings.port());
    }
  }

  private static boolean isPrivileged(int port, IOException problem) {
    return port < FIRST_FREE_PORT && String.valueOf(problem.getMessage()).contains("ermission");
  }

  private static URI firstPage(Settings settings) throws IOException {
    InetAddress bound = InetAddress.getByName(settings.bind());
    InetAddress host = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
    String name =
        host instanceof Inet6Address ? "[" + host.getHostAddress() + "]" : host.getHostAddress();
    return URI.create("http://" + name + ":" + settings.port() + "/survey/answering/welcome");
  }

  /**
   * Waits until it serves pages.
   *
   * @throws StartFailure when it does not, with where its log is
   */
  void awaitReady(Runnable eachSecond) throws StartFailure {
    Instant began = Instant.now();
    int looks = 0;
    boolean started = false;
    for (int answer = answer(); answer != HttpURLConnection.HTTP_OK; answer = answer()) {
      // It was all there the last time that this was looked at, and still has no page to show.
      boolean broken = started && answer == HttpURLConnection.HTTP_INTERNAL_ERROR;
      String said = said();
      started = said.contains("ready in");
      boolean late = Instant.now().isAfter(began.plus(PATIENCE));
      if (!process.isAlive() || late || broken || isFailure(said)) {
        throw StartFailure.server(log);
      }
      pause();
      looks++;
      if (looks * MILLIS_BETWEEN_LOOKS % 1_000 == 0) {
        eachSecond.run();
      }
    }
  }

  private void pause() throws StartFailure {
    try {
      process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StartFailure.server(log);
    }
  }

  /** Payara Micro stays up without the application when that did not deploy. */
  private static boolean isFailure(String said) {
    return said.contains("Exception while loading the app") || said.contains("Failed to deploy");
  }

  private String said() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** The status of the first page; 0 while nobody answers. */
  private int answer() {
    try {
      HttpURLConnection connection = (HttpURLConnection) firstPage.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(10_000);
      return connection.getResponseCode();
    } catch (IOException e) {
      return 0;
    }
  }

  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** Whether it has ended after it was told to, with everything done that comes then. */
  boolean hasEndedInOrder() {
    return !process.isAlive() && process.exitValue() == ENDED_IN_ORDER;
  }

  /** Lets requests that are under way end, then stops. */
  @Override
  public void close() {
    ProcessNote.stop(process.toHandle(), timeToStop);
    note.remove();
  }
}
