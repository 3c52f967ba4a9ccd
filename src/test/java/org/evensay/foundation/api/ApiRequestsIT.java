package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Persona;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request of a program, whatever it is about. */
@OnTheServer
class ApiRequestsIT {

  private static final String KEY = "0b0d7f6e-51c4-4d8e-9a53-000000000001";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private static final Program NOBODY = Program.ofNobody();
  private static SurveyDocument survey;
  private static String edition;

  @BeforeAll
  static void aSurvey() {
    survey = SurveyDocument.ofWords("api").publish();
    edition = "/surveys/" + survey.name() + "/editions/1";
  }

  private static String words(LanguageVariant language, String key) {
    return Messages.installed().text(language, key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/nothing", "/surveys/x/nothing", "/../", "/openapi/x", "/drafts/a/b"})
  void an_address_where_nothing_is_says_so_as_a_problem(String path) {
    assertEquals("404 api.refusal.no-such-address", NOBODY.get(path).problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/", "/api/v2/surveys", "/api/v1x", "/api/openapi"})
  void another_version_is_not_there(String path) {
    Answer answer = Program.send(HttpRequest.newBuilder(URI.create(Evensay.origin() + path)).GET());
    assertEquals("404 api.refusal.no-such-address", answer.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "FOO", "DELETE", "PUT"})
  void a_method_that_the_address_does_not_take_is_refused(String method) {
    assertEquals(
        "405 api.refusal.method", Program.send(NOBODY.request(method, "/surveys", null)).problem());
  }

  /** As the description has them: each address with what it takes, and with nothing else. */
  @Test
  void whatever_an_address_does_not_take_is_answered_with_what_it_takes() {
    JsonObject paths = NOBODY.get("/openapi").json().getJsonObject("paths");
    for (Map.Entry<String, JsonValue> path : paths.entrySet()) {
      Set<String> taken = new TreeSet<>(Set.of("OPTIONS"));
      path.getValue().asJsonObject().keySet().stream()
          .filter(METHODS::contains)
          .forEach(method -> taken.add(method.toUpperCase(Locale.ROOT)));
      if (taken.contains("GET")) {
        taken.add("HEAD");
      }
      for (String method : List.of("PATCH", "FOO")) {
        Answer answer =
            Program.send(
                NOBODY.request(method, path.getKey().replaceAll("[{][a-z]+[}]", "1"), null));
        assertEquals("405 api.refusal.method", answer.problem(), path.getKey());
        assertEquals(
            taken,
            new TreeSet<>(Arrays.asList(answer.header("Allow").split("\\s*,\\s*"))),
            path.getKey());
      }
    }
  }

  @Test
  void an_address_says_what_it_takes() {
    Answer answer = Program.send(NOBODY.request("OPTIONS", "/withdrawals", null));
    assertEquals(
        Set.of("POST", "OPTIONS"),
        new TreeSet<>(Arrays.asList(answer.header("Allow").split("\\s*,\\s*"))));
    assertFalse(answer.text().contains("wadl"));
    assertEquals("404 api.refusal.no-such-address", NOBODY.get("/application.wadl").problem());
    Answer refused = NOBODY.get("/withdrawals");
    assertEquals("405 api.refusal.method", refused.problem());
    assertTrue(refused.header("Allow").contains("POST"));
  }

  @Test
  void asking_for_the_head_alone_gives_the_same_head_and_no_body() {
    Answer head = Program.send(NOBODY.request("HEAD", edition, null));
    assertEquals(200, head.status());
    assertEquals(NOBODY.get(edition).header("ETag"), head.header("ETag"));
    assertEquals(0, head.bytes().length);
    Answer missing = Program.send(NOBODY.request("HEAD", "/surveys/no-such-survey", null));
    assertEquals(404, missing.status());
    assertEquals(0, missing.bytes().length);
  }

  @Test
  void a_problem_is_told_in_the_language_that_was_asked_for() {
    for (LanguageVariant language : LanguageVariant.spoken()) {
      Answer answer =
          Program.send(
              NOBODY
                  .request("GET", "/surveys/no-such-survey", null)
                  .header("Accept-Language", "xx, " + language.tag() + ";q=0.9, *;q=0.1"));
      assertEquals("404 design.refusal.no-such-survey", answer.problem());
      assertEquals(
          words(language, "design.refusal.no-such-survey"), answer.json().getString("detail"));
      assertEquals(words(language, "api.title.missing"), answer.json().getString("title"));
      assertEquals(language.tag(), answer.header("Content-Language"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";;;", "en;q=x", "-"})
  void an_odd_language_is_answered_in_english(String odd) {
    Answer answer =
        Program.send(NOBODY.request("GET", "/nothing", null).header("Accept-Language", odd));
    assertEquals("en-GB", answer.header("Content-Language"));
  }

  @Test
  void a_body_of_another_kind_is_refused() {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "text/json")) {
      Answer answer =
          Program.send(
              NOBODY
                  .request("POST", edition + "/validation", "{}".getBytes(StandardCharsets.UTF_8))
                  .header("Content-Type", type));
      assertEquals("415 api.refusal.media-type", answer.problem());
    }
    Answer answer =
        Program.send(NOBODY.request("GET", "/surveys", null).header("Accept", "text/html"));
    assertEquals("406 api.refusal.not-acceptable", answer.problem());
  }

  @Test
  void what_is_no_json_is_told_with_its_line_and_column() {
    Answer answer = NOBODY.json("POST", edition + "/validation", "{\n  \"answers\": {\"a\": }\n}");
    assertEquals("400 api.refusal.not-json", answer.problem());
    var problem = answer.json().getJsonArray("problems").getJsonObject(0);
    assertEquals("2:20", problem.getInt("line") + ":" + problem.getInt("column"));
    assertEquals("design.document.value-needed", problem.getString("code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "\"a\"", "{", "{\"answers\": {}}x", "{'answers': {}}"})
  void whatever_else_is_no_object_is_refused(String body) {
    Answer answer = NOBODY.json("POST", edition + "/validation", body);
    assertEquals("400 api.refusal.not-json", answer.problem());
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] latin =
        "{\"answers\": {\"words\": \"caf\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
    Answer answer =
        Program.send(
            NOBODY
                .request("POST", edition + "/validation", latin)
                .header("Content-Type", "application/json"));
    assertEquals("400 api.refusal.not-utf-8", answer.problem());
  }

  @Test
  void brackets_go_only_so_deep_and_a_key_stands_once() {
    String deep = "{\"answers\": {\"words\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
    Answer answer = NOBODY.json("POST", edition + "/validation", deep);
    assertEquals(400, answer.status());
    assertTrue(answer.text().contains("design.document.too-deep"), answer.text());
    Answer twice = NOBODY.json("POST", edition + "/validation", "{\"answers\":{}, \"answers\":{}}");
    assertTrue(twice.text().contains("design.document.twice"), twice.text());
  }

  @Test
  void members_that_nothing_knows_are_named() {
    Answer answer =
        NOBODY.json("POST", edition + "/validation", "{\"answers\": {}, \"langauge\": \"ur\"}");
    assertEquals("422 api.refusal.mistakes", answer.problem());
    var problem = answer.json().getJsonArray("problems").getJsonObject(0);
    assertEquals("langauge", problem.getString("place"));
    assertEquals("api.refusal.unknown-member", problem.getString("code"));
  }

  @Test
  void a_body_that_is_too_large_or_of_unknown_length_is_not_read() {
    byte[] large = new byte[(int) ApiLimits.MOST_BYTES + 1];
    Answer answer =
        Program.send(
            NOBODY
                .request("POST", edition + "/validation", large)
                .header("Content-Type", "application/json"));
    assertEquals("413 api.refusal.too-large", answer.problem());
    HttpRequest.Builder chunked =
        HttpRequest.newBuilder(URI.create(Evensay.origin() + "/api/v1" + edition + "/validation"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8))));
    assertEquals("411 api.refusal.length-needed", Program.send(chunked).problem());
  }

  /** "CSRF": whatever a browser sends along, it is nobody's. */
  @Test
  void a_session_counts_for_nothing() {
    Visitor coordinator = Persona.DEV.visits();
    OwnDraft draft = OwnDraft.of(coordinator, "{}");
    String cookie = "evensay=" + coordinator.session().orElseThrow();
    for (String path : List.of("/drafts", "/drafts/" + draft.id())) {
      HttpRequest.Builder request = NOBODY.request("GET", path, null).header("Cookie", cookie);
      assertEquals("401 people.refusal.sign-in-first", Program.send(request).problem());
    }
    HttpRequest.Builder discard =
        NOBODY
            .request("DELETE", "/drafts/" + draft.id(), null)
            .header("Cookie", cookie)
            .header("If-Match", "\"2\"")
            .header("Origin", Evensay.origin())
            .header("Sec-Fetch-Site", "same-origin");
    assertEquals("401 people.refusal.sign-in-first", Program.send(discard).problem());
    assertEquals("{}", draft.kept());
    assertEquals(200, coordinator.get("/survey/design/surveys").status());
  }

  @Test
  void a_page_of_another_site_changes_nothing_and_is_told_nothing() {
    String sent = "{\"answers\": {\"words\": \"forged\"}}";
    for (String[] from :
        List.of(
            new String[] {"Origin", "https://evil.example"},
            new String[] {"Origin", "null"},
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"})) {
      Answer answer =
          NOBODY.json(
              "POST", edition + "/responses", sent, "Idempotency-Key", KEY, from[0], from[1]);
      assertEquals("403 api.refusal.other-site", answer.problem());
    }
    assertEquals(0, survey.responses());
    Answer asked =
        Program.send(
            NOBODY
                .request("OPTIONS", edition + "/responses", null)
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));
    Answer read =
        Program.send(
            NOBODY.request("GET", "/surveys", null).header("Origin", "https://evil.example"));
    for (Answer answer : List.of(asked, read)) {
      assertTrue(
          answer.headers().keySet().stream()
              .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control")));
      assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"));
    }
  }

  @Test
  void every_answer_carries_the_headers_of_every_page() {
    for (String path : List.of("/surveys", "/nothing", "/openapi", "/drafts", edition)) {
      Answer answer = NOBODY.get(path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertEquals("DENY", answer.header("X-Frame-Options"), path);
      assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"), path);
      assertEquals("", answer.header("Set-Cookie"), path);
      assertEquals("", answer.header("Server"), path);
      assertEquals(1, answer.headers().get("cache-control").size(), path);
    }
  }

  @Test
  void other_ways_to_sign_in_are_refused() {
    for (String way : List.of("Basic ZGV2OmRldg==", "Bearer", "evensay_x", "Digest a=b")) {
      Answer answer =
          Program.send(NOBODY.request("GET", "/surveys", null).header("Authorization", way));
      assertEquals("401 api.refusal.token-needed", answer.problem(), way);
      assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }
  }

  @Test
  void a_path_with_parameters_in_it_is_refused() {
    assertEquals("400 api.refusal.odd", NOBODY.get("/surveys;a=b").problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%F0%9F%98%80", "a'b", "-1", "99999999999999999999", "%20"})
  void no_odd_name_breaks_an_answer(String odd) {
    for (String path :
        List.of(
            "/surveys/" + odd,
            "/surveys/" + odd + "/editions",
            "/surveys/" + survey.name() + "/editions/" + odd,
            "/drafts/" + odd)) {
      int status = NOBODY.get(path).status();
      assertTrue(status >= 400 && status < 500, () -> path + " " + status);
    }
  }

  @Test
  void nothing_of_what_is_sent_reaches_the_log() {
    String secret = "unheard-of-" + System.nanoTime();
    NOBODY.json("POST", edition + "/validation", "{\"answers\": {\"words\": \"" + secret + "\"}}");
    NOBODY.json("POST", edition + "/responses", "{\"answers\": {\"" + secret + "\": 1}}");
    NOBODY.json("POST", "/withdrawals", "{\"receipt\": \"" + secret + "\"}");
    Program.with(secret).get("/drafts");
    assertFalse(Evensay.log().contains(secret));
  }
}
