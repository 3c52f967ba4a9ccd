package org.evensay.foundation.platform.launch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The database that Evensay brings along: a MariaDB server, run as a process of its own on a free
 * port of this machine. What was committed is on the disk.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String USER = "evensay";
  private static final String FILES = "files";

  /** Every MariaDB that starts clears its folder for passing tables: two must not share one. */
  private static final String PASSING = "passing";

  private static final String SERVER = "bin/mariadbd";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Path programs;
  private final String password;
  private final int port;
  private final ProcessNote note;
  private Process process;

  private EmbeddedDatabase(Path folder, Path programs, String password, int port) {
    this.folder = folder;
    this.programs = programs;
    this.password = password;
    this.port = port;
    this.note = new ProcessNote(folder.resolve("pid"));
  }

  /**
   * The one of this folder, not started yet: how it will be reached is known already.
   *
   * @param programs the folder of MariaDB's programs for this kind of machine
   * @param folder where its data are kept
   */
  static EmbeddedDatabase in(Path folder, Path programs) throws StartFailure {
    try {
      Files.createDirectories(folder.resolve(PASSING));
      prepare(programs.resolve(SERVER));
      String password = DataFolder.secret(folder.resolve("password"));
      return new EmbeddedDatabase(folder, programs, password, freePort());
    } catch (IOException e) {
      throw StartFailure.unwritable(folder);
    }
  }

  /** Takes the one of this folder and starts it. */
  public static EmbeddedDatabase start(Path programs, Path folder) throws StartFailure {
    EmbeddedDatabase database = in(folder, programs);
    database.start();
    return database;
  }

  /**
   * Starts it; makes it first when the folder is empty.
   *
   * @throws StartFailure when it does not answer within a minute
   */
  void start() throws StartFailure {
    try {
      // Two of them must not share their files.
      note.stopLeftOver(PATIENCE);
      if (!isIn(folder)) {
        make();
      }
      run();
    } catch (IOException e) {
      throw StartFailure.unwritable(folder);
    }
  }

  /** Its address for the driver, with all options. */
  public String url() {
    return url(Integer.toString(port));
  }

  private static String url(String port) {
    return Settings.withOptions("jdbc:mysql://127.0.0.1:" + port + "/evensay");
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  /** The number of its process. */
  public long process() {
    return process.pid();
  }

  /**
   * How to reach the one that another process started on this folder, while it runs; empty
   * otherwise.
   */
  static Optional<Settings.Database> running(Path folder) throws StartFailure {
    try {
      if (new ProcessNote(folder.resolve("pid")).running().isEmpty()) {
        return Optional.empty();
      }
      String port = Files.readString(folder.resolve("port")).strip();
      String password = Files.readString(folder.resolve("password")).strip();
      return Optional.of(new Settings.Database(url(port), USER, password));
    } catch (IOException e) {
      throw StartFailure.unreadable(folder);
    }
  }

  /** Whether one was made in this folder. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILES));
  }

  /** Stops it, in peace: what is written stays written. */
  @Override
  public void close() {
    if (process == null) {
      return;
    }
    ProcessNote.stop(process.toHandle(), PATIENCE);
    note.remove();
  }

  /** The build unpacks them, and leaves out that they are programs. */
  private static void prepare(Path program) throws StartFailure {
    File file = program.toFile();
    if (!file.canExecute() && !file.setExecutable(true)) {
      throw StartFailure.notBuilt(program);
    }
  }

  /** Makes it beside its place, so that a start that is killed meanwhile leaves no half of one. */
  private void make() throws IOException, StartFailure {
    Path unfinished = folder.resolve("files.unfinished");
    delete(unfinished);
    Files.createDirectories(unfinished);
    Process bootstrap = command(unfinished, List.of("--bootstrap")).start();
    try (OutputStream sql = bootstrap.getOutputStream()) {
      sql.write("create database mysql;\nuse mysql;\n".getBytes(StandardCharsets.US_ASCII));
      for (String script : List.of("mariadb_system_tables.sql", "mariadb_system_tables_data.sql")) {
        sql.write(Files.readAllBytes(programs.resolve("share").resolve(script)));
        sql.write('\n');
      }
      sql.write(
          ("create database evensay character set utf8mb4 collate utf8mb4_unicode_ci;\n"
                  + "flush privileges;\n"
                  + "create user evensay@'127.0.0.1' identified by '"
                  + password
                  + "';\n"
                  + "grant all on evensay.* to evensay@'127.0.0.1';\n")
              .getBytes(StandardCharsets.US_ASCII));
    }
    try {
      if (bootstrap.waitFor() != 0) {
        throw StartFailure.embeddedDatabase(log());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StartFailure.embeddedDatabase(log());
    }
    Files.move(unfinished, folder.resolve(FILES));
  }

  private static void delete(Path unfinished) throws IOException {
    if (!Files.exists(unfinished)) {
      return;
    }
    try (Stream<Path> files = Files.walk(unfinished)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void run() throws IOException, StartFailure {
    process =
        command(folder.resolve(FILES), List.of("--port=" + port, "--bind-address=127.0.0.1"))
            .start();
    process.getOutputStream().close();
    note.write(process);
    Files.writeString(folder.resolve("port"), Integer.toString(port));
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!greets()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        process.destroyForcibly();
        throw StartFailure.embeddedDatabase(log());
      }
      try {
        process.waitFor(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        process.destroyForcibly();
        throw StartFailure.embeddedDatabase(log());
      }
    }
  }

  /** Whether it says hello to a new connection. */
  private boolean greets() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      return socket.getInputStream().read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  private ProcessBuilder command(Path files, List<String> more) {
    List<String> command = new ArrayList<>();
    command.add(programs.resolve(SERVER).toString());
    command.add("--no-defaults");
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(
        List.of(
            "--basedir=" + programs,
            "--datadir=" + files,
            "--tmpdir=" + folder.resolve(PASSING).toAbsolutePath(),
            "--lc-messages-dir=" + programs.resolve("share"),
            // A relative name is taken from the data folder: the path of a socket must be short.
            "--socket=socket",
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-buffer-pool-size=64M",
            "--innodb-log-file-size=48M",
            "--max-allowed-packet=16M",
            "--max-connections=64",
            "--performance-schema=OFF"));
    command.addAll(more);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    return builder;
  }

  private Path log() {
    return folder.resolve("log");
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
