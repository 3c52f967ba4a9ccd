package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.Apart;
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
            .contains(
                Words.of(
                    "answering.problem.required", Apart.words("About the pool. How good was it?"))),
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

  private static final String COUNTED =
      """
      {"name": "pets", "questions": [
        {"name": "pets", "type": "number", "label": {"en-GB": "How many pets?", "ur": "کتنے؟"}}]},
      {"name": "each", "questions": [
        {"name": "pet", "type": "repeat", "times": "pets", "most": 2,
         "label": {"en-GB": "Pet ${pet}.", "ur": "جانور ${pet}"}, "questions": [
           {"name": "age", "type": "number", "label": {"en-GB": "How old?", "ur": "عمر؟"},
            "required": true}]}]},
      {"name": "friends", "questions": [
        {"name": "friend", "type": "repeat", "another": {}, "most": 3,
         "label": {"en-GB": "Friend", "ur": "دوست"}, "questions": [
           {"name": "met", "type": "short-text", "label": {"en-GB": "Where?", "ur": "کہاں؟"}}]}]}
      """;

  private static List<String> fields(Page page) {
    return page.document().select("main input[type=text]").eachAttr("name");
  }

  @Test
  void rounds_that_are_counted_come_one_after_the_other_and_fewer_are_sent_than_were_written() {
    OwnWaySurvey often = OwnWaySurvey.publish("", COUNTED);
    Page page = visitor.submit(visitor.get(often.start("en-GB")), Map.of("go", "begin"));
    page = visitor.submit(page, Map.of("go", "next", "pets", "3"));
    assertEquals(List.of("pet_1_age"), fields(page));
    assertTrue(page.text().contains(Words.of("design.round.full", 2)), page.text());
    page = visitor.submit(page, Map.of("go", "next", "pet_1_age", "5"));
    assertEquals(List.of("pet_2_age"), fields(page));
    assertTrue(page.text().contains("Pet 2."), page.text());
    page = visitor.submit(page, Map.of("go", "next"));
    assertTrue(page.problems().contains("Pet 2."), page.problems());
    page = visitor.submit(page, Map.of("go", "next", "pet_2_age", "7"));
    assertEquals(List.of("friend_1_met"), fields(page));
    page =
        visitor.submit(page, Map.of("go", "next", "friend_1_met", "A", "friend_1_another", "yes"));
    assertEquals(List.of("friend_2_met"), fields(page));
    page =
        visitor.submit(page, Map.of("go", "next", "friend_2_met", "B", "friend_2_another", "no"));
    assertEquals(
        List.of(
            "How many pets?",
            "Pet 1. How old?",
            "Pet 2. How old?",
            "Friend 1 Where?",
            "Friend 1 " + Words.of("design.round.another"),
            "Friend 2 Where?",
            "Friend 2 " + Words.of("design.round.another")),
        page.document().select("dl dt").eachText());

    // One more, asked for where she checks her answers, is asked at once.
    page = visitor.submit(page, Map.of("go", "change:friends.2"));
    page = visitor.submit(page, Map.of("go", "next", "friend_2_another", "yes"));
    assertEquals(List.of("friend_3_met"), fields(page));
    page = visitor.submit(page, Map.of("go", "next", "friend_3_met", "C"));

    // She says less, then as much as before: nothing that she wrote is gone. Then less again.
    page = visitor.submit(page, Map.of("go", "change:pets"));
    page = visitor.submit(page, Map.of("go", "next", "pets", "1"));
    assertTrue(!page.text().contains("Pet 2."), page.text());
    page = visitor.submit(page, Map.of("go", "change:pets"));
    page = visitor.submit(page, Map.of("go", "next", "pets", "2"));
    assertTrue(page.text().contains("Pet 2. How old? 7"), page.text());
    page = visitor.submit(page, Map.of("go", "change:pets"));
    page = visitor.submit(page, Map.of("go", "next", "pets", "1"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(
        List.of(
            "{\"pets\":1,\"pet_1_age\":5,\"friend_1_met\":\"A\",\"friend_1_another\":\"yes\","
                + "\"friend_2_met\":\"B\",\"friend_2_another\":\"yes\",\"friend_3_met\":\"C\"}"),
        often.kept());
  }

  @Test
  void a_round_is_as_accessible_as_any_other_page() {
    OwnWaySurvey often = OwnWaySurvey.publish("", COUNTED);
    try (Browser browser = Browser.usual().narrow().openFor(Persona.ANYONE)) {
      com.microsoft.playwright.Page page = browser.open(often.start("ur"));
      browser.click("button[value=begin]");
      page.locator("[name=pets]").fill("3");
      browser.click("button[value=next]");
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(0, browser.overflow());
      page.locator("[name=pet_1_age]").fill("1");
      browser.click("button[value=next]");
      page.locator("[name=pet_2_age]").fill("1");
      browser.click("button[value=next]");
      assertEquals(2, page.locator("main input[type=radio]").count());
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(0, browser.overflow());
    }
  }
}
