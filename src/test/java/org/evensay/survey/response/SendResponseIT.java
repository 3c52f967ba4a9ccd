package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.DayOfWeek;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnTheServer
class SendResponseIT {

  private static final int RESPONSES = 200;
  private static final int THREADS = 16;

  private final Visitor visitor = Persona.ANYONE.visits();

  @Test
  void nothing_is_kept_before_it_is_sent() {
    SurveyDocument survey = SurveyDocument.ofWords("unsent").publish();
    check(survey, "something");
    assertEquals(0, survey.responses());
  }

  @Test
  void a_closed_survey_takes_no_answers() {
    SurveyDocument survey = SurveyDocument.ofWords("closing").publish();
    Page check = check(survey, "too late");
    survey.close();
    Page refused = visitor.send(send(check));
    assertEquals(words("answering.closed.heading"), refused.heading());
    assertEquals(0, survey.responses());
  }

  @Test
  void a_survey_that_another_node_closed_a_moment_ago_takes_no_answers() {
    SurveyDocument survey = SurveyDocument.ofWords("elsewhere").publish();
    Page check = check(survey, "too late");
    Evensay.change("update survey set open = false where slug = ?", survey.name());
    Page refused = visitor.send(send(check));
    assertEquals(words("answering.closed.heading"), refused.heading());
    assertEquals(0, survey.responses());
  }

  @Test
  void a_page_that_was_sent_before_the_survey_closed_still_gets_its_receipt() {
    SurveyDocument survey = SurveyDocument.ofWords("closed").publish();
    Page check = check(survey, "in time");
    String receipt = receipt(visitor.send(send(check)));
    survey.close();
    assertEquals(receipt, receipt(visitor.send(send(check))));
    assertEquals(1, survey.responses());
  }

  @Test
  void a_required_question_cannot_be_gone_round() {
    SurveyDocument survey =
        SurveyDocument.of("required")
            .page("one", Asked.longText("words").required())
            .page("two", Asked.longText("more"))
            .publish();
    Page first = survey.begin(visitor);
    Page refused = visitor.send(first.form("words").without("page").with("go", "send"));
    assertFalse(refused.problems().isEmpty());
    assertEquals(0, survey.responses());
  }

  @Test
  void the_receipt_is_shown_only_when_the_response_is_there() {
    SurveyDocument survey = SurveyDocument.ofWords("committed").publish();
    Page receipt = visitor.send(send(check(survey, "here")));
    // Seen over another connection: it is committed.
    assertEquals(1, survey.responses());
    assertEquals(words("answering.receipt.heading"), receipt.heading());
    assertTrue(receipt(receipt).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
  }

  @Test
  @Tag("storage")
  void two_hundred_responses_from_sixteen_threads_each_sent_twice_are_two_hundred_rows()
      throws Exception {
    SurveyDocument survey = SurveyDocument.ofWords("many").publish();
    Set<String> receipts = ConcurrentHashMap.newKeySet();
    ExecutorService people = Executors.newFixedThreadPool(THREADS);
    ExecutorService secondClicks = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all =
          IntStream.range(0, RESPONSES)
              .<Future<?>>mapToObj(
                  i -> people.submit(() -> receipts.add(sentTwice(survey, i, secondClicks))))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      people.shutdown();
      secondClicks.shutdown();
    }
    assertEquals(RESPONSES, survey.responses());
    assertEquals(RESPONSES, receipts.size());
    assertEquals(
        RESPONSES, Set.copyOf(survey.answers()).size(), "each voice is there, and none twice");
  }

  /** Sends one response twice, at the same moment or one after the other, for one receipt. */
  private String sentTwice(SurveyDocument survey, int number, ExecutorService secondClicks) {
    Form send = send(check(survey, "voice " + number));
    String first;
    String second;
    if (number % 2 == 0) {
      CompletableFuture<Page> click =
          CompletableFuture.supplyAsync(() -> visitor.send(send), secondClicks);
      first = receipt(visitor.send(send));
      second = receipt(click.join());
    } else {
      first = receipt(visitor.send(send));
      second = receipt(visitor.send(send));
    }
    assertEquals(first, second);
    return first;
  }

