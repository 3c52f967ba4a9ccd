package org.evensay.survey.answering.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.answering.EveryTypeSurvey;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program is told of answers, before anything is sent. */
@OnTheServer
class ValidationResourceIT {

  private static final String EVERY = "/surveys/" + EveryTypeSurvey.NAME + "/editions/1/validation";

  @BeforeAll
  static void survey() {
    EveryTypeSurvey.publish();
  }

  private static Answer validate(String address, String body) {
    return Program.ofNobody().json("POST", address, body);
  }

  private static List<String> problems(Answer answer) {
    assertEquals(200, answer.status(), answer.text());
    return answer.json().getJsonArray("problems").getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("place") + ": " + one.getString("code"))
        .toList();
  }

  @Test
  void answers_of_every_type_are_understood_as_they_are_kept() {
    Answer answer =
        validate(
            EVERY,
            """
            {"answers": {"far": 1.5, "born": "2020-02-29", "moved": "2019-07", "leaves": "07:05",
              "first": ["foot", "bus"], "money": {"bus": 4, "foot": 6}, "extreme": ["bike", "bus"],
              "like_bus": 1, "like_foot": 2, "with": "nobody", "agrees": "agreed"}}""");
    assertEquals(List.of(), problems(answer));
    assertTrue(answer.json().getBoolean("valid"));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_where_it_is() {
    Answer answer =
        validate(
            EVERY,
            """
            {"answers": {"far": "1.5", "born": "2020-02-30", "moved": 7, "leaves": "13:00",
              "first": ["foot", "foot"], "money": {"bus": 4}, "extreme": ["bus", "bus"],
              "like_bus": true, "with": ["nobody"], "agrees": "yes", "liked": 3, "nothing": null}}""");
    assertEquals(
        List.of(
            "answers.agrees: design.problem.no-such-choice",
            "answers.born: design.problem.not-a-date",
            "answers.extreme: design.problem.best-is-worst",
            "answers.far: answering.refusal.other-kind",
            "answers.first: design.problem.no-such-choice",
            "answers.leaves: design.problem.not-valid",
            "answers.like_bus: answering.refusal.other-kind",
            "answers.liked: answering.refusal.no-such-question",
            "answers.money: design.problem.points-left",
            "answers.moved: answering.refusal.other-kind",
            "answers.nothing: answering.refusal.no-such-question",
            "answers.with: answering.refusal.other-kind"),
        problems(answer).stream().sorted().toList());
    assertFalse(answer.json().getBoolean("valid"));
  }

  @Test
  void what_would_be_lost_without_a_word_is_told() {
    Answer answer =
        validate(EVERY, "{\"answers\": {\"money\": {\"nobody\": 10}, \"first\": [\"nobody\"]}}");

    assertEquals(
        List.of(
            "answers.first: design.problem.no-such-choice",
            "answers.money: design.problem.no-such-choice"),
        problems(answer).stream().filter(one -> one.endsWith("choice")).sorted().toList());
  }

  /** In the language of the survey and of its author, as on its page. */
  @Test
  void a_problem_is_told_in_the_words_that_a_person_would_read() {
    Answer albanian = validate(EVERY, "{\"language\": \"sq\", \"answers\": {}}");
    assertTrue(albanian.text().contains("Na thuaj ditën"), albanian.text());
    assertEquals("sq", albanian.header("Content-Language"));
    Answer english = validate(EVERY, "{\"answers\": {\"leaves\": \"13:00\"}}");
    assertTrue(english.text().contains("School begins in the morning."), english.text());
    Answer usual = validate(EVERY, "{\"answers\": {\"born\": \"2020-01-01\", \"far\": 99}}");
    assertEquals(
        Words.of("design.problem.out-of-bounds", 0, 50),
        usual.json().getJsonArray("problems").getJsonObject(0).getString("detail"));
  }

  @Test
  void a_language_that_the_survey_is_not_in_is_refused() {
    Answer other = validate(EVERY, "{\"language\": \"pl\", \"answers\": {}}");
    assertEquals("422 api.refusal.mistakes", other.problem());
    assertTrue(other.text().contains("api.refusal.no-such-language"));
    assertTrue(other.json().getJsonArray("languages").contains(Json.createValue("sq")));
    Answer none = validate(EVERY, "{\"language\": \"no language\", \"answers\": {}}");
    assertTrue(none.text().contains("design.document.no-such-language"), none.text());
  }

  @Test
  void what_is_not_asked_is_named_and_may_be_anything_that_can_be_read() {
    SurveyDocument survey =
        SurveyDocument.of("api-relevance")
            .page("one", Asked.oneChoice("club", "yes", "no").required())
            .page("two", Asked.number("evenings", 1, 7).required().showIf("${club} = 'yes'"))
            .publish();
    String address = "/surveys/" + survey.name() + "/editions/1/validation";
    Answer answer = validate(address, "{\"answers\": {\"club\": \"no\", \"evenings\": 3}}");
    assertTrue(answer.json().getBoolean("valid"), answer.text());
    assertEquals("[\"evenings\"]", answer.json().getJsonArray("not-asked").toString());
    assertEquals(
        List.of("answers.evenings: design.problem.required"),
        problems(validate(address, "{\"answers\": {\"club\": \"yes\"}}")));
  }

  @Test
  void a_choice_that_is_not_offered_any_more_is_not_passed_over() {
    SurveyDocument survey =
        SurveyDocument.of("api-cascade")
            .page("one", Asked.oneChoice("county", "kent", "devon"))
            .page(
                "two",
                Asked.oneChoice("town", "dover", "exeter")
                    .with(
                        "choices",
                        """
                        [{"name": "dover", "label": {"en-GB": "Dover"}, "values": {"county": "kent"}},
                         {"name": "exeter", "label": {"en-GB": "Exeter"}, "values": {"county": "devon"}}]""")
                    .with("choices-if", "\"county = ${county}\""))
            .publish();
    String address = "/surveys/" + survey.name() + "/editions/1/validation";
    assertEquals(
        List.of("answers.town: design.problem.choices-changed"),
        problems(validate(address, "{\"answers\": {\"county\": \"kent\", \"town\": \"exeter\"}}")));
    assertEquals(
        List.of(),
        problems(validate(address, "{\"answers\": {\"county\": \"kent\", \"town\": \"dover\"}}")));
  }

  @Test
  void ten_thousand_names_that_no_question_has_are_counted_and_not_all_listed() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"odd" + i + "\": 1")
            .collect(Collectors.joining(",", "{\"answers\": {", "}}"));
    Answer answer = validate(EVERY, many);
    assertEquals(100, problems(answer).size());
    assertFalse(answer.json().getBoolean("valid"));
    Answer sent =
        Program.ofNobody()
            .json(
                "POST",
                EVERY.replace("validation", "responses"),
                many,
                "Idempotency-Key",
                "0b0d7f6e-51c4-4d8e-9a53-00000000ab01");
    assertEquals("422 api.refusal.mistakes", sent.problem());
    assertEquals(9_901, sent.json().getInt("more-problems"));
  }

  @Test
  void nothing_is_kept_of_it() {
    SurveyDocument survey = SurveyDocument.ofWords("api-kept").publish();
    String address = "/surveys/" + survey.name() + "/editions/1/validation";
    assertTrue(
        validate(address, "{\"answers\": {\"words\": \"mine\"}}").json().getBoolean("valid"));
    assertEquals(0, survey.responses());
  }

  @Test
  void a_closed_survey_and_one_that_is_not_there_say_so() {
    SurveyDocument survey = SurveyDocument.ofWords("api-shut").publish();
    String address = "/surveys/" + survey.name() + "/editions/1/validation";
    survey.close();
    assertEquals("409 response.refusal.closed", validate(address, "{\"answers\": {}}").problem());
    assertEquals(
        "404 design.refusal.no-such-survey",
        validate("/surveys/no-such/editions/1/validation", "{\"answers\": {}}").problem());
    assertEquals(
        "404 design.refusal.no-such-edition",
        validate(address.replace("/1/", "/2/"), "{\"answers\": {}}").problem());
  }
}
