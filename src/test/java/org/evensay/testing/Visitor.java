package org.evensay.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who uses the product with a browser that has no script: cookies of her own, redirects
 * followed, and the headers that a browser sends with a form of the same site.
 */
public final class Visitor {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CookieManager cookies;
  private final HttpClient client;

  Visitor() {
    this(CookiePolicy.ACCEPT_ORIGINAL_SERVER);
  }

  private Visitor(CookiePolicy policy) {
    cookies = new CookieManager(null, policy);
    client = client(HttpClient.Redirect.NORMAL);
  }

  private HttpClient client(HttpClient.Redirect redirects) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(cookies)
        .followRedirects(redirects)
        .connectTimeout(PATIENCE)
        .build();
  }

  /** Somebody whose browser keeps no cookie, and who is not signed in. */
  public static Visitor withoutCookies() {
    return new Visitor(CookiePolicy.ACCEPT_NONE);
  }

  /** Opens the address of a file, and takes all of it. */
  public byte[] file(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(Evensay.address(path)).header("Sec-Fetch-Site", "none").build();
    return client.send(request, BodyHandlers.ofByteArray()).body();
  }

  /** Opens an address, such as {@code /codesign/ask/asks}. */
  public Page get(String path) {
    return send(HttpRequest.newBuilder(Evensay.address(path)).header("Sec-Fetch-Site", "none"));
  }

  /**
   * Opens an address, fills in the form there that has these fields, and presses its first button.
   *
   * @param fields values by field name, as {@link Form} names them; a button's name presses it
   */
  public Page post(String path, Map<String, String> fields) {
    return submit(get(path), fields);
  }

  /** Fills in the form on a page that has these fields, and presses its first button. */
  public Page submit(Page page, Map<String, String> fields) {
    Form form = page.form(fields.keySet().toArray(String[]::new));
    fields.forEach((name, value) -> form.with(name, value));
    return send(form);
  }

  /** Sends a form as it stands; when no button was pressed, presses its first. */
  public Page send(Form form) {
    form.pressFirst();
    URI target = form.target();
    if (form.isGet()) {
      String path = target.getRawPath() + "?" + form.encoded();
      return get(path);
    }
    return send(request(target.toString(), form.encoded()));
  }

  /** Sends a form as it stands together with a file, as browsers send forms that have one. */
  public Page sendFile(Form form, String field, String fileName, byte[] file) {
    return sendFile(form, field, fileName, new ByteArrayInputStream(file), file.length);
  }

  /** The same with a file that is never in memory: so many zeros. */
  public Page sendZeros(Form form, String field, String fileName, long bytes) {
    InputStream zeros =
        new InputStream() {
          private long left = bytes;

          @Override
          public int read() {
            return left-- > 0 ? 0 : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int read = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + read, (byte) 0);
            left -= read;
            return read == 0 && length > 0 ? -1 : read;
          }
        };
    return sendFile(form, field, fileName, zeros, bytes);
  }

  private Page sendFile(Form form, String field, String fileName, InputStream file, long bytes) {
    form.without(field).pressFirst();
    String boundary = "evensay-" + Long.toHexString(System.nanoTime());
    String mark = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
    StringBuilder fields = new StringBuilder();
    form.each(
        (name, value) ->
            fields.append(mark).append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
    fields.append(mark).append(field).append("\"; filename=\"").append(fileName);
    fields.append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    byte[] before = fields.toString().getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    InputStream body =
        new SequenceInputStream(
            new SequenceInputStream(new ByteArrayInputStream(before), file),
            new ByteArrayInputStream(after));
    return send(
        request(form.target().toString(), "")
            .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(
                BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> body),
                    before.length + bytes + after.length)));
  }

  /** Posts a body of one's own making with the headers of a form of the same site. */
  public Page postRaw(String path, String body) {
    return send(request(Evensay.address(path).toString(), body));
  }

  /**
   * The same, for an answer that is read as it comes; a connection that breaks off is an exception
   * of the stream, which the caller closes.
   */
  public InputStream stream(String path, String body) throws IOException, InterruptedException {
    HttpRequest request = request(Evensay.address(path).toString(), body).timeout(PATIENCE).build();
    return client.send(request, BodyHandlers.ofInputStream()).body();
  }

  /**
   * A post to this address with the headers of a form of the same site, for tests that change one
   * of them ({@code setHeader}) before they {@link #send} it.
   */
  public static HttpRequest.Builder request(String address, String body) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", Evensay.origin())
        .header("Sec-Fetch-Site", "same-origin")
        .POST(BodyPublishers.ofString(body));
  }

  /** Sends any request, with this visitor's cookies. */
  public Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      LinkedList<URI> came = new LinkedList<>();
      for (Optional<HttpResponse<String>> previous = response.previousResponse();
          previous.isPresent();
          previous = previous.get().previousResponse()) {
        came.addFirst(previous.get().uri());
      }
      return new Page(
          response.uri(),
          List.copyOf(came),
          response.statusCode(),
          response.headers(),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Signs in, and must be let in. */
  public Page signIn(String name, String password) {
    Page page = trySignIn(name, password);
    if (page.status() != 200 || !page.problems().isEmpty()) {
      throw new AssertionError(name + " was not let in: " + page.status() + " " + page.text());
    }
    return page;
  }

  /** Fills in the sign-in page and tells what came of it. */
  public Page trySignIn(String name, String password) {
    return post("/foundation/people/sign-in", Map.of("name", name, "password", password));
  }

  /** Every cookie that is kept, as {@code name=value}. */
  public List<String> cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> !cookie.hasExpired())
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .toList();
  }

  /** Sends a form, and tells the cookies that its very answer sets, as it says it. */
  public List<String> cookiesSetBy(Form form) {
    HttpRequest request = request(form.target().toString(), form.encoded()).build();
    try {
      return client(HttpClient.Redirect.NEVER)
          .send(request, BodyHandlers.discarding())
          .headers()
          .allValues("Set-Cookie");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The session's cookie; empty for somebody who has none. */
  public Optional<String> session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> !cookie.getValue().isEmpty())
        .map(HttpCookie::getValue)
        .findFirst();
  }
}
