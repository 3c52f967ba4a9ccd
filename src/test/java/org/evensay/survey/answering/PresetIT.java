package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Fields that begin with something. */
@OnTheServer
class PresetIT {

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey =
      OwnWaySurvey.publish(
          "",
          """
          {"name": "how", "questions": [
            {"name": "often", "type": "number", "label": {"en-GB": "How often?"}, "most": 9,
             "default": 3},
            {"name": "how", "type": "several-choices", "label": {"en-GB": "How do you go?"},
             "default": "bus foot",
             "choices": [{"name": "bus", "label": {"en-GB": "By bus"}},
                         {"name": "bike", "label": {"en-GB": "By bike"}},
                         {"name": "foot", "label": {"en-GB": "On foot"}}]}]},
          {"name": "since", "questions": [
            {"name": "since", "type": "month", "label": {"en-GB": "Since when?"},
             "show-if": "selected(${how}, 'bus')", "default": "2026-05"},
            {"name": "more", "type": "short-text", "label": {"en-GB": "More?"}}]}
          """);

  private Page begin() {
    return visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
  }

  private static String often(Page page) {
    return page.document().selectFirst("#often").val();
  }

  private static List<String> how(Page page) {
    return page.document().select("input[name=how][checked]").eachAttr("value");
  }

  @Test
  void it_stands_there_at_first_and_is_the_answer_of_whoever_goes_on() {
    Page page = begin();
    assertEquals("3", often(page));
    assertEquals(List.of("bus", "foot"), how(page));
    page = visitor.submit(page, Map.of("go", "next"));
    assertEquals("5", page.document().selectFirst("#since").val());
    assertEquals("2026", page.document().selectFirst("[name=since-year]").val());
    page = visitor.submit(page, Map.of("more", "No"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(
        List.of("{\"often\":3,\"how\":[\"bus\",\"foot\"],\"since\":\"2026-05\",\"more\":\"No\"}"),
        survey.kept());
  }

  @Test
  void what_she_took_away_does_not_come_back() {
    Page page = visitor.send(begin().form("often").with("often", "").without("how").press("go"));
    assertNull(page.document().selectFirst("#since"));
    page = visitor.submit(page, Map.of("go", "back"));
    assertEquals("", often(page));
    assertEquals(List.of(), how(page));
  }

  @Test
  void it_stays_where_it_is_in_another_language_and_after_a_problem() {
    Page page = visitor.submit(begin(), Map.of("lang", "ur", "go", ""));
    assertEquals("3", often(page));
    page = visitor.send(page.form("often").with("often", "many").press("go"));
    assertEquals(Words.of("design.problem.not-a-number"), problem(page, "en-GB"));
    assertEquals("many", often(page));
  }

  private String problem(Page page, String language) {
    return visitor
        .submit(page, Map.of("lang", language, "go", "next"))
        .document()
        .selectFirst("#often-problem")
        .text();
  }

  @Test
  void it_is_no_answer_on_a_page_that_she_turned_back_from() {
    Page page = visitor.send(begin().form("often").without("how").with("how", "foot").press("go"));
    page = visitor.submit(page, Map.of("more", "Later", "go", "next"));
    page = visitor.submit(page, Map.of("go", "change:how"));
    page = visitor.send(page.form("often").with("how", "bus", "foot").press("go"));
    assertEquals("5", page.document().selectFirst("#since").val());
    page = visitor.submit(page, Map.of("go", "back"));

    assertEquals(
        List.of("3", "By bus On foot", Words.of("answering.check.nothing"), "Later"),
        page.document().select("dd.answer").eachText());
    visitor.submit(page, Map.of("go", "send"));
    assertEquals(
        List.of("{\"often\":3,\"how\":[\"bus\",\"foot\"],\"more\":\"Later\"}"), survey.kept());
  }
}
