package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument.Asked;
import org.junit.jupiter.api.Test;

/** Taking responses out by a program. */
@OnTheServer
class ExportsResourceIT {

  private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
  private static final String SECRET = "only the safe side reads this";

  private final TakenOutSurvey survey =
      TakenOutSurvey.publish("api-taken", Asked.longText("words"), Asked.number("age", 0, 25));
  private final String address = "/surveys/" + survey.document.name() + "/exports";

  ExportsResourceIT() {
    survey.response(1, WEEK, "{\"words\":\"" + SECRET + "\"}");
  }

  private Program safeguarder() {
    return Program.of(survey.programme.as("safeguarder"));
  }

  @Test
  void nobody_takes_responses_out_unless_trained_for_the_safe_side_of_that_programme() {
    String body = "{\"format\": \"csv\"}";
    assertEquals(
        "401 people.refusal.sign-in-first",
        Program.ofNobody().json("POST", address, body).problem());
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator", "coordinator")) {
      Answer answer = Program.of(survey.programme.as(who)).json("POST", address, body);
      assertEquals("403 people.refusal.not-allowed", answer.problem(), who);
    }
    Program stranger = Program.of(OwnProgramme.of("api-stranger").as("safeguarder"));
    assertEquals("403 people.refusal.not-allowed", stranger.json("POST", address, body).problem());
    assertTrue(
        survey.programme.journal().stream()
            .noneMatch(entry -> entry.act().equals("export-responses")));
  }

  @Test
  void a_reading_gives_no_file() {
    assertEquals("405 api.refusal.method", safeguarder().get(address).problem());
  }

  @Test
  void who_may_gets_the_file_and_the_journal_says_so() {
    Answer file = safeguarder().json("POST", address, "{\"format\": \"csv\"}");
    assertEquals(
        "sent_week,channel,variant,edition,words,age\r\n2026-03-02,open-link,en-GB,1,"
            + SECRET
            + ",\r\n",
        file.text());
    assertTrue(file.header("Content-Type").startsWith("text/csv"), file.header("Content-Type"));
    assertTrue(
        file.header("Content-Disposition")
            .matches("attachment; filename=\"" + survey.document.name() + "-[0-9-]{10}\\.csv\""));
    assertEquals("no-store", file.header("Cache-Control"));
    assertEquals("export-responses", survey.programme.newest().act());
    assertEquals(survey.programme.account("safeguarder"), survey.programme.newest().actor());
  }

  @Test
  void every_format_can_be_had() {
    Program program = safeguarder();
    for (String format : List.of("csv", "xlsx", "jsonl", "sav", "codebook", "ddi", "zip")) {
      Answer file = program.json("POST", address, "{\"format\": \"" + format + "\"}");
      assertEquals(200, file.status(), format);
      assertTrue(file.bytes().length > 50, format);
    }
  }

  @Test
  void labels_in_a_language_that_no_edition_is_in_are_refused_with_those_there_are() {
    Program program = safeguarder();
    int acts = survey.programme.journal().size();
    Answer answer = program.json("POST", address, "{\"format\": \"csv\", \"labels\": \"so\"}");
    assertEquals("422 api.refusal.mistakes", answer.problem());
    JsonObject flaw = answer.json().getJsonArray("problems").getJsonObject(0);
    assertEquals("labels", flaw.getString("place"));
    assertEquals("api.refusal.no-such-language", flaw.getString("code"));
    assertEquals("[\"en-GB\",\"ur\"]", answer.json().getJsonArray("languages").toString());
    assertEquals(acts, survey.programme.journal().size());
    Answer file = program.json("POST", address, "{\"format\": \"csv\", \"labels\": \"en-GB\"}");
    assertEquals(200, file.status());
  }

  @Test
  void what_cannot_be_had_is_refused_with_its_place() {
    Program program = safeguarder();
    for (String body :
        List.of(
            "{}",
            "{\"format\": \"pdf\"}",
            "{\"format\": \"csv\", \"cells\": \"both\"}",
            "{\"format\": \"csv\", \"harmless\": \"yes\"}",
            "{\"format\": \"csv\", \"labels\": \"no language\"}",
            "{\"format\": \"csv\", \"password\": \"x\"}")) {
      Answer answer = program.json("POST", address, body);
      assertEquals("422 api.refusal.mistakes", answer.problem(), body);
      assertFalse(answer.text().contains(SECRET));
    }
    assertEquals(
        "409 response.refusal.cannot-go-on",
        program.json("POST", address, "{\"format\": \"csv\", \"after\": 1}").problem());
    assertEquals(
        "404 design.refusal.no-such-survey",
        program.json("POST", "/surveys/no-such/exports", "{\"format\": \"csv\"}").problem());
  }
}
