package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says to the browser about itself. */
@OnTheServer
class SecurityHeadersIT {

  private static final String PUBLIC =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final String WORKSPACE =
      "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; media-src 'self'; frame-src 'self';"
          + " base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

  private static final String LEAVE = "https://www.bbc.co.uk/weather";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/survey/answering/welcome",
        "/survey/answering/start?survey=school-and-feelings",
        "/survey/answering/journey",
        "/survey/answering/help",
        "/survey/response/withdraw",
        "/foundation/comfort/comfort",
        "/foundation/people/signed-out",
        "/foundation/platform/accessibility",
        "/there/is/no/such/page",
        "/survey/answering/start?survey=no-such-survey",
        "/resources/style/evensay.css",
        "/resources/picture/mark.svg"
      })
  void a_page_for_respondents_allows_no_script_but_files_of_ours(String path) {
    Page page = Persona.ANYONE.visits().get(path);
    assertEquals(PUBLIC, page.header("Content-Security-Policy"));
    assertEquals(List.of(PUBLIC), page.headers().allValues("Content-Security-Policy"));
    assertEquals("", page.header("Set-Cookie"));
    assertCommon(page);
  }

  @Test
  void a_step_of_the_journey_allows_no_script_but_files_of_ours() {
    Page page = SurveyDocument.ofWords("headers").publish().begin(Persona.ANYONE.visits());
    assertEquals(PUBLIC, page.header("Content-Security-Policy"));
    assertCommon(page);
  }

  @Test
  void a_refusal_carries_the_same_headers() {
    Page page = Persona.AMINA.visits().get("/survey/design/add");
    assertEquals(403, page.status());
    assertCommon(page);
    assertTrue(!page.header("Content-Security-Policy").contains("unsafe-eval"));
    assertTrue(page.header("Content-Security-Policy").contains("default-src 'none'"));
  }

  @Test
  void who_is_sent_to_sign_in_first_gets_the_same_headers_and_no_host() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(Evensay.address("/foundation/programme/home")).build();
    HttpHeaders headers =
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).headers();
    assertEquals("/foundation/people/sign-in?first=yes", headers.firstValue("Location").get());
    assertCommon(new Page(request.uri(), List.of(), 302, headers, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/foundation/programme/home", "/codesign/ask/asks", "/survey/design/surveys"})
  void a_page_of_the_workspace_names_each_script_that_it_writes(String path) {
    Page page = Persona.DEV.visits().get(path);
    String policy = page.header("Content-Security-Policy");
    assertTrue(policy.matches("\\Q" + WORKSPACE + "\\E( 'nonce-[A-Za-z0-9+/=]+')?;?"), policy);
    assertCommon(page);
    for (Element script : page.document().select("script:not([src])")) {
      assertTrue(policy.contains("'nonce-" + script.attr("nonce") + "'"), script::outerHtml);
    }
  }

  @Test
  void the_sign_in_page_has_the_workspaces_policy() {
    Page page = Persona.ANYONE.visits().get("/foundation/people/sign-in");
    assertTrue(page.header("Content-Security-Policy").startsWith(WORKSPACE));
    assertCommon(page);
  }

  private static void assertCommon(Page page) {
    assertEquals("nosniff", page.header("X-Content-Type-Options"));
    assertEquals("DENY", page.header("X-Frame-Options"));
    assertEquals("same-origin", page.header("Referrer-Policy"));
    assertEquals("camera=(), geolocation=(), microphone=()", page.header("Permissions-Policy"));
    assertEquals("same-origin", page.header("Cross-Origin-Opener-Policy"));
    assertEquals("same-origin", page.header("Cross-Origin-Resource-Policy"));
    assertEquals("", page.header("Server"));
    assertEquals("", page.header("X-Powered-By"));
    assertTrue(!page.header("Cache-Control").isEmpty());
  }

  @Test
  void no_page_asks_another_host_for_anything_and_only_leaving_and_credits_lead_to_one() {
    Visitor coordinator = Persona.DEV.visits();
    Set<String> elsewhere = new TreeSet<>();
    for (String path : EveryPage.PATHS) {
      Page page = coordinator.get(path);
      for (Element element : page.document().select("[src], [href], [action], [srcset], [data]")) {
        for (String attribute : List.of("src", "href", "action", "srcset", "data")) {
          String to = element.attr(attribute);
          if (to.matches("(?i)\\s*([a-z]+:)?//.*")) {
            elsewhere.add(element.normalName() + " " + to);
          }
        }
      }
      assertEquals(0, page.document().select("meta[http-equiv=refresh], iframe, object").size());
    }
    assertEquals(
        Set.of(
            "a " + LEAVE,
            // The licence of the symbols asks for both.
            "a https://openmoji.org/",
            "a https://creativecommons.org/licenses/by-sa/4.0/"),
        elsewhere);
  }

  @Test
  void our_styles_ask_no_other_host() {
    for (String style : List.of("evensay.css", "workspace.css")) {
      String css = Persona.ANYONE.visits().get("/resources/style/" + style).source();
      assertTrue(!css.contains("//") && !css.contains("@import"), style);
    }
  }
}
