package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.evensay.testing.AtOnce;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class OpenRoundIT {

  private static final String OPEN = "/codesign/weighing/open";

  private static OwnProgramme programme;
  private static String first;
  private static String second;

  @BeforeAll
  static void some_asks() {
    programme = OwnProgramme.of("open-round");
    first = programme.ask("A quiet room");
    second = programme.ask("A say in the rules");
    IntStream.rangeClosed(3, 31).forEach(i -> programme.ask("Ask number " + i));
  }

  private static long rounds() {
    return Evensay.number(
        "select count(*) from weighting_round where programme_id = ?", programme.id());
  }

  @Test
  void nobody_opens_one_unless_she_runs_rounds() {
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(OPEN).address().getPath());
    Form facilitators =
        OwnRound.filledIn(
            programme.as("facilitator"), "Not theirs", List.of("A quiet room", "Ask number 3"));
    facilitators.press("open");
    long before = rounds();
    for (String who : List.of("young-1", "staff-1", "parent", "coordinator")) {
      Page seen = programme.as(who).get(OPEN);
      assertEquals(403, seen.status(), who);
      assertTrue(seen.text().contains(Words.of("people.refusal.not-allowed")), who);
      assertTrue(
          programme
              .as(who)
              .send(facilitators)
              .text()
              .contains(Words.of("people.refusal.not-allowed")),
          who);
    }
    assertEquals(403, Persona.ANYONE.visits().send(facilitators).status());
    assertEquals(before, rounds());
  }

  @Test
  void it_needs_a_name() {
    long before = rounds();
    Page page =
        programme
            .as("facilitator")
            .send(
                OwnRound.filledIn(
                    programme.as("facilitator"), " ", List.of("A quiet room", "Ask number 3")));
    assertTrue(page.problems().contains(Words.of("weighing.refusal.no-title")));
    assertEquals(before, rounds());
  }

  @Test
  void a_name_that_is_too_long_is_refused_and_stays_as_it_was_typed() {
    long before = rounds();
    String typed = "n".repeat(201);
    Page page =
        programme
            .as("facilitator")
            .send(
                OwnRound.filledIn(
                    programme.as("facilitator"), typed, List.of("A quiet room", "Ask number 3")));
    assertTrue(page.problems().contains(Words.of("weighing.refusal.too-long", 200)));
    assertEquals(List.of(typed), page.form("title").values("title"));
    assertEquals(2, page.document().select(".choice input[checked]").size());
    assertEquals(before, rounds());
  }

  @Test
  void of_one_ask_there_is_nothing_to_weigh_and_more_than_thirty_are_too_many() {
    long before = rounds();
    Visitor facilitator = programme.as("facilitator");
    String refusal = Words.of("weighing.refusal.number-of-asks", 2, 30);
    Page one = facilitator.send(OwnRound.filledIn(facilitator, "One", List.of("A quiet room")));
    assertTrue(one.problems().contains(refusal), one.problems());
    Form all = OwnRound.filledIn(facilitator, "All", List.of());
    facilitator
        .get(OPEN)
        .document()
        .select(".choice input")
        .forEach(box -> all.with(box.attr("name"), "on"));
    Page many = facilitator.send(all);
    assertTrue(many.problems().contains(refusal), many.problems());
    assertEquals(before, rounds());
  }

  @Test
  void it_opens_over_the_chosen_asks_and_the_journal_has_its_rules() {
    OwnRound round = OwnRound.open(programme, List.of("A quiet room", "A say in the rules"));
    assertEquals("open", round.state());
    assertEquals(
        List.of(List.of(first, 1), List.of(second, 1)),
        Evensay.rows(
            "select ask_id, revision from round_ask where round_id = ? order by position",
            round.id()));
    OwnProgramme.Entry entry =
        programme.journal().stream()
            .filter(one -> one.subject().equals(round.id()))
            .findFirst()
            .orElseThrow();
    assertEquals("open-round", entry.act());
    assertEquals(programme.account("facilitator"), entry.actor());
    JsonObject rules = JsonParser.parseString(entry.detail()).getAsJsonObject();
    assertEquals(100, rules.get("points").getAsInt());
    assertEquals(3, rules.get("quorum").getAsInt());
    assertEquals(
        "[{\"ask\":\"" + first + "\",\"revision\":1},{\"ask\":\"" + second + "\",\"revision\":1}]",
        rules.get("asks").toString());
    assertTrue(
        programme.as("young-1").get("/codesign/weighing/rounds").text().contains(round.title()));
  }

  @Test
  @Tag("storage")
  void a_button_that_is_pressed_three_times_at_once_opens_one_round() {
    String title = "Pressed three times";
    List<String> chosen = List.of("A quiet room", "A say in the rules");
    List<Callable<Page>> presses = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Visitor facilitator = programme.inAnotherBrowser("facilitator");
      Form form = OwnRound.filledIn(facilitator, title, chosen).press("open");
      presses.add(() -> facilitator.send(form));
    }
    long before = rounds();
    for (Page page : AtOnce.all(presses)) {
      assertTrue(page.address().getPath().endsWith("/codesign/weighing/rounds"), page.text());
      assertTrue(page.text().contains(title));
    }
    assertEquals(before + 1, rounds());
    Visitor facilitator = programme.as("facilitator");
    facilitator.send(
        OwnRound.filledIn(facilitator, title, List.of("A quiet room", "Ask number 3")));
    assertEquals(before + 2, rounds(), "over other asks it is another round");
  }

  @Test
  void its_rules_are_not_in_anybodys_hand() {
    Visitor facilitator = programme.as("facilitator");
    String title = "Rules of my own";
    facilitator.send(
        OwnRound.filledIn(facilitator, title, List.of("A quiet room", "A say in the rules"))
            .with("points", "7")
            .with("form:points", "7")
            .with("quorum", "1")
            .with("form:quorum", "1")
            .with("state", "closed"));
    assertEquals(
        List.of(List.of(100, 3, "open")),
        Evensay.rows(
            "select points, quorum, state from weighting_round"
                + " where programme_id = ? and title like ?",
            programme.id(),
            "%" + title + "%"));
  }

  @Test
  void asks_of_other_programmes_are_not_offered() {
    OwnProgramme other = OwnProgramme.of("open-round-other");
    other.ask("Something of theirs");
    Page page = programme.as("facilitator").get(OPEN);
    assertTrue(page.text().contains("A quiet room"));
    assertFalse(page.source().contains("Something of theirs"));
  }
}
