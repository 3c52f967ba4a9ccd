package org.evensay.survey.answering.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.evensay.testing.AtOnce;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sending by a program: once, whatever happens on the way. */
@OnTheServer
@Tag("storage")
class ResponsesResourceIT {

  private static final String MINE = "{\"answers\": {\"words\": \"mine\"}}";

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Answer send(SurveyDocument survey, String key, String body) {
    return send(survey, 1, key, body);
  }

  private static Answer send(SurveyDocument survey, int edition, String key, String body) {
    String address = "/surveys/" + survey.name() + "/editions/" + edition + "/responses";
    return key == null
        ? Program.ofNobody().json("POST", address, body)
        : Program.ofNobody().json("POST", address, body, "Idempotency-Key", key);
  }

  @Test
  void nothing_is_taken_without_a_key_that_nobody_can_guess() {
    SurveyDocument survey = SurveyDocument.ofWords("api-key").publish();
    for (String key : new String[] {null, "1", "x".repeat(21), "x".repeat(129), "a b".repeat(9)}) {
      assertEquals("400 api.refusal.key-needed", send(survey, key, MINE).problem());
    }
    assertEquals(0, survey.responses());
    assertEquals(201, send(survey, "\"" + key() + "\"", MINE).status());
  }

  @Test
  void the_same_twice_is_one_response_and_one_receipt() {
    SurveyDocument survey = SurveyDocument.ofWords("api-twice").publish();
    String key = key();
    Answer first = send(survey, key, MINE);
    Answer second = send(survey, key, MINE.replace(" ", "\n "));
    assertEquals(201, first.status(), first.text());
    assertEquals(200, second.status(), second.text());
    assertEquals(first.json().getString("receipt"), second.json().getString("receipt"));
    assertTrue(second.json().getBoolean("sent-before"));
    assertEquals(List.of("{\"words\":\"mine\"}"), survey.answers());
    assertEquals("no-store", first.header("Cache-Control"));
  }

  @Test
  void something_else_under_the_same_key_is_refused_and_not_stored() {
    SurveyDocument survey = SurveyDocument.ofWords("api-other-body").publish();
    SurveyDocument another = SurveyDocument.ofWords("api-other-survey").publish();
    String key = key();
    send(survey, key, MINE);
    for (String other :
        List.of(
            MINE.replace("mine", "hers"),
            "{\"answers\": {}}",
            "{\"language\": \"ur\", \"answers\": {\"words\": \"mine\"}}")) {
      assertEquals("409 api.refusal.other-under-key", send(survey, key, other).problem());
    }
    assertEquals("409 api.refusal.other-under-key", send(another, key, MINE).problem());
    assertEquals(List.of("{\"words\":\"mine\"}"), survey.answers());
    assertEquals(0, another.responses());
  }

  @Test
  void sending_at_once_stores_once() {
    SurveyDocument survey = SurveyDocument.ofWords("api-at-once").publish();
    String key = key();
    List<Integer> statuses =
        AtOnce.all(Collections.nCopies(12, () -> send(survey, key, MINE).status()));
    assertEquals(1, survey.responses());
    assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    assertEquals(11, statuses.stream().filter(status -> status == 200).count());
  }

  @Test
  void what_is_not_asked_is_not_kept_and_what_is_wrong_stores_nothing() {
    SurveyDocument survey =
        SurveyDocument.of("api-hidden")
            .page("one", Asked.oneChoice("club", "yes", "no").required())
            .page("two", Asked.longText("why").showIf("${club} = 'yes'"))
            .publish();
    assertEquals(
        201,
        send(survey, key(), "{\"answers\": {\"club\": \"no\", \"why\": \"secret\"}}").status());
    assertEquals(List.of("{\"club\":\"no\"}"), survey.answers());
    for (String wrong :
        List.of(
            "{\"answers\": {}}",
            "{\"answers\": {\"club\": \"maybe\"}}",
            "{\"answers\": {\"club\": 1}}",
            "{\"answers\": {\"club\": \"no\", \"clubs\": 1}}")) {
      assertEquals("422 api.refusal.mistakes", send(survey, key(), wrong).problem());
    }
    assertEquals(1, survey.responses());
  }

  @Test
  void a_closed_survey_takes_no_answers_but_knows_what_was_sent_before() {
    SurveyDocument survey = SurveyDocument.ofWords("api-closed").publish();
    String key = key();
    String receipt = send(survey, key, MINE).json().getString("receipt");
    survey.close();
    assertEquals("409 response.refusal.closed", send(survey, key(), MINE).problem());
    Answer again = send(survey, key, MINE);
    assertEquals(200, again.status());
    assertEquals(receipt, again.json().getString("receipt"));
    survey.reopen();
    assertEquals(201, send(survey, key(), MINE).status());
    assertEquals(2, survey.responses());
  }

  @Test
  void whoever_has_begun_may_finish_an_edition_that_is_not_the_newest() {
    SurveyDocument survey = SurveyDocument.ofWords("api-old").publish();
    SurveyDocument next = survey.next().page("say", Asked.shortText("word"));
    SurveyDocument.publish(Persona.DEV.visits(), next.json());
    assertEquals(201, send(survey, 1, key(), MINE).status());
    assertEquals(422, send(survey, 2, key(), MINE).status());
    assertEquals("404 design.refusal.no-such-edition", send(survey, 3, key(), MINE).problem());
  }

  @Test
  void a_survey_that_ends_for_her_sends_nothing() {
    SurveyDocument survey =
        SurveyDocument.of("api-ends")
            .page("one", Asked.number("age", 0, 120).required())
            .page("two", Asked.longText("words").required());
    String ends =
        "\"ends\": [{\"name\": \"grown\", \"end-if\": \"${age} > 25\", \"words\":"
            + " {\"en-GB\": \"This is for young people.\"}}], \"pages\":";
    SurveyDocument.publish(Persona.DEV.visits(), survey.json().replace("\"pages\":", ends));
    String body = "{\"answers\": {\"age\": 40}}";
    Answer answer = send(survey, key(), body);
    assertEquals("422 response.refusal.ended", answer.problem());
    assertEquals(
        "This is for young people.", answer.json().getJsonObject("end").getString("words"));
    assertEquals(0, survey.responses());
    Answer told =
        Program.ofNobody()
            .json("POST", "/surveys/" + survey.name() + "/editions/1/validation", body);
    assertEquals(
        "This is for young people.",
        told.json().getJsonObject("end").getString("words"),
        told.text());
  }
}
