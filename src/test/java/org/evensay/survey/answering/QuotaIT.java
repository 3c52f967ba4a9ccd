package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Program;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Quotas: of people who are alike, as many are taken as there are places. */
@OnTheServer
class QuotaIT {

  private static final int THREADS = 16;
  private static final int PLACES = 10;

  private static final String QUOTAS =
      """
      "quotas": [
        {"name": "clubs", "if": "${club} = 'yes'", "most": %d,
         "end": {"title": {"en-GB": "Many have told us"},
                 "words": {"en-GB": "Enough who go to a club have told us.", "ur": "کافی"}}},
        {"name": "young", "if": "${age} < 12", "most": 10,
         "end": {"words": {"en-GB": "Enough people of ${age} have told us."}}}],
      "lists": {"yes-no": [{"name": "yes", "label": {"en-GB": "Yes"}},
                           {"name": "no", "label": {"en-GB": "No"}}]},
      """;

  private static final String PAGES =
      """
      {"name": "age", "questions": [
        {"name": "age", "type": "number", "label": {"en-GB": "How old are you?"}}]},
      {"name": "club", "questions": [
        {"name": "club", "type": "one-choice", "label": {"en-GB": "Club?"}, "list": "yes-no"}]},
      {"name": "say", "questions": [
        {"name": "say", "type": "short-text", "label": {"en-GB": "Say"}}]}
      """;

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey = OwnWaySurvey.publish(QUOTAS.formatted(PLACES), PAGES);

  private Page aged(String age) {
    Page page = visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
    return visitor.submit(page, Map.of("age", age));
  }

  private Page atCheck(String age, String club, String say) {
    Page page = visitor.submit(aged(age), Map.of("club", club));
    page = visitor.submit(page, Map.of("say", say));
    assertEquals(Words.of("answering.check.heading"), page.heading());
    return page;
  }

  private Page send(Page check) {
    return visitor.submit(check, Map.of("go", "send"));
  }

  private String sent(String age, String club, String say) {
    Page receipt = send(atCheck(age, club, say));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
    return receipt.document().select(".receipt-code").text();
  }

  private void fillClubs() {
    for (int i = 0; i < PLACES; i++) {
      sent("15", "yes", "voice " + i);
    }
  }

  /** Before anything is sent: so that a program need not find out by sending. */
  @Test
  void a_program_is_told_that_there_are_enough() {
    String address = "/surveys/" + survey.name + "/editions/1/validation";
    String answers = "{\"answers\": {\"age\": 15, \"club\": \"yes\", \"say\": \"I\"}}";
    Program program = Program.ofNobody();
    assertTrue(program.json("POST", address, answers).json().getBoolean("valid"));
    fillClubs();
    Program.Answer full = program.json("POST", address, answers);
    assertFalse(full.json().getBoolean("valid"), full.text());
    assertEquals("Many have told us", full.json().getJsonObject("end").getString("title"));
    assertTrue(
        program.json("POST", address, answers.replace("yes", "no")).json().getBoolean("valid"));
  }

