package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "CSRF on stateless views": what another site makes a browser send changes nothing. */
@OnTheServer
class ForgedRequestsIT {

  private static final String JOURNEY = "/survey/answering/journey";
  private static final String WITHDRAW = "/survey/response/withdraw";

  /** Every address that a form of ours posts to. */
  private static final List<String> UNSAFE =
      List.of(
          JOURNEY,
          WITHDRAW,
          "/foundation/comfort/comfort",
          "/foundation/people/sign-in",
          "/foundation/api/token/tokens",
          "/foundation/programme/programme",
          "/survey/design/add",
          "/survey/design/surveys",
          "/survey/designer/films",
          "/survey/designer/pictures",
          "/survey/designer/recordings",
          "/survey/enclosure/file",
          "/survey/interchange/bring",
          "/survey/glossary/table",
          "/survey/glossary/term",
          "/survey/translation/exchange",
          "/survey/translation/translate",
          "/survey/invitation/invitation",
          "/survey/invitation/join",
          "/survey/invitation/shared",
          "/survey/invitation/together",
          "/codesign/ask/revise",
          "/codesign/signoff/sign",
          "/codesign/weighing/open",
          "/codesign/weighing/weigh",
          "/codesign/weighing/abandon",
          "/codesign/weighing/rounds");

  /** Where a request may say that it comes from, other than from us. */
  private enum From {
    ANOTHER_ORIGIN("Origin", "https://evil.example"),
    ANOTHER_PORT("Origin", "http://127.0.0.1:1"),
    AN_ORIGIN_LIKE_OURS("Origin", Evensay.origin() + ".evil.example"),
    NO_ORIGIN_A_SANDBOX_HAS("Origin", "null"),
    AN_EMPTY_ORIGIN("Origin", ""),
    ANOTHER_PAGE("Referer", "https://evil.example/" + Evensay.origin() + "/"),
    ANOTHER_SITE("Sec-Fetch-Site", "cross-site"),
    A_SISTER_SITE("Sec-Fetch-Site", "same-site"),
    AN_ADDRESS_TYPED("Sec-Fetch-Site", "none"),
    NOWHERE("X-Nothing", "nothing");

    private final String header;
    private final String value;

    From(String header, String value) {
      this.header = header;
      this.value = value;
    }

    HttpRequest.Builder post(String path, String body) {
      return HttpRequest.newBuilder(Evensay.address(path))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .header(header, value)
          .POST(BodyPublishers.ofString(body));
    }
  }

  static Stream<Arguments> everyAddressFromEverywhere() {
    return UNSAFE.stream()
        .flatMap(path -> Stream.of(From.values()).map(from -> Arguments.of(path, from)));
  }

  @ParameterizedTest
  @MethodSource("everyAddressFromEverywhere")
  void no_address_takes_a_post_that_is_not_from_a_page_of_ours(String path, From from) {
    Page page = Persona.ANYONE.visits().send(from.post(path, "jakarta.faces.ViewState=stateless"));
    assertEquals(403, page.status());
    assertEquals(words("platform.problem.not-allowed.heading"), page.heading());
  }

  static Stream<Arguments> no_form_is_taken_from_a_link() {
    return UNSAFE.stream()
        .flatMap(path -> Stream.of("GET", "HEAD").map(method -> Arguments.of(path, method)));
  }

  /** A link on another site brings the session along, and Faces would take it for a form. */
  @ParameterizedTest
  @MethodSource
  void no_form_is_taken_from_a_link(String path, String method) {
    String link = path + "?jakarta.faces.ViewState=stateless&agreed=on&take-away=x&remove=remove";
    HttpRequest.Builder followed =
        HttpRequest.newBuilder(Evensay.address(link)).method(method, BodyPublishers.noBody());
    assertEquals(405, Persona.DEV.visits().send(followed).status());
  }

  @Test
  void our_own_origin_does_not_help_a_request_that_the_browser_calls_cross_site() {
    Page page =
        Persona.ANYONE
            .visits()
            .send(
                Visitor.request(Evensay.address(JOURNEY).toString(), "a=b")
                    .setHeader("Sec-Fetch-Site", "cross-site"));
    assertEquals(403, page.status());
  }

  @Test
  void another_site_can_send_no_response_and_take_none_back() {
    SurveyDocument survey = SurveyDocument.ofWords("forged").publish();
    Visitor visitor = Persona.ANYONE.visits();
    Page check = visitor.submit(survey.begin(visitor), Map.of("words", "mine"));
    Form send = check.form("carried").with("go", "send");
    visitor.send(From.ANOTHER_ORIGIN.post(JOURNEY, send.encoded()));
    assertEquals(0, survey.responses());
    String code = visitor.send(send).document().select(".receipt-code").text();
    visitor.send(From.ANOTHER_SITE.post(WITHDRAW, "code=" + code));
    assertEquals(1, survey.responses());
  }

  @Test
  void another_site_can_do_nothing_with_a_signed_in_persons_session() {
    Visitor coordinator = Persona.DEV.visits();
    SurveyDocument survey = SurveyDocument.ofWords("session");
    Form form = coordinator.get("/survey/design/add").form("document").press("publish");
    String body = form.with("document", survey.json()).encoded();
    for (From from : From.values()) {
      assertEquals(403, coordinator.send(from.post("/survey/design/add", body)).status());
    }
    assertEquals(0, Evensay.number("select count(*) from survey where slug = ?", survey.name()));
  }

  @Test
  void a_browser_that_says_only_which_page_it_comes_from_is_let_in() {
    HttpRequest.Builder post =
        HttpRequest.newBuilder(Evensay.address(WITHDRAW))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Referer", Evensay.address(WITHDRAW).toString())
            .POST(BodyPublishers.ofString("code=none"));
    assertEquals(200, Persona.ANYONE.visits().send(post).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PATCH", "FOO"})
  void other_unsafe_methods_are_refused_from_anywhere(String method) {
    for (String origin : List.of(Evensay.origin(), "https://evil.example")) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(Evensay.address(JOURNEY))
              .header("Origin", origin)
              .header("X-Echo", "echo-me")
              .method(method, BodyPublishers.noBody());
      Page page = Persona.ANYONE.visits().send(request);
      assertTrue(List.of(403, 405).contains(page.status()), () -> method + page.status());
      assertTrue(!page.source().contains("echo-me"));
    }
  }

  private static String words(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }
}
