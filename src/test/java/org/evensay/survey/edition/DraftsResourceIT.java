package org.evensay.survey.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafts in the hands of a program. */
@OnTheServer
@Tag("storage")
class DraftsResourceIT {

  private static final String NOT_ALLOWED = "403 people.refusal.not-allowed";
  private static final String SIGN_IN = "401 people.refusal.sign-in-first";
  private static final String MISSING = "404 design.draft.refusal.no-such-draft";

  private final OwnProgramme programme = OwnProgramme.of("api-drafts");
  private final Program coordinator = Program.of(programme.as("coordinator"));

  private String begin(String text) {
    Answer begun = coordinator.json("POST", "/drafts", text);
    assertEquals(201, begun.status(), begun.text());
    assertEquals("\"1\"", begun.header("ETag"));
    String id = begun.json().getString("draft");
    assertTrue(begun.header("Location").endsWith("/api/v1/drafts/" + id));
    return "/drafts/" + id;
  }

  private static Answer delete(Program program, String draft, String version) {
    HttpRequest.Builder request = program.request("DELETE", draft, null);
    return Program.send(version == null ? request : request.header("If-Match", version));
  }

  @Test
  void nobody_sees_or_changes_a_draft_unless_she_writes_surveys_of_that_programme() {
    String draft = begin("{}");
    Program stranger = Program.of(OwnProgramme.of("api-drafts-other").as("coordinator"));
    for (String address :
        List.of(draft, draft + "/mistakes", draft + "/changes", draft + "/report")) {
      assertEquals(SIGN_IN, Program.ofNobody().get(address).problem());
      assertEquals(NOT_ALLOWED, Program.of(programme.as("safeguarder")).get(address).problem());
      assertEquals(MISSING, stranger.get(address).problem());
    }
    Program other = Program.of(programme.as("safeguarder"));
    assertEquals(NOT_ALLOWED, other.get("/drafts").problem());
    assertEquals(NOT_ALLOWED, other.json("POST", "/drafts", "{}").problem());
    assertEquals(NOT_ALLOWED, other.json("PUT", draft, "{}", "If-Match", "\"1\"").problem());
    assertEquals(MISSING, stranger.json("PUT", draft, "{}", "If-Match", "\"1\"").problem());
    assertEquals(MISSING, delete(stranger, draft, "\"1\"").problem());
    assertEquals(
        MISSING, stranger.json("POST", draft + "/edition", "{}", "If-Match", "\"1\"").problem());
    assertFalse(stranger.get("/drafts").text().contains(draft.substring("/drafts/".length())));
    assertEquals("{}", coordinator.get(draft).text());
  }

  @Test
  void what_is_odd_in_a_sound_draft_is_told_and_keeps_nothing_from_it() {
    String document =
        SurveyDocument.ofWords("api-odd")
            .json()
            .replace("\"long-text\"", "\"long-text\", \"lable\": {}");
    Answer odd = coordinator.get(begin(document) + "/mistakes");
    assertTrue(odd.json().getBoolean("sound"), odd.text());
    assertTrue(odd.json().getJsonArray("warnings").toString().contains("lable"), odd.text());
    assertTrue(
        odd.json().getJsonArray("warnings").toString().contains("api.refusal.unknown-member"));
  }

  @Test
  void line_ends_of_windows_are_line_ends() {
    String document =
        SurveyDocument.ofWords("api-lines").json().replace("We ask. ", "We ask.\\r\\n");
    assertTrue(document.contains("\\r\\n"), document);
    Answer mistakes = coordinator.get(begin(document) + "/mistakes");
    assertTrue(mistakes.json().getBoolean("sound"), mistakes.text());
    String odd = document.replace("\\r\\n", "\\r");
    assertFalse(coordinator.get(begin(odd) + "/mistakes").json().getBoolean("sound"));
  }

  @Test
  void the_program_of_a_co_author_writes_drafts_as_she_does_and_neither_publishes_nor_discards() {
    for (String author : List.of("young-1", "staff-1")) {
      Program program = Program.of(programme.as(author));
      Answer begun = program.json("POST", "/drafts", "{}");
      assertEquals(201, begun.status(), begun.text());
      String draft = "/drafts/" + begun.json().getString("draft");
      assertTrue(program.get("/drafts").text().contains(draft.substring(8)));
      assertEquals(
          204, program.json("PUT", draft, "{\"name\": \"x\"}", "If-Match", "\"1\"").status());
      assertEquals("{\"name\": \"x\"}", program.get(draft).text());
      assertEquals(200, program.get(draft + "/mistakes").status());

      assertEquals(NOT_ALLOWED, delete(program, draft, "\"2\"").problem());
      assertEquals(
          NOT_ALLOWED,
          program.json("POST", draft + "/edition", "{}", "If-Match", "\"2\"").problem());
      assertEquals("{\"name\": \"x\"}", coordinator.get(draft).text());
    }
  }

  @Test
  void a_draft_is_kept_as_it_was_typed_whatever_is_wrong_in_it() {
    String typed = "{\n  \"name\": \"caf\u00e9\", 'quoted': \ud83d\ude00";
    String draft = begin(typed);
    assertEquals(typed, coordinator.get(draft).text());
    assertTrue(coordinator.get("/drafts").text().contains(draft.substring(8)));
    Answer mistakes = coordinator.get(draft + "/mistakes");
    assertFalse(mistakes.json().getBoolean("sound"));
    assertEquals(2, mistakes.json().getJsonArray("problems").getJsonObject(0).getInt("line"));
    for (Answer kept :
        List.of(
            coordinator.get(draft + "/changes"),
            coordinator.json("POST", draft + "/edition", "{\"after\": 0}", "If-Match", "\"1\""))) {
      assertEquals("422 api.refusal.mistakes", kept.problem(), "nobody sent what is wrong");
      assertEquals(2, kept.json().getJsonArray("problems").getJsonObject(0).getInt("line"));
    }
    assertEquals(
        "400 api.refusal.not-json",
        coordinator.json("POST", draft + "/edition", "{", "If-Match", "\"1\"").problem());
    assertEquals("", coordinator.get(begin("")).text());
  }