  @Test
  void going_back_and_sending_something_else_keeps_the_first_and_says_so() {
    SurveyDocument survey = SurveyDocument.ofWords("back").publish();
    Page question = survey.begin(visitor);
    Page otherTab = visitor.submit(question, Map.of("words", "second"));
    Page first = visitor.send(send(visitor.submit(question, Map.of("words", "first"))));
    assertTrue(first.text().contains(words("answering.receipt.kept")));
    Page second = visitor.send(send(otherTab));
    Page third = visitor.submit(question, Map.of("words", "third"));
    for (Page again : List.of(second, third)) {
      assertEquals(receipt(first), receipt(again));
      assertTrue(again.text().contains(words("answering.receipt.before")));
    }
    assertEquals(List.of("{\"words\":\"first\"}"), survey.answers());
  }

  @Test
  void opening_the_survey_anew_is_another_response() {
    SurveyDocument survey = SurveyDocument.ofWords("anew").publish();
    String first = receipt(visitor.send(send(check(survey, "the same"))));
    String second = receipt(visitor.send(send(check(survey, "the same"))));
    assertFalse(first.equals(second));
    assertEquals(2, survey.responses());
  }

  @Test
  void answers_to_hidden_questions_are_not_kept() {
    SurveyDocument survey =
        SurveyDocument.of("hidden")
            .page("first", Asked.oneChoice("helped", "yes", "no"))
            .page("second", Asked.longText("who").showIf("${helped} = 'yes'"))
            .publish();
    Page helped = survey.begin(visitor);
    Page who = visitor.submit(helped, Map.of("helped", "yes"));
    Page check = visitor.submit(who, Map.of("who", "my neighbour"));
    Page changing = visitor.submit(check, Map.of("go", "change:first"));
    Page checkAgain = visitor.submit(changing, Map.of("helped", "no"));
    visitor.send(send(checkAgain));
    assertEquals(List.of("{\"helped\":\"no\"}"), survey.answers());
  }

  @Test
  @Tag("storage")
  void every_script_and_sign_is_kept_byte_for_byte() {
    SurveyDocument survey = SurveyDocument.ofWords("scripts").publish();
    String typed = "😀👩🏽‍🚀 سکول \u200f(اچھا)\u200e \u202bעברית\u202c ŵŷ ź 𝒳 e\u0301";
    visitor.send(send(check(survey, typed)));
    String kept =
        Evensay.text(
            "select hex(r.answers) from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name());
    String sent = "{\"words\":\"" + typed + "\"}";
    assertEquals(
        HexFormat.of().withUpperCase().formatHex(sent.getBytes(StandardCharsets.UTF_8)), kept);
  }

  @Test
  @Tag("storage")
  void a_response_has_no_address_no_browser_and_no_time_but_the_week() {
    SurveyDocument survey = SurveyDocument.ofWords("nobody").publish();
    Form send = send(check(survey, "me"));
    visitor.send(
        Visitor.request(send.target().toString(), send.encoded())
            .setHeader("User-Agent", "TellTale/9.75")
            .setHeader("X-Forwarded-For", "203.0.113.77"));
    List<Object> row =
        Evensay.rows(
                "select r.* from response r join edition e on e.id = r.edition_id"
                    + " join survey s on s.id = e.survey_id where s.slug = ?",
                survey.name())
            .get(0);
    assertFalse(row.toString().contains("TellTale"));
    assertFalse(row.toString().contains("203.0.113.77"));
    assertFalse(row.toString().contains("127.0.0.1"));
    List<Date> days = row.stream().filter(Date.class::isInstance).map(Date.class::cast).toList();
    assertEquals(1, days.size());
    assertEquals(DayOfWeek.MONDAY, days.get(0).toLocalDate().getDayOfWeek());
    assertEquals(
        Set.of(
            "id char",
            "edition_id char",
            "submission_key char",
            "receipt_hash char",
            "arrival bigint",
            "variant varchar",
            "channel varchar",
            "setting varchar",
            "sent_week date",
            "answers longtext",
            "record_key int",
            "made_up tinyint"),
        columns());
  }

  private static Set<String> columns() {
    return Evensay.rows(
            "select column_name, data_type from information_schema.columns"
                + " where table_schema = database() and table_name = 'response'")
        .stream()
        .map(column -> (column.get(0) + " " + column.get(1)).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Page check(SurveyDocument survey, String words) {
    Page check = visitor.submit(survey.begin(visitor), Map.of("words", words));
    assertEquals(words("answering.check.heading"), check.heading());
    return check;
  }

  private static Form send(Page check) {
    return check.form("go", "carried").with("go", "send");
  }

  private static String receipt(Page page) {
    String code = page.document().select(".receipt-code").text();
    assertFalse(code.isEmpty(), () -> "no receipt: " + page.status() + " " + page.text());
    return code;
  }

  private static String words(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }
}
