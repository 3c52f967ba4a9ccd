package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evensay as people reach it in real work: a proxy speaks HTTPS with them, and HTTP with it. What
 * it answers is read as the proxy passes it on.
 */
class BehindAProxyIT {

  private static final String HOST = "say.example.org";
  private static final String PASSWORD = "otter-in-the-river";

  @TempDir static Path folder;

  private static int port;
  private static Launched evensay;

  @BeforeAll
  static void start() throws Exception {
    port = EmbeddedDatabase.freePort();
    evensay =
        Launched.start(
            "run",
            Map.of(
                "EVENSAY_DATA",
                folder.resolve("data").toString(),
                "EVENSAY_PORT",
                Integer.toString(port),
                "EVENSAY_PUBLIC_ADDRESS",
                "https://" + HOST,
                "EVENSAY_DEMO_PASSWORD",
                PASSWORD));
    evensay.awaitGreeting();
  }

  @AfterAll
  static void sweepUp() throws Exception {
    if (evensay != null) {
      evensay.sweepUp();
    }
  }

  /** What the proxy passes on of a request, and the head of what it gets. */
  private static List<String> head(String request, String body) throws IOException {
    String whole =
        request
            + " HTTP/1.1\r\nHost: "
            + HOST
            + "\r\nOrigin: https://"
            + HOST
            + "\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.substring(0, answer.indexOf("\r\n\r\n")).lines().toList();
    }
  }

  private static String header(List<String> head, String name) {
    return head.stream()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  /** An address without encryption is one that browsers refuse to go to from such a form. */
  @Test
  void who_signs_in_is_sent_on_over_https_with_a_cookie_for_https_alone() throws Exception {
    List<String> head =
        head(
            "POST /foundation/people/sign-in",
            "sign-in=sign-in&name=amina&password="
                + PASSWORD
                + "&go=go&jakarta.faces.ViewState=stateless");
    assertEquals("HTTP/1.1 302 Found", head.get(0));
    assertEquals("/foundation/programme/home", header(head, "Location"), head::toString);
    assertTrue(header(head, "Set-Cookie").contains("; Secure;"), head::toString);
  }

  @Test
  void who_has_to_sign_in_first_is_sent_there_over_https() throws Exception {
    List<String> head = head("GET /foundation/programme/home", "");
    assertEquals("HTTP/1.1 302 Found", head.get(0));
    assertEquals("/foundation/people/sign-in?first=yes", header(head, "Location"));
  }

  @Test
  void browsers_are_told_to_come_over_https_from_now_on() throws Exception {
    for (String path : List.of("/", "/there/is/no/such/page", "/foundation/programme/home")) {
      List<String> head = head("GET " + path, "");
      assertEquals(
          "max-age=31536000", header(head, "Strict-Transport-Security"), path + ": " + head);
    }
  }
}
