package org.evensay.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that uses the interface for programs: no cookies, no redirects, a token or none. */
public final class Program {

  private static final String TOKENS = "/foundation/api/token/tokens";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private final Optional<String> token;

  private Program(Optional<String> token) {
    this.token = token;
  }

  /** One that speaks for nobody. */
  public static Program ofNobody() {
    return new Program(Optional.empty());
  }

  /** One that shows this token, whatever it is. */
  public static Program with(String token) {
    return new Program(Optional.of(token));
  }

  /** One that speaks for somebody, who makes a token for it. */
  public static Program of(Visitor visitor) {
    return with(token(visitor));
  }

  /** A token that somebody makes for herself, on its page. */
  public static String token(Visitor visitor) {
    Page page = visitor.post(TOKENS, Map.of("name", "A test", "go", ""));
    String made = page.document().select("#made").attr("value");
    if (made.isEmpty()) {
      throw new AssertionError("no token: " + page.status() + page.text());
    }
    return made;
  }

  /** An answer. */
  public record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

    /** Its body as text. */
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Its body as JSON. */
    public JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(text()))) {
        return reader.readObject();
      } catch (RuntimeException notJson) {
        throw new AssertionError(status + " " + text(), notJson);
      }
    }

    /** The code of a problem, with its status. */
    public String problem() {
      if (!header("Content-Type").startsWith("application/problem+json")) {
        throw new AssertionError("no problem: " + status + " " + headers + " " + text());
      }
      JsonObject problem = json();
      if (problem.getInt("status") != status) {
        throw new AssertionError("another status: " + status + " " + text());
      }
      return status + " " + problem.getString("code");
    }

    /** A header's first value; empty when there is none. */
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  /** A request to an address, behind the beginning that all have; for tests that change it. */
  public HttpRequest.Builder request(String method, String path, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Evensay.origin() + "/api/v1" + path))
            .timeout(PATIENCE)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request;
  }

  public Answer get(String path) {
    return send(request("GET", path, null));
  }

  /** Sends JSON, with headers by name and value in turn. */
  public Answer json(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        request(method, path, body.getBytes(StandardCharsets.UTF_8))
            .header("Content-Type", "application/json");
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends any request. */
  public static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
