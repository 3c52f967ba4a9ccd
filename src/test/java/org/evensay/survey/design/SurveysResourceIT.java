package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.Test;

/** Reading surveys, and closing, opening and taking them back, by a program. */
@OnTheServer
class SurveysResourceIT {

  private static final Program NOBODY = Program.ofNobody();
  private static final String CLOSED = "{\"state\": \"closed\"}";
  private static final String OPEN = "{\"state\": \"open\"}";
  private static final String WITHDRAWN = "{\"state\": \"withdrawn\"}";

  private final OwnProgramme programme = OwnProgramme.of("api-surveys");

  private SurveyDocument publish(SurveyDocument survey) {
    SurveyDocument.publish(programme.as("coordinator"), survey.json());
    return survey;
  }

  private static List<String> listed() {
    return NOBODY
        .get("/surveys")
        .json()
        .getJsonArray("surveys")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(survey -> survey.getString("survey"))
        .toList();
  }

  @Test
  void nobody_closes_or_takes_back_a_survey_unless_she_runs_it() {
    SurveyDocument survey = publish(SurveyDocument.ofWords("api-state"));
    String state = "/surveys/" + survey.name() + "/state";
    OwnProgramme other = OwnProgramme.of("api-other");
    for (String body : List.of(CLOSED, WITHDRAWN)) {
      assertEquals("401 people.refusal.sign-in-first", NOBODY.json("PUT", state, body).problem());
      for (Program program :
          List.of(
              Program.of(programme.as("young-1")),
              Program.of(programme.as("safeguarder")),
              Program.of(other.as("coordinator")))) {
        assertEquals("403 people.refusal.not-allowed", program.json("PUT", state, body).problem());
      }
    }
    assertTrue(listed().contains(survey.name()));
  }

  @Test
  void a_survey_is_closed_opened_and_taken_back_and_the_journal_says_so() {
    SurveyDocument survey = publish(SurveyDocument.ofWords("api-run"));
    Program coordinator = Program.of(programme.as("coordinator"));
    String address = "/surveys/" + survey.name();
    Answer closed = coordinator.json("PUT", address + "/state", CLOSED);
    assertEquals("closed", closed.json().getString("state"));
    assertEquals("close-survey", programme.newest().act());
    assertFalse(listed().contains(survey.name()));
    assertEquals("closed", NOBODY.get(address).json().getString("state"));
    assertEquals(200, NOBODY.get(address + "/editions/1").status());
    coordinator.json("PUT", address + "/state", OPEN);
    assertTrue(listed().contains(survey.name()));
    coordinator.json("PUT", address + "/state", WITHDRAWN);
    assertEquals("withdraw-survey", programme.newest().act());
    assertEquals("withdrawn", NOBODY.get(address).json().getString("state"));
    assertEquals("410 design.refusal.withdrawn", NOBODY.get(address + "/editions").problem());
    assertEquals("410 design.refusal.withdrawn", NOBODY.get(address + "/editions/1").problem());
    assertEquals(
        "410 design.refusal.withdrawn",
        coordinator.json("PUT", address + "/state", OPEN).problem());
  }

  @Test
  void a_state_that_there_is_not_is_refused() {
    SurveyDocument survey = publish(SurveyDocument.ofWords("api-odd"));
    Program coordinator = Program.of(programme.as("coordinator"));
    String state = "/surveys/" + survey.name() + "/state";
    for (String body : List.of("{\"state\": \"gone\"}", "{\"state\": 1}", "{}")) {
      Answer answer = coordinator.json("PUT", state, body);
      assertEquals("422 api.refusal.mistakes", answer.problem());
      assertEquals(
          "state", answer.json().getJsonArray("problems").getJsonObject(0).getString("place"));
    }
    assertEquals(
        "404 design.refusal.no-such-survey",
        coordinator.json("PUT", "/surveys/no-such-survey/state", CLOSED).problem());
  }

  @Test
  void every_edition_can_be_read_and_kept_for_ever() {
    SurveyDocument survey = publish(SurveyDocument.ofWords("api-editions"));
    SurveyDocument next = survey.next().page("say", SurveyDocument.Asked.shortText("word"));
    SurveyDocument.publish(programme.as("coordinator"), next.json());
    String editions = "/surveys/" + survey.name() + "/editions";
    assertEquals(
        List.of(1, 2),
        NOBODY.get(editions).json().getJsonArray("editions").getValuesAs(JsonObject.class).stream()
            .map(edition -> edition.getInt("edition"))
            .toList());
    Answer first = NOBODY.get(editions + "/1");
    assertEquals(survey.json(), first.text());
    assertEquals(next.json(), NOBODY.get(editions + "/2").text());
    assertEquals("public, max-age=31536000, immutable", first.header("Cache-Control"));
    Answer same =
        Program.send(
            NOBODY
                .request("GET", editions + "/1", null)
                .header("If-None-Match", first.header("ETag")));
    assertEquals(304, same.status());
    assertEquals(0, same.bytes().length);
    for (String none : List.of("0", "3", "x", "01", "1.0")) {
      assertEquals(
          "404 design.refusal.no-such-edition", NOBODY.get(editions + "/" + none).problem());
    }
  }

  /** "Metadata leak to respondents": what authors wrote to each other is theirs. */
  @Test
  void keys_that_nothing_here_knows_are_not_shown() {
    SurveyDocument survey =
        SurveyDocument.of("api-notes")
            .page(
                "say",
                SurveyDocument.Asked.longText("words")
                    .with("note-to-ben", "\"is this one too hard?\""));
    publish(survey);
    String read = NOBODY.get("/surveys/" + survey.name() + "/editions/1").text();
    assertFalse(read.contains("too hard"), read);
    assertTrue(read.contains("Question words"), read);
  }
}
