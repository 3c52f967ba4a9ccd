package org.evensay.codesign.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OnTheServer
class AskPageIT {

  private static String idOf(String code) {
    return Evensay.text(
        "select a.id from ask a join programme p on p.id = a.programme_id"
            + " where p.slug = 'event-2020' and a.code = ?",
        code);
  }

  private static Page open(String code) {
    return Persona.AMINA.visits().get("/codesign/ask/ask?ask=" + idOf(code));
  }

  @Test
  void nobody_sees_an_ask_unless_she_works_on_its_programme() {
    String path = "/codesign/ask/ask?ask=" + idOf("strategy.short.1");
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(path).address().getPath());
    OwnProgramme other = OwnProgramme.of("ask-page");
    Page theirs = other.as("young-1").get(path);
    Page none = other.as("young-1").get("/codesign/ask/ask?ask=none");
    assertEquals(404, theirs.status());
    assertEquals(none.status(), theirs.status());
    assertEquals(none.text(), theirs.text());
    assertTrue(theirs.text().contains(Words.of("ask.refusal.no-such-ask")));
    for (String who : List.of("facilitator", "coordinator", "parent")) {
      assertEquals(none.text(), other.as(who).get(path).text(), who);
    }
  }

  @Test
  void an_address_without_an_ask_is_answered_in_words() {
    for (String path : List.of("/codesign/ask/ask", "/codesign/ask/ask?ask=")) {
      Page page = Persona.AMINA.visits().get(path);
      assertEquals(404, page.status(), path);
      assertTrue(page.text().contains(Words.of("ask.refusal.no-such-ask")), path);
    }
  }

  @Test
  void it_shows_at_how_many_tables_its_priorities_were_named() {
    Page page = open("strategy.short.1");
    assertTrue(
        page.text()
            .contains(
                Words.of(
                    "ask.evidence.tally",
                    4,
                    7,
                    "One long-term strategy for ages 0 to 25, across departments")),
        page.text());
    assertTrue(
        page.text().contains(Words.of("ask.evidence.tally", 3, 7, "Prevention and early help")));
    assertTrue(page.text().contains(Words.of("ask.evidence.discussion")));
    assertTrue(open("joint-working.short.1").text().contains(Words.of("ask.evidence.groups", 4)));
  }

  @Test
  void it_shows_what_young_people_answered_and_that_it_is_made_up() {
    Page page = open("workforce.short.1");
    List<Element> tables = page.document().select("main table");
    assertEquals(2, tables.size());
    for (Element table : tables) {
      assertTrue(table.select("caption").text().contains(Words.of("ask.evidence.young")));
    }
    assertEquals(2, page.document().select("main .made-up").size());
    assertEquals(
        Words.of("programme.made-up"), page.document().select("main .made-up").first().text());
  }

  @Test
  void no_count_below_ten_is_in_any_of_its_tables() {
    for (String code :
        List.of(
            "strategy.short.1",
            "joint-working.short.1",
            "engagement.short.1",
            "accountability.short.1",
            "workforce.short.1")) {
      for (Element cell : open(code).document().select("main table td")) {
        String shown = cell.text().replace(",", "");
        assertTrue(
            shown.equals(Words.of("ask.evidence.hidden")) || Integer.parseInt(shown) >= 10,
            code + ": " + shown);
      }
    }
  }

  @Test
  void it_shows_who_is_missing_in_what_it_rests_on() {
    Page page = open("strategy.short.1");
    assertTrue(page.text().contains(Words.of("ask.voices.heading")));
    List<String> missed =
        page.document().select("main ul.missed li").stream().map(Element::text).toList();
    Page coverage = Persona.AMINA.visits().get("/insight/coverage/coverage");
    // Other tests have surveys of their own beside the demonstration's.
    String all =
        coverage
            .document()
            .select("main h2:matchesOwn(^School and how you feel$) ~ ul")
            .first()
            .text();
    assertEquals(all, String.join(" ", missed));
    assertFalse(
        page.document().select("a[href$=/insight/coverage/coverage]").isEmpty(),
        "the way to who was heard");
  }
}
