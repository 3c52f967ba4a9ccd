package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no browser of good will sends to a survey: each gets a page with clear words, none an error
 * of ours, and nothing of it comes into the log.
 */
@OnTheServer
class OddAnswersIT {

  private static final String JOURNEY = "/survey/answering/journey";

  /** Stands in everything that is typed here, so that it would be found in a log. */
  private static final String MARK = "quokkaword";

  private static SurveyDocument survey;

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    survey =
        SurveyDocument.of("odd")
            .page("first", Asked.longText("words"))
            .page("second", Asked.shortText("more"))
            .publish();
  }

  @AfterAll
  static void nothing_that_was_typed_is_in_the_log() {
    assertFalse(Evensay.log().contains(MARK), "an answer is in the log");
  }

  @Test
  void a_megabyte_of_text_is_too_long_and_is_not_lost() {
    String typed = MARK + "x".repeat(1 << 20);
    Page page = visitor.submit(survey.begin(visitor), Map.of("words", typed));
    assertEquals(200, page.status());
    assertEquals(words("design.problem.too-long", 4_000, typed.length()), summary(page));
    assertEquals(typed, page.form("words").values("words").get(0));
  }

  @Test
  void more_than_a_megabyte_can_still_be_made_shorter_without_losing_the_pages_before() {
    Page first = visitor.submit(survey.begin(visitor), Map.of("words", "from before"));
    Page second = visitor.submit(first, Map.of("more", MARK + "x".repeat(1_500_000)));
    assertEquals(200, second.status());
    Page check = visitor.submit(second, Map.of("more", "short"));
    assertEquals(words("answering.check.heading"), check.heading());
    assertTrue(check.text().contains("from before"));
    assertTrue(check.text().contains("short"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur", "en-GB-simple"})
  void more_than_the_server_reads_is_said_in_the_readers_language(String tag) {
    LanguageVariant variant = LanguageVariant.ofTag(tag).orElseThrow();
    String body = "words=" + MARK + "x".repeat(4_000_000);
    String address = survey.begin(visitor).form("words").target().toString();
    String read = address.replaceFirst("reads=en-GB$", "reads=" + tag);
    assertTrue(read.endsWith("reads=" + tag), address);
    Page page = visitor.send(Visitor.request(read, body));
    assertEquals(413, page.status());
    assertEquals(
        Messages.installed().text(variant, "platform.problem.too-much.heading"), page.heading());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a%00b", "a%ED%A0%80b", "a%ED%A0%BD%ED%B8%80b", "a%FFb", "a%C0%AFb", "a%1B%5B2Jb"})
  void signs_that_cannot_be_kept_are_taken_out_and_she_is_told(String encoded) {
    Form form = survey.begin(visitor).form("words").without("words").press("go");
    Page page = visitor.postRaw(JOURNEY, form.encoded() + "&words=" + MARK + encoded);
    assertEquals(200, page.status());
    assertEquals(words("design.problem.odd-signs"), summary(page));
    String kept = page.form("words").values("words").get(0);
    assertTrue(kept.startsWith(MARK + "a") && kept.endsWith("b"), kept);
    Page next = visitor.send(page.form("words").press("go"));
    assertEquals("Question more", next.document().select("h1 label").first().ownText().strip());
  }

  @Test
  @Tag("storage")
  void emoji_and_marks_of_direction_travel_and_arrive() {
    String typed = MARK + " 😀 \u200fسلام\u200e \u2067x\u2069";
    Page second = visitor.submit(survey.begin(visitor), Map.of("words", typed));
    Page check = visitor.submit(second, Map.of("more", ""));
    assertTrue(check.text().contains(typed));
    visitor.submit(check, Map.of("go", "send"));
    assertTrue(survey.answers().contains("{\"words\":\"" + typed + "\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "#{journeyPage.carried}",
        "${''.class.forName('java.lang.Runtime')}",
        "{0} {1,choice,0#x}",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><b class=x>",
        "%s%n${jndi:ldap://127.0.0.1:1/a}"
      })
  void what_looks_like_code_is_shown_as_it_was_typed(String code) {
    String typed = MARK + code;
    Page second = visitor.submit(survey.begin(visitor), Map.of("words", typed));
    Page tooLong = visitor.submit(second, Map.of("more", typed + "y".repeat(200)));
    assertEquals(typed + "y".repeat(200), tooLong.form("more").values("more").get(0));
    Page check = visitor.submit(tooLong, Map.of("more", typed));
    assertEquals(List.of(typed, typed), check.document().select("dd.answer").eachText());
    assertEquals(0, check.document().select("main script, main img, b.x").size());
    Page back = visitor.submit(check, Map.of("go", "change:first"));
    assertEquals(typed, back.form("words").values("words").get(0));
  }

  @Test
  void ten_thousand_fields_are_refused() {
    String body =
        IntStream.range(0, 10_001)
            .mapToObj(i -> "f" + i + "=" + MARK)
            .collect(Collectors.joining("&"));
    Page page = visitor.postRaw(JOURNEY + "?lang=ur", body);
    assertEquals(400, page.status());
    assertFalse(page.heading().isEmpty());
  }

  @Test
  void fields_that_the_page_does_not_have_change_nothing() {
    long before = survey.responses();
    Form form = survey.begin(visitor).form("words").with("words", MARK).press("go");
    form.with("more", MARK + " smuggled").with("sent.receipt", "x").with("survey.open", "false");
    form.with("journeyPage.step", "receipt").with("madeUp", "true").with("class.x", "y");
    Page second = visitor.send(form);
    assertEquals("", second.form("more").values("more").get(0));
    Page check = visitor.submit(second, Map.of("more", "typed here"));
    assertFalse(check.text().contains("smuggled"));
    assertEquals(before, survey.responses());
  }

  @Test
  void a_field_of_a_page_that_is_sent_with_another_page_is_not_looked_at() {
    Page second = visitor.submit(survey.begin(visitor), Map.of("words", "first words"));
    Page check = visitor.send(second.form("more").with("words", MARK + " other").press("go"));
    assertTrue(check.text().contains("first words"));
    assertFalse(check.text().contains("other"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "send", "begin", "change:", "change:nothing", "lang:", "lang:xx", "?"})
  void a_button_that_is_not_there_breaks_nothing(String go) {
    for (String page : List.of("", "first", "no-such-page")) {
      Form form = survey.begin(visitor).form("words").with("go", go).with("page", page);
      Page answer = visitor.send(form.with("from", MARK).with("seen", MARK));
      assertEquals(200, answer.status());
      assertFalse(answer.heading().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-such-survey",
        "",
        "../..",
        "%00",
        "%F0%9F%98%80",
        "%ED%A0%80",
        "'%20or%20''='"
      })
  void an_unknown_survey_is_not_found_and_said_so_kindly(String name) {
    Page page = visitor.get("/survey/answering/start?lang=ur&survey=" + name);
    assertEquals(404, page.status());
    assertEquals("ur", page.document().select("html").attr("lang"));
    assertTrue(
        page.text()
            .contains(Messages.installed().text(Spoken.URDU, "answering.refusal.no-such-survey")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "", "😀", "00000000000000000000000000"})
  void an_unknown_edition_is_not_found(String edition) {
    Page page = visitor.send(survey.begin(visitor).form("words").with("edition", edition));
    assertEquals(404, page.status());
    assertTrue(page.text().contains(words("answering.refusal.no-such-survey")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "en", "../ur", "%00", "%F0%9F%98%80"})
  void an_unknown_language_is_answered_in_one_that_is_known_and_told(String tag) {
    Page page = visitor.get("/survey/answering/start?survey=" + survey.name() + "&lang=" + tag);
    assertEquals(200, page.status());
    assertEquals("en-GB", page.document().select("html").attr("lang"));
    assertTrue(page.text().contains(words("language.unknown")));
  }

  @Test
  void opening_the_middle_of_a_journey_says_how_to_begin() {
    Page page = visitor.get(JOURNEY + "?edition=x&go=send&lang=ur");
    assertEquals(200, page.status());
    assertEquals(Messages.installed().text(Spoken.URDU, "answering.lost.heading"), page.heading());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "text/xml",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded; charset=no-such-charset",
        "application/x-www-form-urlencoded; charset=UTF-16",
        "///;;=",
      })
  void a_body_of_another_kind_is_answered_with_a_page(String type) {
    Form form = survey.begin(visitor).form("words").with("words", MARK).press("go");
    for (String body :
        List.of(
            form.encoded(),
            "",
            "{\"words\":\"" + MARK + "\"}",
            "--x\r\nContent-Disposition: form-data; name=\"edition\"\r\n\r\n" + MARK + "\r\n--x--",
            "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../"
                + MARK
                + "\"\r\n\r\nx\r\n--x--\r\n",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;" + MARK + "</x>")) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(Evensay.address(JOURNEY))
              .header("Origin", Evensay.origin())
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString(body));
      Page page = visitor.send(request);
      assertTrue(page.status() < 500, () -> type + " " + page.status() + " " + body);
      assertFalse(page.heading().isEmpty());
      assertFalse(page.source().contains("root:"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&", "=", "%", "words=%zz" + MARK, "words=%", "a=b&&&=c", "🙂=🙂"})
  void a_body_that_is_not_well_formed_is_answered_with_a_page(String body) {
    Page page = visitor.postRaw(JOURNEY, body);
    assertTrue(page.status() < 500, () -> body + " " + page.status());
    assertFalse(page.heading().isEmpty());
  }

  private static String summary(Page page) {
    return page.document().select(".error-summary li").text();
  }

  private static String words(String key, Object... arguments) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key, arguments);
  }
}
