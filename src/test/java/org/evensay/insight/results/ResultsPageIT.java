package org.evensay.insight.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The figures of every type of question, with the eyes of an attacker. */
@OnTheServer
class ResultsPageIT {

  private static final String HIDDEN = Words.of("coverage.hidden");

  private final OwnProgramme programme = OwnProgramme.of("answered");
  private final SurveyDocument survey = SurveyDocument.of("answered");

  private static Asked of(String type, String name) {
    return Asked.oneChoice(name, "a", "b", "c").with("type", "\"" + type + "\"");
  }

  private void publish(SurveyDocument edition) {
    SurveyDocument.publish(programme.as("coordinator"), edition.json());
  }

  private Page look() {
    Page page = programme.as("young-1").get("/insight/results/results?survey=" + survey.name());
    assertEquals(200, page.status());
    return page;
  }

  /** What the table of a question says in each line, its label first. */
  private static List<List<String>> table(Page page, String question) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row :
        page.document().select("[aria-label$='Question " + question + "'] tbody tr")) {
      List<String> cells = new ArrayList<>(List.of(row.selectFirst("th").text()));
      row.select("td.number").forEach(cell -> cells.add(cell.ownText()));
      rows.add(cells);
    }
    return rows;
  }

  private static Map<String, String> first(Page page, String question) {
    Map<String, String> counts = new LinkedHashMap<>();
    table(page, question).forEach(row -> counts.put(row.get(0), row.get(1)));
    return counts;
  }

  private static String notes(Page page, String question) {
    return page.document().select("section.panel").stream()
        .filter(section -> section.select("h3").text().endsWith("Question " + question))
        .map(section -> section.select("p.quiet").text())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_type_of_question_has_its_figures() {
    publish(
        survey.page(
            "all",
            of("ranking", "order"),
            of("points", "points"),
            of("best-worst", "ends"),
            of("best-worst", "own").with("best-label", "{\"en-GB\": \"Most important\"}"),
            of("pairwise", "pairs"),
            Asked.severalChoices("several", "a", "b", "c", "none"),
            Asked.number("number", 0, 100),
            Asked.shortText("day").with("type", "\"date\""),
            Asked.shortText("hour").with("type", "\"time\""),
            Asked.shortText("promise").with("type", "\"agree\""),
            Asked.longText("words")));
    answer(
        40,
        """
        {"order": ["a", "b"], "points": {"a": 60, "b": 40}, "ends": ["a", "b"], "own": ["a", "b"],
         "pairs": ["a>b", "a>c", "b>c"], "several": ["a", "b"], "number": 3,
         "day": "2026-03-04", "hour": "08:15", "promise": "agreed", "words": "one"}
        """);
    answer(
        20,
        """
        {"order": ["b", "c"], "points": {"b": 50, "c": 50}, "ends": ["b", "c"],
         "pairs": ["b>a", "c>a", "c>b"], "several": ["b", "c"], "number": 14,
         "day": "2026-05-01", "hour": "17:00"}
        """);
    answer(20, "{\"order\": [\"c\", \"a\"], \"ends\": [\"c\", \"a\"]}");
    answer(20, "{}");

    Page page = look();

    assertTrue(page.text().contains(Words.of("coverage.counted", 100)), page.text());
    assertEquals(List.of("Choice a", "40", "60", "1.5"), table(page, "order").get(0));
    assertEquals(List.of("Choice a", "40.0%", "60.0%"), table(page, "points").get(0));
    assertEquals(List.of("Choice a", "40", "20", "+20", "+25%"), table(page, "ends").get(0));
    String worst = Words.of("answering.best-worst.worst");
    assertEquals(
        List.of(
            Words.of("results.column.answer"),
            "Most important",
            worst,
            Words.of("results.column.less-own", "Most important", worst),
            Words.of("results.column.less-share"),
            Words.of("coverage.column.picture")),
        page.document().select("[aria-label$='Question own'] thead th").eachText());
    assertEquals("70%", table(page, "pairs").get(0).get(1));
    assertTrue(table(page, "pairs").get(0).get(2).matches("\\d+% \\(\\d+% to \\d+%\\)"));
    assertEquals(List.of("Choice a", "40", "40% (31% to 50%)"), table(page, "several").get(0));
    assertEquals(HIDDEN, first(page, "several").get("Choice none"));
    assertEquals(
        Map.of("up to 3", "40", "4 or more", "20", Words.of("coverage.unanswered"), "40"),
        first(page, "number"));
    assertEquals(
        Map.of(
            "up to March 2026",
            "40",
            "April 2026 or more",
            "20",
            Words.of("coverage.unanswered"),
            "40"),
        first(page, "day"));
    assertEquals("40", first(page, "hour").get("up to 09:59"));
    assertEquals("60", first(page, "promise").get(Words.of("coverage.unanswered")));
    assertTrue(notes(page, "words").contains(Words.of("results.base", 40)), notes(page, "words"));
    assertFalse(page.source().contains("2026-03-04"));
  }

  private void answer(int people, String answers) {
    SentRows.add(survey.name(), people, 1, answers);
  }

  @Test
  void one_more_person_shows_nothing_of_her_whatever_she_answers() {
    publish(survey.page("all", of("points", "points"), Asked.number("number", 0, 1_000)));
    answer(30, "{\"points\": {\"a\": 60, \"b\": 40}, \"number\": 3}");
    Page before = look();
    answer(9, "{\"points\": {\"c\": 100}, \"number\": 977}");

    assertEquals(
        before.document().selectFirst("main").html(), look().document().selectFirst("main").html());
    answer(1, "{\"points\": {\"a\": 60, \"b\": 40}, \"number\": 3}");

    Page after = look();
    assertTrue(after.text().contains(Words.of("coverage.counted", 40)), after.text());
    assertEquals(HIDDEN, first(after, "points").get("Choice c"));
    assertFalse(after.source().contains("977"));
  }

  /** 12 said yes and 3 said what is hidden with them: that 12 were asked on must not be told. */
  @Test
  void what_only_some_were_asked_does_not_add_up_to_how_many_they_are() {
    publish(
        survey.page(
            "all",
            Asked.oneChoice("gate", "yes", "no", "odd"),
            Asked.oneChoice("then", "x", "y", "z").showIf("${gate} = 'yes'")));
    answer(40, "{\"gate\": \"no\"}");
    answer(3, "{\"gate\": \"odd\"}");
    answer(12, "{\"gate\": \"yes\", \"then\": \"x\"}");
    answer(10, "{\"gate\": \"yes\", \"then\": \"y\"}");
    answer(15, "{\"gate\": \"yes\", \"then\": \"z\"}");

    Page page = look();

    Map<String, String> then = first(page, "then");
    assertEquals("15", then.get("Choice z"));
    assertEquals("12", then.get("Choice x"));
    assertEquals(HIDDEN, then.get("Choice y"));
    assertEquals(HIDDEN, then.get(Words.of("coverage.unanswered")));
    table(page, "then").forEach(row -> assertEquals(HIDDEN, row.get(2)));
    assertTrue(notes(page, "then").contains(Words.of("results.note.some")));
  }

  @Test
  void a_question_of_another_type_before_is_left_out_and_that_is_said() {
    publish(survey.page("all", Asked.longText("order")));
    SentRows.add(survey.name(), 30, 1, "{\"order\": \"a\"}");
    publish(survey.next().page("all", of("ranking", "order"), of("points", "fresh")));
    SentRows.add(survey.name(), 20, 2, "{\"order\": [\"a\", \"b\"]}");
    SentRows.add(survey.name(), 20, 2, "{\"order\": [\"b\", \"c\"]}");
    SentRows.add(survey.name(), 20, 2, "{\"order\": [\"c\", \"a\"]}");
    SentRows.add(survey.name(), 20, 2, "{}");

    Page page = look();

    assertEquals("20", first(page, "order").get("Choice a"));
    String left = Words.of("coverage.left-out.other-type", "1");
    assertTrue(notes(page, "order").contains(left), notes(page, "order"));
    assertTrue(notes(page, "fresh").contains(Words.of("coverage.left-out.not-asked", "1")));
  }

  @Test
  void rounds_are_counted_by_people_each_and_by_rounds_together() {
    publish(
        survey.page(
            "all",
            Asked.severalChoices("used", "bus", "bike"),
            Asked.shortText("trip")
                .with("type", "\"repeat\"")
                .with("for-each", "\"used\"")
                .with(
                    "questions",
                    """
                    [{"name": "how", "type": "one-choice", "label": {"en-GB": "Question how"},
                      "choices": [{"name": "good", "label": {"en-GB": "Good"}},
                                  {"name": "bad", "label": {"en-GB": "Bad"}}]}]
                    """)));
    answer(
        30,
        "{\"used\": [\"bus\", \"bike\"], \"trip_bus_how\": \"good\","
            + " \"trip_bike_how\": \"good\"}");
    answer(20, "{\"used\": [\"bus\"], \"trip_bus_how\": \"bad\"}");
    answer(15, "{\"used\": [\"bike\"], \"trip_bike_how\": \"bad\"}");
    answer(10, "{}");

    Page page = look();

    List<List<String>> all = table(page, "how");
    assertEquals(List.of("Good", "30"), all.get(0).subList(0, 2));
    Element together = page.document().select("section.panel").last();
    assertTrue(together.text().contains(Words.of("results.rounds")), together.text());
    assertTrue(together.text().contains(Words.of("results.note.rounds")));
    assertEquals("60", together.selectFirst("tbody td").ownText());
  }

  @Test
  void a_survey_of_another_programme_is_not_there() {
    publish(survey.page("all", Asked.longText("words")));
    Page page =
        OwnProgramme.of("answered-other")
            .as("young-1")
            .get("/insight/results/results?survey=" + survey.name());

    assertFalse(page.text().contains(survey.title()), page.text());
    assertTrue(page.text().contains(Words.of("design.refusal.no-such-survey")), page.text());
  }

  @Test
  void a_page_number_that_is_none_leads_to_one_that_is() {
    publish(survey.page("all", Asked.longText("words")));
    for (String number : List.of("0", "-3", "99999999999999999999", "x", "")) {
      Page page =
          programme
              .as("young-1")
              .get("/insight/results/results?survey=" + survey.name() + "&page=" + number);
      assertEquals(200, page.status(), number);
      assertTrue(page.text().contains("Question words"), number);
    }
  }
}
