package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.RawRequest;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds who tries the doors. */
@OnTheServer
class SecurityIT {

  /**
   * Words of files that nobody is given, and of programs whose names tell an attacker something.
   */
  private static final List<String> INSIDE =
      List.of(
          "<web-app",
          "ui:composition",
          "<persistence",
          "create table",
          "Manifest-Version",
          "people.sign-in.heading",
          "index of /",
          "payara",
          "glassfish",
          "mojarra",
          "mysql",
          "mariadb",
          "org.evensay",
          "exception",
          "stack trace");

  private final Visitor visitor = Persona.ANYONE.visits();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/",
        "/WEB-INF",
        "/web-inf/web.xml",
        "/WEB-INF/answering/check.xhtml",
        "/WEB-INF/layout/answer.xhtml",
        "/WEB-INF/classes/META-INF/microprofile-config.properties",
        "/META-INF/MANIFEST.MF",
        "/%57EB-INF/web.xml",
        "/WEB-INF;x/web.xml",
        "/WEB-INF/web.xml;.xhtml",
        "/./WEB-INF/web.xml",
        "//WEB-INF/web.xml",
        "/WEB-INF%2fweb.xml",
        "/WEB-INF\\web.xml",
        "/resources/../WEB-INF/web.xml",
        "/resources/%2e%2e/WEB-INF/web.xml",
        "/resources/..%2fWEB-INF/web.xml",
        "/resources/%252e%252e/WEB-INF/web.xml",
        "/resources/..;/WEB-INF/web.xml",
        "/../../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/i18n/en-GB.properties",
        "/db/migration/V1__foundation.sql",
        "/resources/",
        "/resources",
        "/resources/style/",
        "/survey/",
        "/foundation/platform/",
        "/.git/config",
        "/web.xml",
        "/%00"
      })
  void no_path_leads_to_what_is_inside(String path) throws IOException {
    assertTellsNothing(path, RawRequest.send("GET " + path + " HTTP/1.1", "Host: " + host()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../../WEB-INF",
        "/jakarta.faces.resource/web.xml.xhtml?ln=/WEB-INF",
        "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
        "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
        "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
        "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml?ln=primefaces",
        "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=abc",
        "/jakarta.faces.resource/survey/answering/start.xhtml.xhtml"
      })
  void no_resource_of_a_page_leads_to_what_is_inside(String path) throws IOException {
    assertTellsNothing(path, RawRequest.send("GET " + path + " HTTP/1.1", "Host: " + host()));
  }

  private static void assertTellsNothing(String path, String answer) {
    int status = status(answer);
    assertTrue(status >= 300 && status < 500, () -> path + " " + answer);
    for (String word : INSIDE) {
      assertFalse(answer.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), word);
    }
    assertFalse(answer.contains("root:"));
    assertFalse(answer.toLowerCase(Locale.ROOT).contains("\r\nserver:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/metrics/base", "/openapi"})
  void the_server_tells_nobody_about_itself(String path) {
    Page page = visitor.get(path);
    assertTrue(List.of(403, 404).contains(page.status()), () -> path + page.status());
    assertFalse(page.source().contains("jvm") || page.source().contains("openapi:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/health/started"})
  void health_says_whether_it_is_well_and_nothing_else(String path) {
    Page page = visitor.get(path);
    assertEquals(200, page.status());
    String said = page.source().replaceAll("\\s", "");
    assertTrue(
        said.matches(
            "\\{\"status\":\"UP\",\"checks\":\\[(\\{\"name\":\"database\",\"status\":\"UP\","
                + "\"data\":\\{}})?]}"),
        said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4|Content-Length: 44",
        "Content-Length: 4,44",
        "Content-Length: -1",
        "Content-Length: four",
        "Content-Length: 4|Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked|Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked"
      })
  void a_request_that_two_servers_could_read_differently_is_refused(String headers)
      throws IOException {
    String[] lines = headers.split("\\|");
    String smuggled = "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    String answer =
        RawRequest.send(
            "POST /survey/answering/journey HTTP/1.1",
            "Host: " + host(),
            "Origin: " + Evensay.origin(),
            "Content-Type: application/x-www-form-urlencoded",
            String.join("\r\n", lines) + "\r\n\r\n" + smuggled);
    assertTrue(List.of(400, 411, 413, 501).contains(status(answer)), answer);
    assertFalse(answer.contains("smuggled"));
    assertEquals(1, answer.split("HTTP/1\\.1 \\d", -1).length - 1, "one answer to one request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next",
        "return",
        "returnTo",
        "url",
        "redirect",
        "faces-redirect",
        "from",
        "first"
      })
  void no_parameter_leads_to_another_site(String name) {
    for (String to : List.of("https://evil.example/", "//evil.example/", "/%5Cevil.example")) {
      Visitor amina = Persona.ANYONE.visits();
      Page signIn = amina.get("/foundation/people/sign-in?" + name + "=" + to);
      Form form = signIn.form("name", "password");
      Page page =
          amina.send(
              form.with("name", "amina")
                  .with("password", Evensay.demonstrationPassword())
                  .press("go"));
      assertEquals(Evensay.url().getAuthority(), page.address().getAuthority());
      assertEquals("/foundation/programme/home", page.address().getPath());
    }
  }

  @Test
  void a_path_that_begins_like_another_host_leads_to_none() throws IOException {
    for (String path : List.of("//evil.example/..", "//evil.example", "/\\evil.example")) {
      String answer = RawRequest.send("GET " + path + " HTTP/1.1", "Host: " + host());
      assertFalse(answer.contains("evil.example"), answer);
    }
  }

  @Test
  void what_stands_in_an_address_is_never_markup_on_the_page() {
    String hostile =
        "x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&y='onclick=alert(1)&z=%24%7B7777*7777%7D";
    for (String path : EveryPage.PUBLIC) {
      Page page = visitor.get(path + (path.contains("?") ? "&" : "?") + hostile);
      assertEquals(0, page.document().select("main script, footer script, [onclick]").size(), path);
      assertFalse(page.source().contains("<script>alert"), path);
      assertFalse(page.text().contains("60481729"), path);
    }
  }

  @Test
  void the_log_knows_no_password_no_name_no_answer_and_no_receipt() {
    String name = "wallaby-name";
    String password = "wallaby-password";
    String answer = "wallaby-answer";
    visitor.trySignIn(name, password);
    visitor.trySignIn("amina", password);
    SurveyDocument survey = SurveyDocument.ofWords("logged").publish();
    Page check = visitor.submit(survey.begin(visitor), Map.of("words", answer));
    String code =
        visitor.submit(check, Map.of("go", "send")).document().select(".receipt-code").text();
    visitor.post("/survey/response/withdraw", Map.of("code", code));
    visitor.post("/survey/response/withdraw", Map.of("code", code));
    String log = Evensay.log();
    for (String secret :
        List.of(name, password, answer, code, Evensay.demonstrationPassword(), "amina")) {
      assertFalse(log.contains(secret), secret);
    }
  }

  private static String host() {
    return Evensay.url().getAuthority();
  }

  private static int status(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 "), "no answer: " + answer);
    return Integer.parseInt(answer.substring(9, 12));
  }
}
