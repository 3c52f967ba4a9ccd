package org.evensay.codesign.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.evensay.testing.AtOnce;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class SignOffIT {

  private static OwnProgramme programme;

  @BeforeAll
  static void people() {
    programme = OwnProgramme.of("sign-off");
  }

  private static String path(String ask) {
    return "/codesign/signoff/sign?ask=" + ask;
  }

  private static Form form(String who, String ask, String verdict, String reasons) {
    return programme
        .as(who)
        .get(path(ask))
        .form("verdict", "reasons")
        .with("verdict", verdict)
        .with("reasons", reasons)
        .press("sign");
  }

  private static Page decide(String who, String ask, String verdict, String reasons) {
    return programme.as(who).send(form(who, ask, verdict, reasons));
  }

  private static void revise(String ask, String words) {
    programme
        .as("facilitator")
        .post("/codesign/ask/revise?ask=" + ask, Map.of("form:versions:0:words", words));
  }

  private static List<List<Object>> decisions(String ask) {
    return Evensay.rows(
        "select revision, chamber, verdict, reasons, decided_by from decision"
            + " where ask_id = ? order by decided_at",
        ask);
  }

  @Test
  void nobody_decides_unless_she_is_a_member_of_a_deciding_chamber() {
    String ask = programme.ask("Nobody decides on this");
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(path(ask)).address().getPath());
    Form members = form("young-1", ask, "approved", "");
    Form staffs = form("staff-1", ask, "approved", "");
    for (String who : List.of("facilitator", "coordinator", "parent")) {
      Page page = programme.as(who).get(path(ask));
      assertEquals(200, page.status(), who);
      assertTrue(page.document().select("[name=verdict]").isEmpty(), who);
      programme.as(who).send(members);
      programme.as(who).send(staffs);
      programme.as(who).send(form("staff-1", ask, "approved", "").with("chamber", "families"));
      assertEquals(List.of(), decisions(ask), who);
    }
    Persona.ANYONE.visits().send(members);
    assertEquals(List.of(), decisions(ask));
    assertEquals("proposed", OwnProgramme.stateOf(ask));
  }

  @Test
  void whoever_may_not_decide_and_tries_is_told_so() {
    String ask = programme.ask("Not hers to decide");
    for (String who : List.of("facilitator", "coordinator")) {
      Page page = programme.as(who).send(form("staff-1", ask, "sent-back", "I would say no"));
      assertRefused("people.refusal.not-allowed", page, "I would say no");
    }
    Form advice = form("staff-1", ask, "sent-back", "We would say no").with("chamber", "families");
    assertRefused(
        "signoff.refusal.advisory", programme.as("parent").send(advice), "We would say no");
    assertEquals(List.of(), decisions(ask));
  }

  @Test
  void nobody_decides_for_a_chamber_that_is_not_hers() {
    String ask = programme.ask("Tampered with");
    for (String chamber : List.of("young-people", "families", "", "nobody")) {
      Page page =
          programme
              .as("staff-1")
              .send(form("staff-1", ask, "approved", "").with("chamber", chamber));
      assertTrue(page.problems().contains(Words.of("people.refusal.other-chamber")), chamber);
      assertEquals(List.of("staff"), page.form("verdict").values("chamber"), chamber);
    }
    programme.as("staff-1").send(form("young-1", ask, "approved", ""));
    assertEquals(List.of(), decisions(ask));
  }

  @Test
  void an_ask_of_another_programme_is_as_unknown_as_one_that_does_not_exist() {
    OwnProgramme other = OwnProgramme.of("sign-off-other");
    String theirs = other.ask("Theirs");
    Page page = programme.as("young-1").get(path(theirs));
    Page none = programme.as("young-1").get(path("none"));
    assertEquals(404, page.status());
    assertEquals(none.status(), page.status());
    assertEquals(none.text(), page.text());
    assertTrue(page.text().contains(Words.of("ask.refusal.no-such-ask")));
    String ours = programme.ask("Ours");
    Form form = form("young-1", ours, "approved", "");
    assertEquals(404, programme.as("young-1").postRaw(path(theirs), form.encoded()).status());
    assertEquals(List.of(), decisions(theirs));
    assertEquals(List.of(), decisions(ours));
  }

  @Test
  void a_verdict_is_one_of_two_and_what_was_typed_is_kept() {
    String ask = programme.ask("Yes or no");
    String typed = "What I typed about it";
    Page none =
        programme.as("young-1").send(form("young-1", ask, "approved", typed).without("verdict"));
    assertRefused("signoff.refusal.no-verdict", none, typed);
    for (String verdict : List.of("zzz", "agreed", "APPROVED", "waiting", "")) {
      Page page = decide("young-1", ask, verdict, typed);
      assertRefused("signoff.refusal.no-verdict", page, typed);
      assertEquals(List.of(), page.form("verdict").values("verdict"), verdict);
      assertEquals(1, page.document().select(".error-summary a[href=#verdict]").size(), verdict);
      assertEquals("approved", page.document().select("input#verdict").val(), verdict);
    }
    assertEquals(List.of(), decisions(ask));
  }

  private static void assertRefused(String key, Page page, String typed) {
    assertEquals(200, page.status());
    assertTrue(page.problems().contains(Words.of(key)), page.text());
    assertEquals(typed, page.document().select("textarea").text());
  }

  @Test
  void both_chambers_make_it_agreed_and_the_journal_has_both() {
    String ask = programme.ask("Agreed by both");
    Page first = decide("young-2", ask, "approved", "We said so from the start");
    assertTrue(first.text().contains(Words.of("signoff.verdict.approved")), first.text());
    assertEquals("proposed", OwnProgramme.stateOf(ask));
    decide("staff-2", ask, "approved", "");
    assertEquals("agreed", OwnProgramme.stateOf(ask));
    List<OwnProgramme.Entry> entries =
        programme.journal().stream().filter(entry -> entry.subject().equals(ask)).toList();
    assertEquals(2, entries.size());
    assertEquals("sign-off", entries.get(0).act());
    assertEquals(programme.account("young-2"), entries.get(0).actor());
    assertEquals("sign-off", entries.get(1).act());
    assertEquals(programme.account("staff-2"), entries.get(1).actor());
    JsonObject detail = JsonParser.parseString(entries.get(1).detail()).getAsJsonObject();
    assertEquals(1, detail.get("revision").getAsInt());
    assertEquals("staff", detail.get("chamber").getAsString());
    assertEquals("agreed", detail.get("state").getAsString());
  }

  @Test
  void the_page_says_what_happens_next_whatever_was_decided() {
    String ask = programme.ask("What comes then");
    Page open = programme.as("parent").get(path(ask));
    assertTrue(open.text().contains(Words.of("signoff.sign.next.proposed")), open.text());
    decide("young-1", ask, "sent-back", "Not yet");
    Page back = programme.as("parent").get(path(ask));
    assertTrue(back.text().contains(Words.of("signoff.sign.next.sent-back")), back.text());
    revise(ask, "What comes after that");
    decide("young-1", ask, "approved", "");
    Page agreed = decide("staff-1", ask, "approved", "");
    assertTrue(agreed.text().contains(Words.of("signoff.sign.next.agreed")), agreed.text());
  }

  @Test
  void a_chamber_decides_once_on_the_same_words() {
    String ask = programme.ask("Once is enough");
    Form second = form("young-2", ask, "sent-back", "I see it differently");
    decide("young-1", ask, "approved", "");
    Page page = programme.as("young-2").send(second);
    assertEquals(
        List.of(List.of(1, "young-people", "approved", "", programme.account("young-1"))),
        decisions(ask));
    assertTrue(page.problems().contains(Words.of("signoff.refusal.decided")), page.text());
    assertTrue(page.source().contains("I see it differently"), "what she typed is not lost");
  }

  @Test
  void sending_back_needs_reasons_that_the_others_can_read() {
    String ask = programme.ask("Sent back");
    Page page = decide("staff-1", ask, "sent-back", " \n ");
    assertTrue(page.problems().contains(Words.of("signoff.refusal.no-reasons")));
    String typed = "w".repeat(2001);
    Page tooLong = decide("staff-1", ask, "sent-back", typed);
    assertTrue(tooLong.problems().contains(Words.of("signoff.refusal.too-long", 2000, 2001)));
    assertEquals(typed, tooLong.document().select("textarea").text());
    assertEquals("sent-back", tooLong.document().select("[name=verdict][checked]").val());
    Page odd = decide("staff-1", ask, "sent-back", "It names\u0000 nobody");
    assertEquals(
        Words.of("language.refusal.odd-signs"), odd.document().select("#reasons-problem").text());
    assertEquals("It names nobody", odd.document().select("textarea").text());
    assertEquals(List.of(), decisions(ask));
    decide("staff-1", ask, "sent-back", "It names nobody <b>who</b> does it");
    assertEquals("sent-back", OwnProgramme.stateOf(ask));
    assertEquals("send-back", programme.newest().act());
    Page others = programme.as("young-1").get(path(ask));
    assertTrue(others.text().contains("It names nobody <b>who</b> does it"));
    assertEquals(
        List.of(), others.document().select("main b").stream().map(e -> e.text()).toList());
  }

  @Test
  void one_chamber_that_sends_back_is_enough() {
    String ask = programme.ask("One of two");
    decide("young-1", ask, "approved", "");
    decide("staff-1", ask, "sent-back", "Not yet");
    assertEquals("sent-back", OwnProgramme.stateOf(ask));
    String other = programme.ask("The other of two");
    decide("staff-1", other, "sent-back", "Not yet");
    decide("young-1", other, "approved", "");
    assertEquals("sent-back", OwnProgramme.stateOf(other));
  }

  @Test
  void a_decision_on_outdated_words_is_refused_and_what_was_typed_is_kept() {
    String ask = programme.ask("The first words");
    Form old = form("young-1", ask, "sent-back", "These words are too weak");
    revise(ask, "The second words");
    Page page = programme.as("young-1").send(old);
    assertTrue(page.problems().contains(Words.of("signoff.refusal.outdated")), page.text());
    assertEquals("The second words", page.heading());
    Form again = page.form("verdict", "reasons");
    assertEquals(List.of("These words are too weak"), again.values("reasons"));
    assertEquals(List.of("sent-back"), again.values("verdict"));
    assertEquals(List.of(), decisions(ask));
    programme.as("young-1").send(again.press("sign"));
    assertEquals(2, decisions(ask).get(0).get(0), "now she has read the second words");
  }

  @Test
  void a_revision_that_does_not_exist_is_refused() {
    String ask = programme.ask("No such revision");
    List<String> odd =
        List.of("0", "2", "-1", "2147483648", "4294967297", "99999999999", "abc", "1.0", "");
    for (String read : odd) {
      Form form = form("young-1", ask, "sent-back", "Too weak").with("read", read);
      Page page = programme.as("young-1").send(form);
      assertRefused("signoff.refusal.outdated", page, "Too weak");
      assertEquals(List.of("sent-back"), page.form("verdict").values("verdict"), read);
      assertEquals(List.of("1"), page.form("verdict").values("read"), read);
      assertEquals(List.of(), decisions(ask), read);
    }
    Form without = form("young-1", ask, "sent-back", "Too weak").without("read");
    assertRefused("signoff.refusal.outdated", programme.as("young-1").send(without), "Too weak");
    assertEquals(List.of(), decisions(ask));
  }

  @Test
  void new_words_after_an_agreement_start_anew() {
    String ask = programme.ask("Agreed too early");
    decide("young-1", ask, "approved", "");
    decide("staff-1", ask, "approved", "");
    assertEquals("agreed", OwnProgramme.stateOf(ask));
    revise(ask, "Agreed again");
    assertEquals("proposed", OwnProgramme.stateOf(ask));
    decide("young-1", ask, "approved", "");
    assertEquals("proposed", OwnProgramme.stateOf(ask), "the old approval of staff counts no more");
    Page page = decide("staff-3", ask, "approved", "");
    assertEquals("agreed", OwnProgramme.stateOf(ask));
    assertEquals(4, decisions(ask).size());
    assertTrue(page.text().contains(Words.of("signoff.sign.earlier")));
  }

  @Test
  @Tag("storage")
  void two_members_of_a_chamber_in_the_same_moment_leave_one_decision() {
    for (int i = 0; i < 5; i++) {
      String ask = programme.ask("Same moment " + i);
      Form one = form("staff-1", ask, "approved", "");
      Form other = form("staff-2", ask, "sent-back", "At the same time");
      List<Page> pages =
          AtOnce.all(
              List.of(
                  () -> programme.as("staff-1").send(one),
                  () -> programme.as("staff-2").send(other)));
      assertEquals(1, decisions(ask).size());
      assertEquals(
          1,
          pages.stream()
              .filter(page -> page.problems().contains(Words.of("signoff.refusal.decided")))
              .count());
      assertEquals(
          1, programme.journal().stream().filter(entry -> entry.subject().equals(ask)).count());
    }
  }

  @Test
  @Tag("storage")
  void both_chambers_in_the_same_moment_agree() {
    for (int i = 0; i < 5; i++) {
      String ask = programme.ask("Both at once " + i);
      Form young = form("young-1", ask, "approved", "");
      Form staff = form("staff-1", ask, "approved", "");
      AtOnce.all(
          List.of(
              () -> programme.as("young-1").send(young),
              () -> programme.as("staff-1").send(staff)));
      assertEquals(2, decisions(ask).size());
      assertEquals("agreed", OwnProgramme.stateOf(ask));
    }
  }
}
