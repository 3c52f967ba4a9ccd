package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.RawRequest;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that cannot be read: the server refuses some of them before it asks anything of ours. */
@OnTheServer
class OddHeadersIT {

  private static String edition;

  @BeforeAll
  static void aSurvey() {
    edition = "/api/v1/surveys/" + SurveyDocument.ofWords("odd-headers").publish().name();
    edition += "/editions/1";
  }

  private static String request(String method, String path, String... headers) throws IOException {
    String[] lines = new String[headers.length + 2];
    lines[0] = method + " " + path + " HTTP/1.1";
    lines[1] = "Host: " + Evensay.url().getAuthority();
    System.arraycopy(headers, 0, lines, 2, headers.length);
    return RawRequest.send(lines);
  }

  private static void assertOdd(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("\"code\":\"api.refusal.odd\""), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: foo",
        "Content-Type: application/json; charset=\"",
        "Content-Type: application/json\r\nContent-Type: foo"
      })
  void what_comes_with_a_body_is_answered_with_a_problem(String headers) throws IOException {
    assertOdd(request("POST", edition + "/validation", headers, "Content-Length: 2\r\n\r\n{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-None-Match: foo", "If-None-Match: \"a"})
  void what_comes_without_one_is_answered_with_a_problem(String header) throws IOException {
    assertOdd(request("GET", edition, header));
  }

  @Test
  void the_head_alone_says_so_without_a_body() throws IOException {
    String answer = request("HEAD", edition, "If-None-Match: foo");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
  }
}
