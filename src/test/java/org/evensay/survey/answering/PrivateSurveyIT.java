package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A survey for shared devices: rule 10 of the product's. */
@OnTheServer
class PrivateSurveyIT {

  private final Visitor visitor = Persona.ANYONE.visits();

  private static SurveyDocument publish(String word) {
    SurveyDocument survey =
        SurveyDocument.of(word)
            .page("kind", Asked.oneChoice("travel", "bus", "foot"))
            .page("far", Asked.number("minutes", 0, 90).required())
            .page("say", Asked.longText("words"));
    String document = survey.json().replaceFirst("\\{", "{\"private\": true, ");
    SurveyDocument.publish(Persona.DEV.visits(), document);
    return survey;
  }

  private static List<String> asked(Page page) {
    return page
        .document()
        .select("main [name]:not([type=hidden]):not(button):not([hidden])")
        .eachAttr("name")
        .stream()
        .distinct()
        .toList();
  }

  @Test
  void she_is_told_before_she_begins() {
    SurveyDocument survey = publish("private-start");
    String said = survey.start(visitor).text();
    assertTrue(said.contains(Words.of("answering.start.private")), said);
    assertTrue(said.contains(Words.of("answering.start.private.receipt")), said);
    String other = SurveyDocument.ofWords("not-private").publish().start(visitor).text();
    assertFalse(other.contains(Words.of("answering.start.private")), other);
  }

  @Test
  void no_answer_is_shown_again_and_no_way_leads_back() {
    SurveyDocument survey = publish("private-way");
    Page first = survey.begin(visitor);
    assertEquals(List.of("travel", "travel_unsaid"), asked(first));
    Page page = visitor.submit(first, Map.of("travel", "bus", "go", "next"));
    assertEquals(List.of("minutes", "minutes_unsaid"), asked(page));
    assertEquals(0, page.document().select("button[value=back]").size());

    for (String way : List.of("back", "change:kind")) {
      Page still = visitor.submit(page, Map.of("go", way));
      assertEquals(List.of("minutes", "minutes_unsaid"), asked(still), way);
    }
    page = visitor.submit(page, Map.of("minutes", "41", "go", "next"));
    assertFalse(page.source().contains("41"), page.source());
    page = visitor.submit(page, Map.of("words", "Too full", "go", "next"));
    assertEquals(Words.of("answering.ready.heading"), page.heading());
    for (String mine : List.of("Too full", "41", "bus")) {
      assertFalse(page.text().contains(mine), page.text());
    }
    assertEquals(List.of(), asked(page));

    // Whoever goes back in the browser, and sends the old page again.
    page = visitor.submit(first, Map.of("travel", "foot", "go", "next"));
    assertEquals("", page.document().select("[name=minutes]").val());
  }

  @Test
  void what_is_sent_is_what_was_said_and_only_the_receipt_takes_it_back() {
    SurveyDocument survey = publish("private-sent");
    Page page = visitor.submit(survey.begin(visitor), Map.of("travel", "bus", "go", "next"));
    page = visitor.submit(page, Map.of("go", "next"));
    assertTrue(page.problems().contains(Words.of("answering.unsaid.required")), page.problems());
    page = visitor.submit(page, Map.of("minutes_unsaid", "not_known", "go", "next"));
    page = visitor.submit(page, Map.of("words_unsaid", "not_said", "go", "next"));
    page = visitor.submit(page, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), page.heading());
    String kept = survey.answers().get(0).replaceAll("\\s", "");
    assertTrue(kept.contains("\"travel\":") && kept.contains("not_known"), kept);
    assertTrue(kept.contains("not_said") && !kept.contains("travel_unsaid"), kept);
  }

  @Test
  void a_mistake_on_a_page_leaves_what_was_typed_there() {
    SurveyDocument survey = publish("private-mistake");
    Page page = visitor.submit(survey.begin(visitor), Map.of("go", "next"));
    page = visitor.submit(page, Map.of("minutes", "500", "go", "next"));
    assertTrue(page.problems().contains("90"), page.problems());
    assertEquals("500", page.document().select("[name=minutes]").val());
  }

  @Test
  void who_was_in_the_middle_when_it_was_closed_leaves_nothing_to_be_seen() {
    SurveyDocument survey = publish("private-closed");
    Page page = visitor.submit(survey.begin(visitor), Map.of("travel", "bus", "go", "next"));
    survey.close();
    page = visitor.submit(page, Map.of("minutes", "41", "go", "next"));
    assertEquals(Words.of("answering.closed.heading"), page.heading());
    assertFalse(page.text().contains("41") || page.text().contains("bus"), page.text());
  }

  @Test
  void as_many_questions_as_fit_are_not_for_these() {
    SurveyDocument survey = publish("private-pages");
    visitor.send(
        visitor
            .get("/foundation/comfort/comfort")
            .form("comfort-pages")
            .with("comfort-pages", "all")
            .press("comfort-keep"));
    assertEquals(List.of("travel", "travel_unsaid"), asked(survey.begin(visitor)));
  }

  @Test
  void who_comes_back_goes_on_where_it_is_open() {
    SurveyDocument survey = publish("private-later");
    Page page = visitor.submit(survey.begin(visitor), Map.of("travel", "bus", "go", "next"));
    page = visitor.submit(page, Map.of("minutes", "41", "go", "later"));
    String code = page.document().select(".return-code").text();
    Visitor other = Persona.ANYONE.visits();
    page = other.submit(other.get("/survey/answering/return"), Map.of("code", code));
    page = other.submit(page, Map.of());
    assertFalse(page.source().contains("41"), page.source());
    page = other.submit(page, Map.of("words", "Mine", "go", "next"));
    other.submit(page, Map.of("go", "send"));
    String kept = survey.answers().get(0);
    assertTrue(kept.contains("41") && kept.contains("Mine"), kept);
  }
}
