package org.evensay.foundation.api.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Making tokens, what they let programs do, and taking them back. */
@OnTheServer
@Tag("storage")
class TokensPageIT {

  private static final String PAGE = "/foundation/api/token/tokens";
  private static final String WRONG = "401 token.refusal.wrong";

  private static String id(String token) {
    return token.split("_")[1];
  }

  private static Page make(Visitor visitor, String name, String until) {
    return visitor.post(PAGE, Map.of("name", name, "until", until, "go", ""));
  }

  private static Page revoke(Visitor visitor) {
    Page page = visitor.get(PAGE);
    String button = page.document().select("main form ul input[type=submit]").attr("name");
    return visitor.send(page.form(button).press(button));
  }

  @Test
  void nobody_makes_a_token_unless_signed_in_and_a_program_makes_none() {
    OwnProgramme programme = OwnProgramme.of("token-nobody");
    Form form = programme.as("coordinator").get(PAGE).form("name", "until").with("name", "Mine");
    assertEquals(403, Persona.ANYONE.visits().send(form.press("go")).status());
    String token = Program.token(programme.as("coordinator"));
    long before = Evensay.number("select count(*) from token");
    HttpRequest.Builder post =
        Visitor.request(Evensay.address(PAGE).toString(), form.encoded())
            .header("Authorization", "Bearer " + token);
    assertEquals(403, Persona.ANYONE.visits().send(post).status());
    assertEquals(before, Evensay.number("select count(*) from token"));
  }

  @Test
  void a_token_is_shown_once_kept_as_a_hash_and_journalled_without_its_secret() {
    OwnProgramme programme = OwnProgramme.of("token-once");
    Visitor coordinator = programme.as("coordinator");
    Page made = make(coordinator, "Nightly <b>copy</b>", tomorrow());
    String token = made.document().select("#made").attr("value");
    assertEquals("no-store", made.header("Cache-Control"));
    assertTrue(made.text().contains("Nightly <b>copy</b>"));
    assertFalse(coordinator.get(PAGE).source().contains(token.split("_")[2]));
    assertEquals(
        new TokenText(id(token), token.split("_")[2]).hash(),
        Evensay.text("select secret_hash from token where id = ?", id(token)));
    OwnProgramme.Entry entry = programme.newest();
    assertEquals("make-token", entry.act());
    assertEquals(programme.account("coordinator"), entry.actor());
    assertEquals(id(token), entry.subject());
    assertFalse(entry.detail().contains(token.split("_")[2]));
    assertEquals(200, Program.with(token).get("/drafts").status());
  }

  private static String tomorrow() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
  }

  @Test
  void a_token_needs_a_name_and_a_last_day_that_is_not_too_far_away() {
    OwnProgramme programme = OwnProgramme.of("token-bounds");
    Visitor staff = programme.as("staff-1");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (String name : new String[] {"", " ", "x".repeat(81)}) {
      Page page = make(staff, name, tomorrow());
      assertTrue(page.problems().contains(Words.of("token.refusal.name-needed", 80)));
    }
    Page odd = make(staff, "Min\u0000e", tomorrow());
    assertTrue(odd.problems().contains(Words.of("language.refusal.odd-signs")));
    assertEquals("Mine", odd.document().select("#name").val());
    for (String day :
        new String[] {
          "", "soon", "2026-02-30", today.minusDays(1).toString(), today.plusDays(367).toString()
        }) {
      Page page = make(staff, "Mine", day);
      assertTrue(page.problems().contains(Words.of("token.refusal.day-needed", 366)), day);
    }
    assertEquals(
        0,
        Evensay.number(
            "select count(*) from token where account_id = ?", programme.account("staff-1")));
  }

  @Test
  void a_token_does_what_its_person_may_and_nothing_else() {
    OwnProgramme programme = OwnProgramme.of("token-may");
    Program other = Program.of(programme.as("safeguarder"));
    assertEquals("403 people.refusal.not-allowed", other.get("/drafts").problem());
    Program coordinator = Program.of(programme.as("coordinator"));
    assertEquals(200, coordinator.get("/drafts").status());
    Evensay.change(
        "update membership set role = 'safeguarder' where account_id = ?",
        programme.account("coordinator"));
    assertEquals("403 people.refusal.not-allowed", coordinator.get("/drafts").problem());
  }

  @Test
  void a_token_opens_no_page() {
    String token = Program.token(OwnProgramme.of("token-page").as("coordinator"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(Evensay.address("/survey/design/surveys"))
            .header("Authorization", "Bearer " + token);
    Page page = Persona.ANYONE.visits().send(request);
    assertEquals("/foundation/people/sign-in", page.address().getPath());
  }

  @Test
  void a_token_that_was_taken_back_or_ended_lets_nobody_in() {
    OwnProgramme programme = OwnProgramme.of("token-end");
    Visitor coordinator = programme.as("coordinator");
    String token = Program.token(coordinator);
    Evensay.change("update token set last_day = '2026-01-01' where id = ?", id(token));
    assertEquals(WRONG, Program.with(token).get("/drafts").problem());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Evensay.change("update token set last_day = ? where id = ?", today, id(token));
    assertEquals(200, Program.with(token).get("/drafts").status());
    revoke(coordinator);
    assertEquals(WRONG, Program.with(token).get("/drafts").problem());
    assertEquals(WRONG, Program.with(token).get("/surveys").problem());
    assertEquals("revoke-token", programme.newest().act());
    assertEquals(id(token), programme.newest().subject());
  }

  @Test
  void nobody_takes_back_what_is_anothers() {
    OwnProgramme programme = OwnProgramme.of("token-others");
    String hers = Program.token(programme.as("coordinator"));
    Visitor other = programme.as("staff-2");
    Program.token(other);
    assertFalse(other.get(PAGE).source().contains(id(hers)));
    revoke(other);
    assertEquals(200, Program.with(hers).get("/drafts").status());
    assertEquals(1, Evensay.number("select count(*) from token where id = ?", id(hers)));
  }

  @Test
  void guesses_wait() {
    String token = Program.token(OwnProgramme.of("token-guess").as("coordinator"));
    Program guessing = Program.with(token.substring(0, token.length() - 1) + "_");
    assertEquals(WRONG, guessing.get("/drafts").problem());
    char last = token.charAt(token.length() - 1);
    Program close =
        Program.with(token.substring(0, token.length() - 1) + (last == '0' ? '1' : '0'));
    for (int i = 0; i < 10; i++) {
      assertEquals(WRONG, close.get("/drafts").problem());
    }
    Answer answer = close.get("/drafts");
    assertEquals("429 people.refusal.too-many-tries", answer.problem());
    assertEquals("900", answer.header("Retry-After"));
    assertEquals(200, Program.ofNobody().get("/surveys").status());
  }
}
