package org.evensay.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged product, started as a newcomer would, with the bare servlet deployed beside it. */
final class Product implements AutoCloseable {

  private static final Path FOLDER = Path.of("target", "benchmark");
  private static final String PASSWORD = "benchmark-password";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

  private final Process process;
  private final int port;
  private final double secondsToFirstPage;
  private final Path data;

  private Product(Process process, int port, double secondsToFirstPage, Path data) {
    this.process = process;
    this.port = port;
    this.secondsToFirstPage = secondsToFirstPage;
    this.data = data;
  }

  static Product start() throws IOException, InterruptedException, SQLException {
    int port = freePort();
    Path data = FOLDER.resolve("data").toAbsolutePath();
    delete(data);
    Path driver;
    try (Stream<Path> libraries = Files.list(Path.of("target/evensay/WEB-INF/lib"))) {
      driver =
          libraries
              .filter(file -> file.getFileName().toString().startsWith("mysql-connector"))
              .findFirst()
              .orElseThrow();
    }
    Path reference = ReferenceArchive.pack(FOLDER, driver);
    ProcessBuilder builder = new ProcessBuilder("./evensay");
    builder.environment().put("EVENSAY_DATA", data.toString());
    builder.environment().put("EVENSAY_PORT", Integer.toString(port));
    builder.environment().put("EVENSAY_DEMO_PASSWORD", PASSWORD);
    builder.environment().put("EVENSAY_SERVER_OPTIONS", "--deploy " + reference.toAbsolutePath());
    builder.redirectErrorStream(true);
    builder.redirectOutput(FOLDER.resolve("product.log").toFile());
    long began = System.nanoTime();
    Process process = builder.start();
    while (!serves(port)) {
      if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        process.destroy();
        throw new IllegalStateException("Evensay did not start: see " + FOLDER);
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Product product = new Product(process, port, seconds, data);
    product.makeReferenceTable();
    return product;
  }

  private static boolean serves(int port) {
    try (Wire wire = new Wire(port)) {
      return wire.get("/survey/answering/welcome").status() == 200;
    } catch (IOException | RuntimeException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  double secondsToFirstPage() {
    return secondsToFirstPage;
  }

  /** The process of the server. */
  long server() {
    return descendant("launch-micro");
  }

  /** The process of the database. */
  long database() {
    return descendant("mariadbd");
  }

  List<Long> processes() {
    return List.of(server(), database());
  }

  private long descendant(String program) {
    return process
        .descendants()
        .filter(child -> child.info().commandLine().orElse("").contains(program))
        .mapToLong(ProcessHandle::pid)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Publishes a survey of this name, as a coordinator does on her page.
   *
   * @return how many seconds it took from the press of the button to the next page
   */
  double publish(Path document, String slug) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    submit(
        client,
        "/foundation/people/sign-in",
        "sign-in=sign-in&name=dev&password=" + PASSWORD + "&go=go");
    String form =
        "add=add&publish=publish&document="
            + URLEncoder.encode(Files.readString(document), StandardCharsets.UTF_8);
    long began = System.nanoTime();
    String page = submit(client, "/survey/design/add", form);
    double seconds = (System.nanoTime() - began) / 1e9;
    if (!page.contains("survey=" + slug)) {
      throw new IllegalStateException("the survey was not published:\n" + page);
    }
    return seconds;
  }

  private String submit(HttpClient client, String path, String form)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    String page =
        client
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher state = VIEW_STATE.matcher(page);
    String full = form;
    if (state.find()) {
      full +=
          "&jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
    }
    HttpRequest post =
        HttpRequest.newBuilder(address)
            .header("Origin", "http://127.0.0.1:" + port)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(full))
            .build();
    return client.send(post, HttpResponse.BodyHandlers.ofString()).body();
  }

  private Connection connect() throws SQLException {
    String command =
        process
            .descendants()
            .map(child -> String.join(" ", child.info().arguments().orElse(new String[0])))
            .filter(arguments -> arguments.contains("--bind-address=127.0.0.1"))
            .findFirst()
            .orElseThrow();
    String databasePort = command.replaceAll(".*--port=(\\d+).*", "$1");
    try {
      String password = Files.readString(data.resolve("database").resolve("password")).strip();
      return DriverManager.getConnection(
          "jdbc:mysql://127.0.0.1:" + databasePort + "/evensay?connectionTimeZone=UTC",
          "evensay",
          password);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void makeReferenceTable() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table reference_response (id bigint not null auto_increment primary key,"
              + " answers longtext not null) character set utf8mb4");
    }
  }

  /** How many responses to the survey there are. */
  long rows() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from response where made_up = false")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What one response looks like in the database. */
  String oneRow() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select concat(id, edition_id, submission_key, receipt_hash, answers)"
                    + " from response where made_up = false limit 1")) {
      row.next();
      return row.getString(1);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
