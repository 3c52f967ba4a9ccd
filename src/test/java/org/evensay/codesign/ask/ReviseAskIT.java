package org.evensay.codesign.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.List;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.AtOnce;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class ReviseAskIT {

  private static final String WORDS = "form:versions:0:words";
  private static final String ADDRESSEE = "form:versions:0:addressee";
  private static final String POLISH_WORDS = "form:versions:3:words";
  private static final String POLISH_SAME = "form:versions:3:same";
  private static final String URDU_WORDS = "form:versions:4:words";

  private static OwnProgramme programme;

  @BeforeAll
  static void people() {
    programme = OwnProgramme.of("revise-ask");
  }

  private static String path(String ask) {
    return "/codesign/ask/revise?ask=" + ask;
  }

  private static Form form(String who, String ask) {
    return programme.as(who).get(path(ask)).form(WORDS).press("keep");
  }

  private static Page revise(String who, String ask, String words) {
    return programme.as(who).send(form(who, ask).with(WORDS, words));
  }

  private static List<String> wordings(String ask) {
    return Evensay.rows("select words from ask_revision where ask_id = ? order by number", ask)
        .stream()
        .map(row -> (String) row.get(0))
        .toList();
  }

  @Test
  void nobody_changes_words_unless_she_is_a_member_or_the_facilitator() {
    String ask = programme.ask("Leave this as it is");
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(path(ask)).address().getPath());
    Form members = form("young-1", ask).with(WORDS, "Changed by somebody else");
    Page seen = programme.as("coordinator").get(path(ask));
    assertEquals(403, seen.status());
    assertTrue(seen.text().contains(Words.of("people.refusal.not-allowed")));
    assertEquals(403, programme.as("coordinator").send(members).status());
    assertEquals(403, Persona.ANYONE.visits().send(members).status());
    assertEquals(1, wordings(ask).size());
    Page page = programme.as("coordinator").get("/codesign/ask/ask?ask=" + ask);
    assertTrue(page.document().select("a[href*=revise]").isEmpty());
  }

  @Test
  void an_ask_of_another_programme_is_as_unknown_as_one_that_does_not_exist() {
    OwnProgramme other = OwnProgramme.of("revise-ask-other");
    String theirs = other.ask("Theirs to word");
    Page page = programme.as("young-1").get(path(theirs));
    Page none = programme.as("young-1").get(path("none"));
    assertEquals(404, page.status());
    assertEquals(none.text(), page.text());
    String ours = programme.ask("Ours to word");
    Form form = form("young-1", ours).with(WORDS, "Taken over");
    assertEquals(404, programme.as("young-1").postRaw(path(theirs), form.encoded()).status());
    assertEquals(1, wordings(theirs).size());
    assertEquals(1, wordings(ours).size());
  }

  @Test
  void members_of_every_chamber_and_the_facilitator_give_it_its_next_words() {
    String ask = programme.ask("Wording number 1");
    int number = 1;
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator")) {
      number++;
      Page page = revise(who, ask, "Wording number " + number);
      assertEquals("Wording number " + number, page.heading(), who);
      assertTrue(page.text().contains("Wording number 1"), "the first wording stays to be read");
      OwnProgramme.Entry entry = programme.newest();
      assertEquals("revise-ask", entry.act());
      assertEquals(programme.account(who), entry.actor());
      assertEquals(ask, entry.subject());
      assertEquals(
          number,
          JsonParser.parseString(entry.detail()).getAsJsonObject().get("revision").getAsInt());
    }
    assertEquals(5, wordings(ask).size());
  }

  @Test
  void words_addressee_and_languages_are_kept() {
    String ask = programme.ask("Free buses");
    Page page =
        programme
            .as("young-1")
            .send(
                form("young-1", ask)
                    .with(WORDS, "  Free buses \uD83D\uDE8C to school ")
                    .with(URDU_WORDS, "اسکول تک مفت بسیں")
                    .with(ADDRESSEE, "The mayor"));
    assertEquals("Free buses \uD83D\uDE8C to school", page.heading());
    assertTrue(page.text().contains("The mayor"));
    assertEquals(
        "اسکول تک مفت بسیں",
        programme
            .inAnotherBrowser("young-1")
            .get("/codesign/ask/ask?lang=ur&ask=" + ask)
            .heading());
  }

  @Test
  void nothing_asked_in_any_language_is_refused() {
    String ask = programme.ask("Not nothing");
    Page page = revise("young-1", ask, " \n ");
    assertTrue(
        page.problems().contains(Words.of("ask.refusal.no-words", "English")), page.problems());
    assertEquals(1, wordings(ask).size());
  }

  @Test
  void nothing_asked_in_the_leading_language_is_refused_though_others_have_words() {
    String ask = inTwoLanguages("For everybody", "Dla wszystkich");
    Page page = revise("young-1", ask, " ");
    assertTrue(page.problems().contains(Words.of("ask.refusal.no-words", "English")));
    assertEquals(1, page.document().select("[id='form:versions:0:words-problem']").size());
    assertEquals(2, wordings(ask).size());
  }

  /** An ask with English and Polish words; it has two revisions. */
  private static String inTwoLanguages(String english, String polish) {
    String ask = programme.ask(english);
    programme.as("young-1").send(form("young-1", ask).with(POLISH_WORDS, polish));
    assertEquals(2, wordings(ask).size());
    return ask;
  }

  private static String polish(String ask) {
    return programme
        .inAnotherBrowser("staff-1")
        .get("/codesign/ask/ask?lang=pl&ask=" + ask)
        .heading();
  }

  @Test
  void a_language_that_was_left_as_it_was_is_refused_at_its_field_in_the_readers_language() {
    String ask = inTwoLanguages("Free buses for two", "Darmowe autobusy");
    Visitor reader = programme.inAnotherBrowser("staff-2");
    Form form =
        reader.get(path(ask) + "&lang=pl").form(WORDS).press("keep").with(WORDS, "No buses");
    Page page = reader.send(form);
    String refusal =
        Messages.installed()
            .text(Spoken.POLISH, "ask.refusal.left-as-they-were", "English", "Polski");
    assertTrue(page.problems().contains(refusal), page.problems() + page.text());
    assertEquals(refusal, page.document().select("[id='form:versions:3:words-problem']").text());
    assertEquals("true", page.document().getElementById(POLISH_WORDS).attr("aria-invalid"));
    assertEquals(List.of("No buses"), page.form(WORDS).values(WORDS));
    assertEquals(2, wordings(ask).size());
  }

  @Test
  void it_can_be_changed_or_emptied_or_said_to_say_the_same() {
    String ask = inTwoLanguages("Later mornings", "Pozniejsze poranki");
    programme
        .as("young-1")
        .send(form("young-1", ask).with(WORDS, "Mornings, later").with(POLISH_SAME, "on"));
    assertEquals("Pozniejsze poranki", polish(ask));
    assertEquals(
        "[\"pl\"]",
        JsonParser.parseString(programme.newest().detail())
            .getAsJsonObject()
            .get("confirmed")
            .toString());
    programme
        .as("young-1")
        .send(form("young-1", ask).with(WORDS, "School at ten").with(POLISH_WORDS, "O dziesiatej"));
    assertEquals("O dziesiatej", polish(ask));
    programme
        .as("young-1")
        .send(form("young-1", ask).with(WORDS, "School at eleven").with(POLISH_WORDS, ""));
    assertEquals("School at eleven", polish(ask));
    assertEquals(5, wordings(ask).size());
  }

  @Test
  void a_ticked_box_is_not_lost_when_something_else_is_refused() {
    String ask = inTwoLanguages("A quiet place", "Ciche miejsce");
    Page page =
        programme
            .as("young-1")
            .send(form("young-1", ask).with(WORDS, "w".repeat(501)).with(POLISH_SAME, "on"));
    assertFalse(page.problems().isEmpty());
    assertTrue(page.document().getElementById(POLISH_SAME).hasAttr("checked"));
    assertEquals(2, wordings(ask).size());
  }

  @Test
  void the_same_words_are_no_new_revision() {
    String ask = programme.ask("The very same");
    Page page = revise("young-1", ask, " The very same ");
    assertTrue(page.problems().contains(Words.of("ask.refusal.nothing-changed")));
    assertEquals(1, wordings(ask).size());
  }

  @Test
  void signs_that_cannot_be_kept_are_said_at_their_field_and_nothing_else_is_lost() {
    String ask = programme.ask("Words without odd signs");
    Page page =
        programme
            .as("young-1")
            .send(
                form("young-1", ask)
                    .with(WORDS, "New words")
                    .with(POLISH_WORDS, "Nowe\u0000 s\u0142owa"));

    assertEquals(
        Words.of("language.refusal.odd-signs"),
        page.document().select(".error-summary a[href='#" + POLISH_WORDS + "']").text());
    assertEquals(List.of("New words"), page.form(WORDS).values(WORDS));
    assertEquals(List.of("Nowe s\u0142owa"), page.form(WORDS).values(POLISH_WORDS));
    assertEquals(1, wordings(ask).size());
  }

  @Test
  void words_that_are_too_long_are_refused_and_stay_as_they_were_typed() {
    String ask = programme.ask("Not too long");
    String typed = "w".repeat(501);
    Page page = revise("young-1", ask, typed);
    assertTrue(
        page.problems().contains(Words.of("ask.refusal.too-long", "English", 500, 501)),
        page.problems());
    assertEquals(List.of(typed), page.form(WORDS).values(WORDS));
    Page addressee = programme.as("young-1").send(form("young-1", ask).with(ADDRESSEE, typed));
    assertTrue(
        addressee.problems().contains(Words.of("ask.refusal.too-long", "English", 500, 501)));
    assertEquals(1, wordings(ask).size());
    // Signs are counted as people see them: an emoji outside the first plane is one.
    revise("young-1", ask, "\uD83D\uDE8C".repeat(500));
    assertEquals(2, wordings(ask).size());
  }

  @Test
  void when_somebody_was_faster_both_wordings_are_shown_and_nothing_typed_is_lost() {
    String ask = programme.ask("The old words");
    Form slow =
        form("young-1", ask)
            .with(WORDS, "The words of the slower one")
            .with(ADDRESSEE, "Whom she asks");
    revise("staff-1", ask, "The words of the faster one");
    Page page = programme.as("young-1").send(slow);
    assertTrue(page.problems().contains(Words.of("ask.refusal.outdated")), page.text());
    assertEquals("The words of the faster one", page.document().select("blockquote").text());
    Form again = page.form(WORDS);
    assertEquals(List.of("The words of the slower one"), again.values(WORDS));
    assertEquals(List.of("Whom she asks"), again.values(ADDRESSEE));
    assertEquals(2, wordings(ask).size());
    Page kept = programme.as("young-1").send(again.press("keep"));
    assertEquals("The words of the slower one", kept.heading());
    assertEquals(3, wordings(ask).size());
  }

  @Test
  void a_revision_that_does_not_exist_is_refused() {
    String ask = programme.ask("No such revision");
    for (String read : List.of("0", "2", "-1", "2147483648", "one", "")) {
      Page page =
          programme
              .as("young-1")
              .send(form("young-1", ask).with("read", read).with(WORDS, "Words " + read));
      assertFalse(page.problems().isEmpty(), read);
      assertEquals(1, wordings(ask).size(), read);
    }
  }

  @Test
  @Tag("storage")
  void two_who_write_in_the_same_moment_do_not_overwrite_each_other() {
    for (int i = 0; i < 5; i++) {
      String ask = programme.ask("Written at once " + i);
      Form one = form("young-1", ask).with(WORDS, "By the one");
      Form other = form("staff-1", ask).with(WORDS, "By the other");
      List<Page> pages =
          AtOnce.all(
              List.of(
                  () -> programme.as("young-1").send(one),
                  () -> programme.as("staff-1").send(other)));
      assertEquals(2, wordings(ask).size());
      assertEquals(
          1,
          pages.stream()
              .filter(page -> page.problems().contains(Words.of("ask.refusal.outdated")))
              .count());
    }
  }
}
