package org.evensay.survey.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnTheServer
class SetSurveyOpenIT {

  private static final String SURVEYS = "/survey/design/surveys";

  @ParameterizedTest
  @EnumSource(names = {"ANYONE", "AMINA", "BEN", "CAROL"})
  void nobody_closes_a_survey_unless_she_is_the_coordinator(Persona persona) {
    SurveyDocument survey = SurveyDocument.ofWords("stays").publish();
    Page coordinators = Persona.DEV.visits().get(SURVEYS);
    String button = button(coordinators, "design.surveys.close", survey);
    // The form of somebody who may, sent by somebody who may not.
    persona.visits().send(coordinators.form(button).press(button));
    assertTrue(isOpen(survey));
    assertEquals(List.of(), PublishSurveyIT.journal("close-survey", survey));
  }

  @ParameterizedTest
  @EnumSource(names = {"AMINA", "BEN", "CAROL"})
  void others_see_the_surveys_without_a_button(Persona persona) {
    Page page = persona.visits().get(SURVEYS);
    assertEquals(200, page.status());
    assertEquals(0, page.document().select("main input[type=submit], main button").size());
  }

  @Test
  @Tag("storage")
  void closing_and_opening_count_at_once_and_are_in_the_journal() {
    SurveyDocument survey = SurveyDocument.ofWords("turned").publish();
    Visitor respondent = Persona.ANYONE.visits();
    survey.close();
    assertTrue(survey.start(respondent).text().contains(words("answering.closed.words")));
    assertEquals(0, survey.start(respondent).document().select("main form").size());
    assertTrue(!respondent.get("/").text().contains(survey.title()));
    survey.reopen();
    assertEquals(200, survey.begin(respondent).status());
    assertTrue(respondent.get("/").text().contains(survey.title()));
    String detail =
        "{\"survey\":\"" + survey.name() + "\",\"about\":{\"en-GB\":\"" + survey.title() + "\"}}";
    assertEquals(List.of(detail), PublishSurveyIT.journal("close-survey", survey));
    assertEquals(List.of(detail), PublishSurveyIT.journal("reopen-survey", survey));
  }

  @Test
  void the_journal_says_which_survey_it_was() {
    SurveyDocument survey = SurveyDocument.ofWords("named").publish();
    survey.close();
    survey.reopen();
    Elements entries =
        Persona.AMINA
            .visits()
            .get("/foundation/programme/journal")
            .document()
            .select(".journal li");
    entries.removeIf(entry -> !entry.select("p[lang]").text().equals(survey.title()));
    List<String> acts = entries.select("strong").eachText();
    List<String> keys = List.of("reopen-survey", "close-survey", "publish-survey");
    String dev = Evensay.text("select display_name from account where sign_in_name = ?", "dev");
    assertEquals(keys.stream().map(act -> Words.of("journal.act." + act, dev)).toList(), acts);
  }

  @Test
  void closing_what_is_closed_changes_nothing_and_is_not_written_down_twice() {
    SurveyDocument survey = SurveyDocument.ofWords("twice").publish();
    Visitor coordinator = Persona.DEV.visits();
    Page page = coordinator.get(SURVEYS);
    String button = button(page, "design.surveys.close", survey);
    coordinator.send(page.form(button).press(button));
    coordinator.send(page.form(button).press(button));
    assertEquals(1, PublishSurveyIT.journal("close-survey", survey).size());
  }

  private static String button(Page page, String key, SurveyDocument survey) {
    String label = Messages.installed().text(LanguageVariant.ENGLISH, key, survey.title());
    return page.document().getElementsByAttributeValue("value", label).attr("name");
  }

  private static boolean isOpen(SurveyDocument survey) {
    return Evensay.number(
            "select count(*) from survey where slug = ? and open = true", survey.name())
        == 1;
  }

  private static String words(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }
}
