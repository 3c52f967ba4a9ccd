package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking a survey back for good, and what it means for those who answer or answered it. */
@OnTheServer
class WithdrawSurveyIT {

  private static String page(SurveyDocument survey) {
    return "/survey/design/withdraw-survey?survey=" + survey.name();
  }

  private static void withdraw(SurveyDocument survey) {
    Page page = Persona.DEV.visits().post(page(survey), Map.of("go", ""));
    assertEquals("/survey/design/surveys", page.address().getPath());
  }

  private static boolean isOpen(SurveyDocument survey) {
    return Evensay.number(
            "select count(*) from survey where slug = ? and open = true", survey.name())
        == 1;
  }

  @ParameterizedTest
  @EnumSource(names = {"ANYONE", "AMINA", "BEN", "CAROL", "ERIN"})
  void nobody_takes_a_survey_back_unless_she_is_the_coordinator(Persona persona) {
    SurveyDocument survey = SurveyDocument.ofWords("stays").publish();
    // The form of somebody who may, sent by somebody who may not.
    persona.visits().send(Persona.DEV.visits().get(page(survey)).form("go").press("go"));

    assertTrue(isOpen(survey));
    assertEquals(List.of(), PublishSurveyIT.journal("withdraw-survey", survey));
  }

  @Test
  void nobody_takes_back_a_survey_of_another_programme() {
    SurveyDocument survey = SurveyDocument.ofWords("not-hers").publish();
    Visitor neighbour = OwnProgramme.of("withdraw-next-door").as("coordinator");

    assertEquals(404, neighbour.get(page(survey)).status());
    neighbour.send(Persona.DEV.visits().get(page(survey)).form("go").press("go"));
    assertTrue(isOpen(survey));
  }

  @Test
  @Tag("storage")
  void it_is_asked_once_more_then_done_for_good_and_written_into_the_journal() {
    SurveyDocument survey = SurveyDocument.ofWords("for-good").publish();
    Page asked = Persona.DEV.visits().get(page(survey));
    assertTrue(asked.text().contains(survey.title()), asked.text());
    assertTrue(isOpen(survey));

    withdraw(survey);

    assertFalse(isOpen(survey));
    assertEquals(
        List.of(
            "{\"survey\":\"%s\",\"about\":{\"en-GB\":\"%s\"}}"
                .formatted(survey.name(), survey.title())),
        PublishSurveyIT.journal("withdraw-survey", survey));
    assertFalse(Persona.ANYONE.visits().get("/").text().contains(survey.title()));
    Page start = survey.start(Persona.ANYONE.visits());
    assertTrue(start.text().contains(Words.of("answering.withdrawn.words")), start.text());
    assertEquals(0, start.document().select("main form").size());
    Page list = Persona.DEV.visits().get("/survey/design/surveys");
    assertEquals(
        0,
        list.document()
            .getElementsByAttributeValue("value", Words.of("design.surveys.reopen", survey.title()))
            .size());
  }

  @Test
  void it_cannot_be_opened_again_and_gets_no_other_edition() {
    SurveyDocument survey = SurveyDocument.ofWords("never-again").publish();
    Visitor coordinator = Persona.DEV.visits();
    survey.close();
    Page before = coordinator.get("/survey/design/surveys");
    String reopen =
        before
            .document()
            .getElementsByAttributeValue("value", Words.of("design.surveys.reopen", survey.title()))
            .attr("name");
    withdraw(survey);

    coordinator.send(before.form(reopen).press(reopen));
    assertFalse(isOpen(survey));
    Page added =
        coordinator.post(
            "/survey/design/add",
            Map.of(
                "document",
                survey.next().page("p", SurveyDocument.Asked.shortText("other")).json()));
    assertEquals(
        Words.of("design.refusal.withdrawn"), added.document().select(".error-summary li").text());
    assertEquals(
        Words.of("design.refusal.withdrawn"),
        coordinator
            .post(page(survey), Map.of("go", ""))
            .document()
            .select(".error-summary li")
            .text());
  }

  @Test
  @Tag("storage")
  void whoever_is_in_the_middle_is_told_and_sees_what_she_wrote_and_nothing_is_kept() {
    SurveyDocument survey = SurveyDocument.ofWords("middle").publish();
    Visitor respondent = Persona.ANYONE.visits();
    Page middle = survey.begin(respondent);
    Visitor other = Persona.ANYONE.visits();
    Page check = other.submit(survey.begin(other), Map.of("words", "about to send"));
    withdraw(survey);

    for (Page told :
        List.of(
            respondent.submit(middle, Map.of("words", "my own words")),
            other.submit(check, Map.of("go", "send")))) {
      assertEquals(Words.of("answering.withdrawn.heading"), told.heading());
      assertTrue(told.text().contains(Words.of("answering.withdrawn.words")), told.text());
      assertTrue(told.text().matches("(?s).*(my own words|about to send).*"), told.text());
    }
    assertEquals(0, survey.responses());
  }

  @Test
  void whoever_is_in_the_middle_when_it_closes_sees_what_she_wrote_and_goes_on_once_it_opens() {
    SurveyDocument survey = SurveyDocument.ofWords("closes").publish();
    Visitor respondent = Persona.ANYONE.visits();
    Page middle = survey.begin(respondent);
    survey.close();
    Page told = respondent.submit(middle, Map.of("words", "my own words"));
    assertEquals(Words.of("answering.closed.heading"), told.heading());
    assertTrue(told.text().contains("my own words"), told.text());

    survey.reopen();
    Page check = respondent.submit(middle, Map.of("words", "my own words"));
    respondent.submit(check, Map.of("go", "send"));
    assertEquals(List.of("{\"words\":\"my own words\"}"), survey.answers());
  }

  @Test
  @Tag("storage")
  void what_was_sent_stays_and_its_receipt_still_takes_it_back() {
    SurveyDocument survey = SurveyDocument.ofWords("sent").publish();
    Visitor respondent = Persona.ANYONE.visits();
    Page check = respondent.submit(survey.begin(respondent), Map.of("words", "sent before"));
    Page receipt = respondent.submit(check, Map.of("go", "send"));
    String code = receipt.document().select(".receipt-code").text();
    withdraw(survey);

    assertEquals(List.of("{\"words\":\"sent before\"}"), survey.answers());
    Page again = respondent.submit(check, Map.of("go", "send"));
    assertEquals(
        code, again.document().select(".receipt-code").text(), "the receipt is still hers");
    respondent.post("/survey/response/withdraw", Map.of("code", code));
    assertEquals(0, survey.responses());
  }
}
