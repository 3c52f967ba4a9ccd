package org.evensay.testing;

import com.microsoft.playwright.options.Sizes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page costs somebody who pays for each kilobyte: bytes on the wire, compressed, with their
 * headers, as for somebody who comes for the first time.
 *
 * @param page the page itself and its style sheets
 * @param script its scripts
 * @param requests how often her browser has to ask for something
 */
public record Weight(int page, int script, int requests) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Style sheets and scripts are the same for every page. */
  private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

  private static final String LOADED =
      "() => [...new Set([...document.querySelectorAll("
          + "'link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img[src]')]"
          + ".map(e => e.href || e.src).filter(address => address.startsWith('http')))]";

  /** Of the page that a browser has open. */
  @SuppressWarnings("unchecked")
  public static Weight of(Browser browser) {
    List<String> loaded = (List<String>) browser.page().evaluate(LOADED);
    Sizes document = browser.sizes();
    int page = document.responseHeadersSize + document.responseBodySize;
    int script = 0;
    for (String address : loaded) {
      String path = URI.create(address).getPath();
      if (path.endsWith(".css")) {
        page += KNOWN.computeIfAbsent(address, Weight::onTheWire);
      } else if (path.endsWith(".js")) {
        script += KNOWN.computeIfAbsent(address, Weight::onTheWire);
      }
    }
    return new Weight(page, script, loaded.size() + 1);
  }

  private static int onTheWire(String address) {
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      int headers =
          response.headers().map().entrySet().stream()
              .mapToInt(one -> one.getKey().length() + String.join(",", one.getValue()).length())
              .sum();
      return headers + response.body().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