  @Test
  @Tag("storage")
  void of_many_who_send_at_the_same_moment_as_many_are_taken_as_there_are_places()
      throws Exception {
    List<Page> checks = new ArrayList<>();
    for (int i = 0; i < 2 * THREADS; i++) {
      // Every second one counts for both quotas, the others for one of them; every fourth for none.
      checks.add(atCheck(i % 2 == 0 ? "11" : "15", i % 4 == 3 ? "no" : "yes", "voice " + i));
    }
    ExecutorService people = Executors.newFixedThreadPool(THREADS);
    List<String> headings = Collections.synchronizedList(new ArrayList<>());
    try {
      List<Future<?>> all = new ArrayList<>();
      for (Page check : checks) {
        all.add(people.submit(() -> headings.add(send(check).heading())));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      people.shutdown();
    }
    long taken = headings.stream().filter(Words.of("answering.receipt.heading")::equals).count();
    List<String> kept = survey.kept();

    assertEquals(2 * THREADS, headings.size());
    assertEquals(taken, kept.size(), "a receipt for each that is there, and none for another");
    assertEquals(PLACES, kept.stream().filter(one -> one.contains("\"yes\"")).count());
    assertTrue(kept.stream().filter(one -> one.contains("\"age\":11")).count() <= PLACES);
    assertEquals(8, kept.stream().filter(one -> one.contains("\"no\"")).count());
    assertEquals(
        PLACES,
        Evensay.number(
            "select count(*) from response_quota q join survey s on s.id = q.survey_id"
                + " where s.slug = ? and q.quota = 'clubs'",
            survey.name));
  }

  @Test
  void who_comes_later_is_told_so_when_she_leaves_the_page_that_it_looks_at() {
    fillClubs();
    Page page = visitor.submit(aged("15"), Map.of("club", "yes"));

    assertEquals("Many have told us", page.heading());
    assertTrue(page.text().contains("Enough who go to a club have told us."), page.text());
    assertEquals("", page.problems());
    Page urdu = visitor.submit(page, Map.of("lang", "ur", "go", ""));
    assertTrue(urdu.text().contains("کافی"), urdu.text());
    Page again = visitor.submit(page, Map.of("go", "again"));
    assertEquals("yes", again.document().selectFirst("input[checked]").val());
    assertEquals(
        "Say " + Words.of("answering.question.optional"),
        visitor.submit(again, Map.of("club", "no")).heading());
    assertEquals(PLACES, survey.kept().size());
  }

  @Test
  void who_began_while_there_was_room_is_told_so_when_she_sends_and_nothing_is_kept() {
    Page check = atCheck("15", "yes", "too late");
    fillClubs();
    Page page = send(check);

    assertEquals("Many have told us", page.heading());
    assertTrue(page.text().contains(Words.of("answering.end.kept")), page.text());
    assertEquals(PLACES, survey.kept().size());
  }

  @Test
  void a_page_that_was_sent_before_it_was_full_still_gets_its_receipt() {
    Page check = atCheck("15", "yes", "in time");
    String receipt = send(check).document().select(".receipt-code").text();
    for (int i = 1; i < PLACES; i++) {
      sent("15", "yes", "voice " + i);
    }

    assertEquals(receipt, send(check).document().select(".receipt-code").text());
    assertEquals(PLACES, survey.kept().size());
  }

  @Test
  void who_takes_hers_back_frees_her_place() {
    String receipt = sent("15", "yes", "first");
    for (int i = 1; i < PLACES; i++) {
      sent("15", "yes", "voice " + i);
    }
    visitor.post("/survey/response/withdraw", Map.of("code", receipt));
    assertEquals(PLACES - 1, survey.kept().size());
    sent("15", "yes", "in her place");
    Page page = visitor.submit(aged("15"), Map.of("club", "yes"));

    assertEquals("Many have told us", page.heading());
  }

  @Test
  void it_goes_on_in_the_next_edition_by_its_name() {
    fillClubs();
    survey.edition(QUOTAS.formatted(PLACES + 1), PAGES);
    sent("15", "yes", "one more");
    Page page = visitor.submit(aged("15"), Map.of("club", "yes"));

    assertEquals("Many have told us", page.heading());
  }

  @Test
  void fewer_places_than_figures_may_stand_for_are_refused() {
    String document =
        """
        {"name": "%s-small", "default-language": "en-GB", "languages": {"en-GB": "checked"},
         "title": {"en-GB": "Small"},
         "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 1,
                   "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
         "end": {"next": {"en-GB": "Thank you"}}, %s
         "pages": [%s]}
        """
            .formatted(survey.name, QUOTAS.formatted(9), PAGES);
    Page page = Persona.DEV.visits().post("/survey/design/add", Map.of("document", document));

    assertTrue(page.problems().contains("quotas[0].most"), page.problems());
    assertTrue(
        page.problems()
            .contains(
                Messages.installed()
                    .text(LanguageVariant.ENGLISH, "design.document.quota-too-small", 10)),
        page.problems());
  }
}
