package org.evensay.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A database server of the tests' own: a child process with an empty, temporary data folder. */
public final class DatabaseServer implements AutoCloseable {

  public static final String USER = "evensay";
  public static final String PASSWORD = "evensay";

  /** The rules that both servers run under, so that what works on one works on the other. */
  private static final String SQL_MODE =
      "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
          + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private static final String CREATE =
      "create database evensay character set utf8mb4 collate utf8mb4_unicode_ci;\n"
          + "create user 'evensay'@'%' identified by 'evensay';\n"
          + "grant all on `evensay%`.* to 'evensay'@'%';\n";

  private final Process process;
  private final Path folder;
  private final int port;

  private DatabaseServer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** MariaDB, from the programs that the product brings along. */
  public static DatabaseServer mariaDb(Path home, int port) throws IOException {
    Path folder = Files.createTempDirectory("evensay-db");
    Path server = executable(home.resolve("bin/mariadbd"));
    Path data = Files.createDirectories(folder.resolve("data"));
    List<String> common =
        List.of(
            server.toString(),
            "--no-defaults",
            "--user=" + System.getProperty("user.name"),
            "--basedir=" + home,
            "--datadir=" + data,
            "--tmpdir=" + ownTemporaryFolder(folder),
            "--lc-messages-dir=" + home.resolve("share"),
            "--skip-ssl");
    String bootstrap =
        "create database mysql;\nuse mysql;\n"
            + Files.readString(home.resolve("share/mariadb_system_tables.sql"))
            + Files.readString(home.resolve("share/mariadb_system_tables_data.sql"))
            + "flush privileges;\n"
            + CREATE;
    run(folder, home.resolve("libs"), with(common, "--bootstrap"), bootstrap);
    return start(folder, home.resolve("libs"), common, port);
  }

  /** MySQL 8, from the server that the build unpacked. */
  public static DatabaseServer mySql(Path home, int port) throws IOException {
    Path folder = Files.createTempDirectory("evensay-db");
    Path create = Files.writeString(folder.resolve("create.sql"), CREATE);
    Path server = executable(home.resolve("bin/mysqld"));
    List<String> common =
        List.of(
            server.toString(),
            "--no-defaults",
            "--user=" + System.getProperty("user.name"),
            "--basedir=" + home,
            "--datadir=" + folder.resolve("data"),
            "--tmpdir=" + ownTemporaryFolder(folder),
            "--lc-messages-dir=" + home.resolve("share"),
            "--init-file=" + create,
            "--mysqlx=OFF",
            "--skip-log-bin");
    run(folder, home.resolve("lib/private"), with(common, "--initialize-insecure"), "");
    return start(
        folder,
        home.resolve("lib/private"),
        common.stream().filter(option -> !option.startsWith("--init-file")).toList(),
        port);
  }

  private static DatabaseServer start(Path folder, Path libraries, List<String> common, int port)
      throws IOException {
    List<String> command =
        with(
            common,
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=" + folder.resolve("s"),
            "--pid-file=" + folder.resolve("pid"),
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--sql-mode=" + SQL_MODE,
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=0");
    DatabaseServer database =
        new DatabaseServer(process(folder, libraries, command).start(), folder, port);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    database.awaitReady();
    return database;
  }

  /** Where the product and the tests reach it. */
  public String url() {
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/evensay?rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=true"
        + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        // Payara's own key store would be sent to a server that speaks TLS, and be refused.
        + "&fallbackToSystemKeyStore=false&sslMode=PREFERRED&allowPublicKeyRetrieval=true";
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      delete(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new IllegalStateException("the test's database left files behind: " + folder, e);
    }
  }

  private void awaitReady() throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try (Connection connection = DriverManager.getConnection(url(), USER, PASSWORD);
          Statement statement = connection.createStatement()) {
        statement.execute("select 1");
        return;
      } catch (SQLException e) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          close();
          throw new IOException(Files.readString(log(folder)), e);
        }
      }
    }
  }

  private static void run(Path folder, Path libraries, List<String> command, String input)
      throws IOException {
    Process process = process(folder, libraries, command).start();
    try (var stream = process.getOutputStream()) {
      stream.write(input.getBytes(StandardCharsets.UTF_8));
    }
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(Files.readString(log(folder)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static ProcessBuilder process(Path folder, Path libraries, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()));
  }

  /** A server that starts takes the temporary tables of another in the same folder for remains. */
  private static Path ownTemporaryFolder(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve("temporary"));
  }

  private static Path log(Path folder) {
    return folder.resolve("log");
  }

  private static List<String> with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  private static Path executable(Path program) throws IOException {
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + program);
    }
    return program;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