  @Test
  void nobody_writes_over_what_she_has_not_read() {
    String draft = begin("one");
    assertEquals("428 api.refusal.version-needed", coordinator.json("PUT", draft, "two").problem());
    assertEquals(
        "428 api.refusal.version-needed",
        coordinator.json("PUT", draft, "two", "If-Match", "*").problem());
    Answer saved = coordinator.json("PUT", draft, "two", "If-Match", "\"1\"");
    assertEquals(204, saved.status(), saved.text());
    assertEquals("\"2\"", saved.header("ETag"));
    assertEquals("\"2\"", coordinator.get(draft).header("ETag"));
    for (String outdated : List.of("\"1\"", "\"3\"", "W/\"2\"", "2", "\"02\"")) {
      Answer answer = coordinator.json("PUT", draft, "three", "If-Match", outdated);
      assertEquals("412 design.draft.refusal.outdated", answer.problem(), outdated);
      assertEquals(2, answer.json().getInt("version"));
      assertFalse(answer.json().getString("changed-by").isEmpty());
      assertEquals("\"2\"", answer.header("ETag"));
    }
    assertEquals("428 api.refusal.version-needed", delete(coordinator, draft, null).problem());
    assertEquals(
        "412 design.draft.refusal.outdated", delete(coordinator, draft, "\"1\"").problem());
    assertEquals("two", coordinator.get(draft).text());
  }

  @Test
  void a_draft_that_is_thrown_away_is_gone_and_the_journal_says_by_whom() {
    String draft = begin("{}");
    assertEquals(204, delete(coordinator, draft, "\"1\"").status());
    assertEquals(MISSING, coordinator.get(draft).problem());
    assertEquals("discard-draft", programme.newest().act());
    assertEquals(programme.account("coordinator"), programme.newest().actor());
  }

  @Test
  void a_draft_is_published_after_the_edition_that_is_known_and_no_other() {
    SurveyDocument survey = SurveyDocument.ofWords("api-publish");
    String draft = begin(survey.json());
    assertEquals(
        "428 api.refusal.version-needed",
        coordinator.json("POST", draft + "/edition", "{\"after\": 0}").problem());
    assertEquals(
        "409 design.refusal.other-edition",
        coordinator
            .json("POST", draft + "/edition", "{\"after\": 1}", "If-Match", "\"1\"")
            .problem());
    Answer published =
        coordinator.json("POST", draft + "/edition", "{\"after\": 0}", "If-Match", "\"1\"");
    assertEquals(201, published.status(), published.text());
    assertTrue(
        published.header("Location").endsWith("/api/v1/surveys/" + survey.name() + "/editions/1"));
    assertEquals("publish-survey", programme.newest().act());
    assertEquals(MISSING, coordinator.get(draft).problem());

    String next = begin(survey.next().page("say", Asked.shortText("word")).json());
    Answer changes = coordinator.get(next + "/changes");
    assertEquals(1, changes.json().getInt("after"));
    assertEquals(
        List.of("word new", "words gone"),
        changes.json().getJsonArray("questions").stream()
            .map(one -> one.asJsonObject())
            .map(one -> one.getString("question") + " " + one.getString("comparing"))
            .sorted()
            .toList());
    assertEquals(
        201,
        coordinator
            .json("POST", next + "/edition", "{\"after\": 1}", "If-Match", "\"1\"")
            .status());
    Answer compared = coordinator.get("/surveys/" + survey.name() + "/changes?before=1&after=2");
    assertEquals(
        changes.json().getJsonArray("questions"), compared.json().getJsonArray("questions"));
    assertEquals(
        SIGN_IN,
        Program.ofNobody()
            .get("/surveys/" + survey.name() + "/changes?before=1&after=2")
            .problem());
    assertEquals(
        "400 api.refusal.parameter",
        coordinator.get("/surveys/" + survey.name() + "/changes?before=1").problem());
    Answer same = coordinator.json("POST", "/drafts?survey=" + survey.name(), "");
    String again = "/drafts/" + same.json().getString("draft");
    assertEquals(
        "409 design.refusal.nothing-changed",
        coordinator
            .json("POST", again + "/edition", "{\"after\": 2}", "If-Match", "\"1\"")
            .problem());
  }

  @Test
  void a_draft_that_is_no_survey_is_not_published_and_says_everything_that_is_wrong() {
    String draft = begin("{\"name\": \"\"}");
    Answer answer = coordinator.json("POST", draft + "/edition", "{}", "If-Match", "\"1\"");
    assertEquals("422 api.refusal.mistakes", answer.problem());
    assertTrue(answer.json().getJsonArray("problems").size() > 3);
    assertEquals("{\"name\": \"\"}", coordinator.get(draft).text());
  }

  @Test
  void a_draft_that_is_too_tooLongis_refused() {
    String tooLong = "x".repeat(5_000_001);
    assertEquals(
        "413 design.draft.refusal.too-long",
        coordinator.json("POST", "/drafts", tooLong).problem());
    assertEquals(
        0, Evensay.number("select count(*) from draft where programme_id = ?", programme.id()));
  }
}
