package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A survey of the types that take several fields, answered to the end. */
@OnTheServer
class EveryTypeIT {

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    EveryTypeSurvey.publish();
  }

  private Page begin(String language) {
    return visitor.submit(visitor.get(EveryTypeSurvey.start(language)), Map.of("go", "begin"));
  }

  private Page numbers(Page page, String hour) {
    return visitor.submit(
        page,
        Map.of(
            "go",
            "next",
            "far",
            "2,5",
            "born-day",
            "27",
            "born-month",
            "3",
            "born-year",
            "2011",
            "moved-month",
            "",
            "moved-year",
            "",
            "leaves-hour",
            hour,
            "leaves-minute",
            "5"));
  }

  private static List<String> answers(Page page) {
    return page.document().select("dd.answer").eachText();
  }

  @Test
  void all_that_is_answered_is_sent_and_kept() {
    Page page = numbers(begin("en-GB"), "7");
    page = visitor.submit(page, Map.of("first-bus", "2", "first-bike", "", "first-foot", "1"));
    page = visitor.submit(page, Map.of("money-bus", "4", "money-bike", "", "money-foot", "6"));
    page = visitor.submit(page, Map.of("extreme-best", "foot", "extreme-worst", "bus"));
    page =
        visitor.submit(
            page, Map.of("like_bus", "1", "like_foot", "2", "with", "another", "go", "next"));
    assertEquals(1, page.document().select("input#with_other").size());
    page = visitor.submit(page, Map.of("with_other", "My aunt"));
    assertEquals(
        "You leave at 07:05 and like 1. On foot and 2. The bus: 3 points.",
        page.document().selectFirst("#read p").text());
    page = visitor.submit(page, Map.of("agrees", "agreed"));

    assertEquals(
        List.of(
            "2.5",
            "27 March 2011",
            Words.of("answering.check.nothing"),
            "07:05",
            "1. On foot 2. The bus",
            "The bus: 4 On foot: 6",
            "Most important: On foot Least important: The bus",
            "Not much",
            "A lot",
            "Somebody else",
            "My aunt",
            "I agree"),
        answers(page));
    page = visitor.submit(page, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), page.heading());
    assertEquals(
        "{\"far\":2.5,\"born\":\"2011-03-27\",\"leaves\":\"07:05\",\"first\":[\"foot\",\"bus\"],"
            + "\"money\":{\"bus\":4,\"foot\":6},\"extreme\":[\"foot\",\"bus\"],\"like_bus\":1,"
            + "\"like_foot\":2,\"liked\":3,\"with\":\"another\",\"with_other\":\"My aunt\","
            + "\"agrees\":\"agreed\"}",
        Evensay.text(
                "select r.answers from response r join edition e on e.id = r.edition_id"
                    + " join survey s on s.id = e.survey_id where s.slug = ?",
                EveryTypeSurvey.NAME)
            .replace(": ", ":")
            .replace(", ", ","));
  }

  @Test
  void what_its_author_asks_of_an_answer_is_said_in_her_words() {
    Page page = numbers(begin("en-GB"), "13");

    assertTrue(page.problems().contains("School begins in the morning."), page.problems());
    assertEquals("13", page.document().selectFirst("input[name=leaves-hour]").val());
    assertEquals(
        "School begins in the morning.", page.document().selectFirst("#leaves-problem").text());
    assertEquals(
        "leaves-limit leaves-problem",
        page.document().selectFirst("fieldset:has(#leaves)").attr("aria-describedby"));
  }

  @Test
  void half_a_date_stays_in_its_fields_and_the_problem_leads_to_the_first() {
    Page page =
        visitor.submit(
            begin("en-GB"),
            Map.of("go", "next", "born-day", "27", "born-month", "", "born-year", "2011"));

    assertEquals(
        Words.of("design.problem.date-incomplete"),
        page.document().selectFirst("#born-problem").text());
    assertEquals("#born", page.document().selectFirst(".error-summary a").attr("href"));
    assertEquals("27", page.document().selectFirst("input#born").val());
    assertEquals("2011", page.document().selectFirst("input[name=born-year]").val());
  }

  @Test
  void what_an_author_says_in_another_language_is_marked_so() {
    Page page = visitor.submit(begin("sq"), Map.of("go", "next"));

    assertEquals("sq", page.document().selectFirst(".error-summary a").attr("lang"));
    assertEquals("Na thuaj ditën", page.document().selectFirst("#born-problem").text());
    assertEquals("sq", page.document().selectFirst("#born-problem").attr("lang"));
  }

  @Test
  void several_fields_of_one_question_survive_another_language_and_the_way_back() {
    Page page = numbers(begin("en-GB"), "7");
    page =
        visitor.submit(page, Map.of("lang", "ur", "go", "", "first-bus", "1", "first-foot", "2"));

    assertEquals("rtl", page.document().select("html").attr("dir"));
    assertEquals("1", page.document().selectFirst("select#first option[selected]").val());
    page = visitor.submit(page, Map.of("go", "back"));
    assertEquals("2.5", page.document().selectFirst("#far").val());
    assertEquals("3", page.document().selectFirst("input[name=born-month]").val());
  }
}
