package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who answers the demonstration's survey on a server that a test has started itself. */
final class Respondent {

  private static final int MOST_PAGES = 40;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final URI server;

  Respondent(int port) {
    this.server = URI.create("http://127.0.0.1:" + port + "/");
  }

  /** What a page answers: its status. */
  int status(String path) throws Exception {
    return get(path).statusCode();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /**
   * Goes through the survey with the first choice of every question.
   *
   * @return the code on the receipt
   */
  String answer(String survey) throws Exception {
    HttpResponse<String> page = get("/survey/answering/start?lang=en-GB&survey=" + survey);
    for (int i = 0; i < MOST_PAGES; i++) {
      Document document = Jsoup.parse(page.body(), page.uri().toString());
      Element receipt = document.selectFirst(".receipt-code");
      if (receipt != null) {
        return receipt.text();
      }
      page = send((FormElement) document.selectFirst("main form:has(button)"));
    }
    throw new AssertionError("no receipt after " + MOST_PAGES + " pages:\n" + page.body());
  }

  private HttpResponse<String> send(FormElement form) throws IOException, InterruptedException {
    Element choice = form.selectFirst("input[type=radio]");
    if (choice != null) {
      choice.attr("checked", true);
    }
    Element button = form.selectFirst("button[name]");
    String body =
        form.formData().stream()
                .map(field -> encode(field.key()) + "=" + encode(field.value()) + "&")
                .collect(Collectors.joining())
            + encode(button.attr("name"))
            + "="
            + encode(button.attr("value"));
    URI target = URI.create(form.absUrl("action"));
    HttpRequest.Builder request = HttpRequest.newBuilder(target);
    if (form.attr("method").equalsIgnoreCase("post")) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .header("Origin", "http://" + server.getRawAuthority())
          .POST(HttpRequest.BodyPublishers.ofString(body));
    } else {
      request.uri(target.resolve("?" + body));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
