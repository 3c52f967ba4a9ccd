package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Ends before the last page. */
@OnTheServer
class EndIT {

  /** Two ends, and the pages that lead to them. */
  static final String ENDS =
      """
      "ends": [
        {"name": "young", "end-if": "${age} < 11",
         "words": {"en-GB": "There is one for people of ${age} in May.", "ur": "مئی میں"}},
        {"name": "neither", "title": {"en-GB": "That is all"},
         "end-if": "${club} != 'yes' and ${team} != 'yes'",
         "words": {"en-GB": "We only ask about clubs and teams."}}],
      "lists": {"yes-no": [{"name": "yes", "label": {"en-GB": "Yes"}},
                           {"name": "no", "label": {"en-GB": "No"}}]},
      """;

  static final String PAGES =
      """
      {"name": "age", "questions": [
        {"name": "age", "type": "number", "label": {"en-GB": "How old are you?"}}]},
      {"name": "club", "questions": [
        {"name": "club", "type": "one-choice", "label": {"en-GB": "Club?"}, "list": "yes-no"}]},
      {"name": "team", "questions": [
        {"name": "team", "type": "one-choice", "label": {"en-GB": "Team?"}, "list": "yes-no"}]},
      {"name": "say", "questions": [
        {"name": "say", "type": "short-text", "label": {"en-GB": "Say"}}]}
      """;

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey = OwnWaySurvey.publish(ENDS, PAGES);

  private Page aged(String age) {
    Page page = visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
    return visitor.submit(page, Map.of("age", age));
  }

  private Page atCheck() {
    Page page = visitor.submit(aged("12"), Map.of("club", "yes"));
    page = visitor.submit(page, Map.of("team", "no"));
    return visitor.submit(page, Map.of("say", "Hi"));
  }

  @Test
  void whom_the_survey_is_not_for_is_told_so_when_she_leaves_the_page_and_nothing_is_sent() {
    Page page = aged("9");

    assertEquals(Words.of("answering.end.heading"), page.heading());
    assertTrue(page.text().contains("There is one for people of 9 in May."), page.text());
    assertTrue(page.text().contains(Words.of("answering.end.kept")), page.text());
    assertEquals("", page.problems());
    assertEquals(List.of(), survey.kept());
  }

  @Test
  void a_slip_of_the_finger_is_mended_on_the_page_it_was_made_on() {
    Page page = visitor.submit(aged("9"), Map.of("go", "again"));
    assertEquals("9", page.document().selectFirst("#age").val());
    page = visitor.submit(page, Map.of("age", "19"));

    assertEquals("Club? " + Words.of("answering.question.optional"), page.heading());
  }

  @Test
  void it_is_told_in_every_language_and_the_way_back_stays() {
    Page page = visitor.submit(aged("9"), Map.of("lang", "ur", "go", ""));
    assertEquals(
        Messages.installed()
            .text(LanguageVariant.ofTag("ur").orElseThrow(), "answering.end.heading"),
        page.heading());
    assertTrue(page.text().contains("مئی میں"), page.text());
    assertEquals(
        "9", visitor.submit(page, Map.of("go", "again")).document().selectFirst("#age").val());
  }

  @Test
  void what_she_was_not_asked_yet_does_not_end_it() {
    Page page = visitor.submit(aged("12"), Map.of("club", "no"));
    assertEquals("Team? " + Words.of("answering.question.optional"), page.heading());
    page = visitor.submit(page, Map.of("team", "no"));
    assertEquals("That is all", page.heading());
    assertEquals("That is all", page.document().title().replaceFirst(" [–—-] .*", ""));
  }

  @Test
  void an_answer_that_was_changed_while_checking_can_lead_to_an_end_and_back() {
    Page page = visitor.submit(atCheck(), Map.of("go", "change:club"));
    page = visitor.submit(page, Map.of("club", "no"));
    assertEquals("That is all", page.heading());
    page = visitor.submit(page, Map.of("go", "again"));
    page = visitor.submit(page, Map.of("club", "yes"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(
        List.of("{\"age\":12,\"club\":\"yes\",\"team\":\"no\",\"say\":\"Hi\"}"), survey.kept());
  }

  @Test
  void it_is_looked_at_once_more_when_she_sends() {
    Page page = visitor.submit(atCheck(), Map.of("go", "change:club"));
    page = visitor.submit(page, Map.of("club", "no", "go", "back"));
    page = visitor.submit(page, Map.of("go", "send"));
    assertEquals("That is all", page.heading());
    assertEquals(List.of(), survey.kept());
    page = visitor.submit(page, Map.of("go", "again"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
  }
}
