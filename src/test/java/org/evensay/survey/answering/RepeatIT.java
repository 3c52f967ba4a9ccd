package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Questions that are asked anew for each choice that was chosen. */
@OnTheServer
class RepeatIT {

  private static final String PAGES =
      """
      {"name": "used", "questions": [
        {"name": "used", "type": "several-choices", "label": {"en-GB": "What did you use?"},
         "choices": [{"name": "club", "label": {"en-GB": "the club", "ur": "کلب"}},
                     {"name": "pool", "label": {"en-GB": "the pool", "ur": "تالاب"}},
                     {"name": "bus", "label": {"en-GB": "the bus", "ur": "بس"}}]}]},
      {"name": "visits", "questions": [
        {"name": "visit", "type": "repeat", "for-each": "used",
         "label": {"en-GB": "About ${visit}.", "ur": "${visit} کے بارے میں"},
         "questions": [
           {"name": "rating", "type": "number", "label": {"en-GB": "How good was it?"},
            "most": 10, "required": true},
           {"name": "why", "type": "short-text", "label": {"en-GB": "Why ${rating}?"},
            "show-if": "${rating} < 5"}]}]},
      {"name": "all", "questions": [
        {"name": "sum", "type": "calculated", "value": "sum(${rating})"},
        {"name": "said", "type": "note", "label": {"en-GB": "Together: ${sum}"}}]}
      """;

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey = OwnWaySurvey.publish("", PAGES);

  private Page used(String choice) {
    Page page = visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
    return visitor.submit(page, Map.of("used", choice));
  }

  @Test
  void each_round_is_asked_answered_and_kept_under_its_own_names() {
    Page page = used("pool");
    assertEquals(
        List.of("visit_pool_rating"),
        page.document().select("main input[type=text]").eachAttr("name"));
    assertTrue(page.text().contains("About the pool."), page.text());
    page = visitor.submit(page, Map.of("go", "next", "visit_pool_rating", "3"));
    assertTrue(page.text().contains("Why 3?"), page.text());
    page = visitor.submit(page, Map.of("go", "next", "visit_pool_why", "Cold"));
    assertTrue(page.text().contains("Together: 3"), page.text());
    page = visitor.submit(page, Map.of("go", "next"));
    assertEquals(
        List.of("What did you use?", "About the pool. How good was it?", "About the pool. Why 3?"),
        page.document().select("dl dt").eachText());
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(
        List.of(
            "{\"used\":[\"pool\"],\"visit_pool_rating\":3,\"visit_pool_why\":\"Cold\",\"sum\":3}"),
        survey.kept());
  }

  @Test
  void a_required_answer_is_asked_for_in_every_round() {
    Page page = visitor.submit(used("pool"), Map.of("go", "next"));

    assertTrue(
        page.problems()
            .contains(Words.of("answering.problem.required", "About the pool. How good was it?")),
        page.problems());
  }

  @Test
  void rounds_are_as_accessible_as_any_other_page() {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      com.microsoft.playwright.Page page = browser.open(survey.start("ur"));
      browser.click("button[value=begin]");
      page.locator("[name=used]").all().forEach(com.microsoft.playwright.Locator::check);
      browser.click("button[value=next]");
      assertEquals(3, page.locator("main input[type=text]").count());
      assertEquals(List.of(), Axe.violations(page));
      browser.click("button[value=next]");
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(0, browser.overflow());
    }
  }
}
