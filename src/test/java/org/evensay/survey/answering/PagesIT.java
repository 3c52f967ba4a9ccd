package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages with a title, and pages that are not for everybody. */
@OnTheServer
class PagesIT {

  private static OwnWaySurvey survey;

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    survey =
        OwnWaySurvey.publish(
            "",
            """
            {"name": "how", "title": {"en-GB": "On your way", "ur": "راستے میں"}, "questions": [
              {"name": "how", "type": "one-choice", "label": {"en-GB": "How do you go?"},
               "choices": [{"name": "bus", "label": {"en-GB": "By bus", "ur": "بس"}},
                           {"name": "foot", "label": {"en-GB": "On foot"}}]}]},
            {"name": "more", "title": {"en-GB": "More on: ${how}"}, "show-if": "${how} = 'bus'",
             "questions": [
               {"name": "full", "type": "short-text", "label": {"en-GB": "How full is it?"}},
               {"name": "late", "type": "short-text", "label": {"en-GB": "How late is it?"}}]},
            {"name": "last", "questions": [
               {"name": "wish", "type": "short-text", "label": {"en-GB": "What do you wish for?"}}]}
            """);
  }

  private Page begin(String language) {
    return visitor.submit(visitor.get(survey.start(language)), Map.of("go", "begin"));
  }

  @Test
  void a_page_with_a_title_has_it_as_its_one_heading_and_its_name() {
    Page page = begin("en-GB");

    assertEquals(List.of("On your way"), page.document().select("h1").eachText());
    assertEquals("How do you go?", page.document().selectFirst("legend").ownText());
    assertEquals("On your way", page.document().title().replaceFirst(" [–—-] .*", ""));
    assertEquals(List.of("راستے میں"), begin("ur").document().select("h1").eachText());
  }

  @Test
  void an_answer_is_put_into_the_title_of_a_page_that_is_shown_because_of_it() {
    Page page = visitor.submit(begin("en-GB"), Map.of("how", "bus"));

    assertEquals("More on: By bus", page.heading());
  }

  @Test
  void a_page_whose_condition_does_not_hold_is_passed_over_and_nothing_of_it_is_sent() {
    Page page = visitor.submit(begin("en-GB"), Map.of("how", "bus"));
    page = visitor.submit(page, Map.of("full", "Very", "late", "Never"));
    page = visitor.submit(page, Map.of("wish", "None", "go", "back"));
    page = visitor.submit(page, Map.of("full", "Very", "go", "back"));
    page = visitor.submit(page, Map.of("how", "foot"));
    assertEquals(
        "What do you wish for? " + Words.of("answering.question.optional"), page.heading());
    page = visitor.submit(page, Map.of("go", "next"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(List.of("{\"how\":\"foot\",\"wish\":\"None\"}"), survey.kept());
  }
}
