package org.evensay.survey.offline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evensay.testing.Evensay;

/**
 * Stands before the server and makes an older one of it, until it is upgraded: its page for devices
 * has a part that its script needs and newer ones have not, its marks are others, and so is its
 * worker. It answers in threads of its own, for who drives a browser waits for it meanwhile.
 */
final class OlderServer implements AutoCloseable {

  /** The mark of what the older one has. */
  static final String MARK = "0123456789abcdef";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String DEVICE_SCRIPT = "/offline/device.js";

  /** What a script of the older one does, and breaks on a page that has not what it needs. */
  private static final String NEEDS = "document.getElementById('of-older').hidden = true;\n";

  /** How the older worker says that it is there. */
  private static final String SAYS =
      "self.addEventListener('message', (event) => event.ports[0].postMessage('older'));\n";

  private static final Set<String> PASSED_ON =
      Set.of("content-type", "content-security-policy", "cache-control", "service-worker-allowed");

  /** Asks as browsers do, which offer no other protocol inside a connection. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private final ExecutorService threads = Executors.newCachedThreadPool(OlderServer::thread);
  private final HttpServer door;
  private volatile boolean older = true;
  private volatile boolean failing;

  OlderServer() throws IOException {
    door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    door.setExecutor(threads);
    door.createContext("/", this::answer);
    door.start();
  }

  private static Thread thread(Runnable work) {
    Thread made = new Thread(work, "older-server");
    made.setDaemon(true);
    return made;
  }

  String address(String path) {
    return "http://127.0.0.1:" + door.getAddress().getPort() + path;
  }

  /** From now on it is the server of today. */
  void upgrade() {
    older = false;
  }

  /** Whether what is fetched to be kept anew comes to nothing. */
  void fail(boolean fails) {
    failing = fails;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (failing && path.endsWith("/offline/words.js")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      HttpResponse<byte[]> answer = asked(exchange);
      byte[] body = older ? older(path, answer.body()) : answer.body();
      answer.headers().map().entrySet().stream()
          .filter(one -> PASSED_ON.contains(one.getKey().toLowerCase(Locale.ROOT)))
          .forEach(one -> exchange.getResponseHeaders().put(one.getKey(), one.getValue()));
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private HttpResponse<byte[]> asked(HttpExchange exchange) throws IOException {
    URI address = Evensay.address(exchange.getRequestURI().toString());
    byte[] sent = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(sent));
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (type != null) {
      request.header("Content-Type", type);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static byte[] older(String path, byte[] today) {
    if (path.endsWith(DEVICE_SCRIPT)) {
      return bytes(NEEDS + text(today));
    }
    if (path.equals("/survey/offline/worker.js")) {
      return bytes(SAYS + text(today));
    }
    if (path.startsWith("/survey/offline/")) {
      return bytes(
          text(today)
              .replaceAll("(?<=/marked/)[0-9a-f]{16}", MARK)
              .replaceAll("(?<=data-mark=\")[0-9a-f]{16}", MARK)
              .replace("<p id=\"cannot\"", "<p id=\"of-older\"></p><p id=\"cannot\""));
    }
    return today;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    door.stop(0);
    threads.shutdownNow();
  }
}
