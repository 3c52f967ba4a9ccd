package org.evensay.survey.offline;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends what a page asks for by way of a proxy that cuts connections; a cut is no answer to it. */
final class ThroughProxy {

  private ThroughProxy() {}

  static void send(Route route, String proxy) {
    try {
      // A client of its own: no connection is used twice, and nothing is sent again by itself.
      HttpResponse<byte[]> answer =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(proxy + "/api/v1/offline-responses"))
                      .timeout(Duration.ofSeconds(30))
                      .header("Content-Type", "application/json")
                      .POST(BodyPublishers.ofByteArray(route.request().postDataBuffer()))
                      .build(),
                  BodyHandlers.ofByteArray());
      route.fulfill(
          new Route.FulfillOptions()
              .setStatus(answer.statusCode())
              .setContentType("application/json")
              .setBodyBytes(answer.body()));
    } catch (IOException cut) {
      route.abort();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      route.abort();
    }
  }
}
