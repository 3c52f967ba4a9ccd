package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a person is told on a page before she could make a mistake, and when it changed. */
@OnTheServer
class ToldOnThePageIT {

  private static String several(String name, String bounds) {
    return """
        {"name": "%s", "type": "several-choices", "label": {"en-GB": "Which?"}, %s
         "choices": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}},
                     {"name": "c", "label": {"en-GB": "C"}}]}"""
        .formatted(name, bounds);
  }

  private final Visitor visitor = Persona.ANYONE.visits();

  private Page begin(OwnWaySurvey survey) {
    return visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
  }

  private static String limit(Page page, String question) {
    Element limit = page.document().getElementById(question + "-limit");
    return limit == null ? "" : limit.text();
  }

  @Test
  void how_many_and_how_much_is_told_before_it_is_wrong() {
    Page page =
        begin(
            OwnWaySurvey.publish(
                "",
                "{\"name\": \"one\", \"questions\": ["
                    + several("any", "")
                    + ","
                    + several("least", "\"least\": 2,")
                    + ","
                    + several("most", "\"most\": 2,")
                    + ","
                    + several("just", "\"least\": 2, \"most\": 2,")
                    + ","
                    + """
                      {"name": "word", "type": "short-text", "label": {"en-GB": "A word?"},
                       "most-characters": 20},
                      {"name": "line", "type": "short-text", "label": {"en-GB": "A line?"}}]}"""));

    assertEquals("", limit(page, "any"));
    assertEquals("Choose 2 or more.", limit(page, "least"));
    assertEquals("You can choose up to 2.", limit(page, "most"));
    assertEquals("Choose 2.", limit(page, "just"));
    assertEquals("You can write up to 20 characters.", limit(page, "word"));
    assertEquals("", limit(page, "line"));
  }

  @Test
  void a_question_that_an_answer_brings_to_the_same_page_is_told_of_with_the_way_to_it() {
    OwnWaySurvey survey =
        OwnWaySurvey.publish(
            "",
            """
            {"name": "pets", "questions": [
              {"name": "pet", "type": "one-choice", "label": {"en-GB": "A pet?"},
               "choices": [{"name": "yes", "label": {"en-GB": "Yes"}},
                           {"name": "no", "label": {"en-GB": "No"}}]},
              {"name": "name", "type": "short-text", "label": {"en-GB": "What is it called?"},
               "show-if": "${pet} = 'yes'"}]}
            """);
    Page page = begin(survey);
    assertNull(page.document().selectFirst(".more"));
    page = visitor.submit(page, Map.of("pet", "yes"));

    Element told = page.document().selectFirst(".more");
    assertNotNull(told);
    assertEquals(Words.of("answering.question.more") + " What is it called?", told.text());
    assertTrue(told.hasAttr("autofocus"));
    String way = told.selectFirst("a").attr("href").substring(1);
    assertEquals("name", page.document().getElementById(way).attr("name"));
    page = visitor.submit(page, Map.of("name", "Rex"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
  }

  @Test
  void a_comma_that_may_stand_for_thousands_is_asked_about_and_stays_in_the_field() {
    OwnWaySurvey survey =
        OwnWaySurvey.publish(
            "",
            """
            {"name": "far", "questions": [
              {"name": "far", "type": "decimal", "label": {"en-GB": "How far?"}}]}
            """);
    Page page = visitor.submit(begin(survey), Map.of("far", "1,200"));
    assertTrue(page.problems().contains("1200 or 1.2"), page.problems());
    assertEquals("1,200", page.document().getElementById("far").val());
    page = visitor.submit(page, Map.of("far", "1200"));
    visitor.submit(page, Map.of("go", "send"));
    assertEquals(List.of("{\"far\":1200}"), survey.kept());
  }
}
