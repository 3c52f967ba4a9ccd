package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.AtOnce;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheServer
class WithdrawResponseIT {

  private static final int ROUNDS = 8;

  private static final String WITHDRAW = "/survey/response/withdraw";

  private final Visitor visitor = Persona.ANYONE.visits();

  /** How people type a code. */
  private enum Typing {
    AS_SHOWN,
    SMALL_LETTERS,
    WITHOUT_DASHES,
    WITH_SPACES_AND_STOPS,
    LETTERS_FOR_DIGITS,
    DIGITS_OF_URDU;

    String of(String code) {
      return switch (this) {
        case AS_SHOWN -> code;
        case SMALL_LETTERS -> code.toLowerCase(Locale.ROOT);
        case WITHOUT_DASHES -> code.replace("-", "");
        case WITH_SPACES_AND_STOPS -> "  " + code.replace("-", " – ") + ". ";
        case LETTERS_FOR_DIGITS -> code.replace('0', 'O').replace('1', 'l');
        case DIGITS_OF_URDU ->
            code.chars()
                .map(sign -> sign >= '0' && sign <= '9' ? sign - '0' + '\u06f0' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
      };
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0000-0000-0000-0000",
        "0000-0000-0000",
        "UUUU-UUUU-UUUU-UUUU",
        "' or '1'='1",
        "%",
        "😀😀😀😀"
      })
  void a_code_that_is_nobodys_removes_nothing_and_is_refused_kindly(String code) {
    long before = responses();
    Page page = visitor.post(WITHDRAW, Map.of("code", code));
    assertEquals(200, page.status());
    assertEquals(words("response.refusal.no-such-receipt"), summary(page));
    assertEquals(before, responses());
  }

  @Test
  void a_code_that_is_almost_right_removes_nothing_and_stays_in_the_field() {
    SurveyDocument survey = SurveyDocument.ofWords("almost").publish();
    String code = send(survey);
    String slip = code.substring(0, 18) + (code.endsWith("7") ? '8' : '7');
    Page page = visitor.post(WITHDRAW, Map.of("code", slip));
    assertEquals(words("response.refusal.no-such-receipt"), summary(page));
    assertEquals(slip, page.form("code").values("code").get(0));
    assertEquals(1, survey.responses());
  }

  @ParameterizedTest
  @EnumSource(Typing.class)
  void whoever_has_the_code_takes_her_answers_back_however_she_types_it(Typing typing) {
    SurveyDocument survey = SurveyDocument.ofWords("typed").publish();
    String code = send(survey);
    Page page = visitor.post(WITHDRAW, Map.of("code", typing.of(code)));
    assertEquals(words("response.withdraw.done.heading"), page.heading());
    assertEquals(0, survey.responses());
  }

  @Test
  @Tag("storage")
  void only_her_own_answers_go_and_a_second_time_says_that_they_are_gone() {
    SurveyDocument survey = SurveyDocument.ofWords("once").publish();
    String code = send(survey);
    send(survey);
    assertEquals(
        words("response.withdraw.done.heading"),
        visitor.post(WITHDRAW, Map.of("code", code)).heading());
    assertEquals(1, survey.responses());
    Page again = visitor.post(WITHDRAW, Map.of("code", code));
    assertEquals(words("response.withdraw.done.heading"), again.heading());
    assertEquals(1, survey.responses());
  }

  @Test
  @Tag("storage")
  void taking_back_twice_in_the_same_moment_is_said_to_be_done_to_both() {
    SurveyDocument survey = SurveyDocument.ofWords("twice").publish();
    for (int round = 0; round < ROUNDS; round++) {
      String code = send(survey);
      Callable<Page> once = () -> visitor.post(WITHDRAW, Map.of("code", code));
      for (Page page : AtOnce.all(List.of(once, once, once))) {
        assertEquals(words("response.withdraw.done.heading"), page.heading(), page.source());
      }
      assertEquals(0, survey.responses());
    }
  }

  @Test
  @Tag("storage")
  void taking_back_while_a_page_is_sent_anew_goes_well_for_both() {
    SurveyDocument survey = SurveyDocument.ofWords("meanwhile").publish();
    for (int round = 0; round < ROUNDS; round++) {
      Page check = check(survey.start(visitor));
      String code = receipt(check);
      List<Page> pages =
          AtOnce.all(
              List.of(
                  () -> visitor.post(WITHDRAW, Map.of("code", code)),
                  () -> visitor.submit(check, Map.of("go", "send"))));
      assertEquals(words("response.withdraw.done.heading"), pages.get(0).heading());
      Page sent = pages.get(1);
      assertTrue(
          summary(sent).equals(words("response.refusal.taken-back"))
              || sent.document().select(".receipt-code").text().equals(code),
          sent.source());
      assertEquals(0, survey.responses());
    }
  }

  @Test
  @Tag("storage")
  void a_page_that_is_sent_anew_does_not_store_again_what_was_taken_back() {
    SurveyDocument survey = SurveyDocument.ofWords("anew").publish();
    Page start = survey.start(visitor);
    Page check = check(start);
    String code = receipt(check);
    visitor.post(WITHDRAW, Map.of("code", code));
    Page again = visitor.submit(check, Map.of("go", "send"));
    assertEquals(words("response.refusal.taken-back"), summary(again));
    assertEquals(0, survey.responses());
    // On a shared device somebody else begins from the same start page.
    assertNotEquals(code, receipt(check(start)));
    assertEquals(1, survey.responses());
  }

  @Test
  void the_journal_knows_nothing_of_it() {
    SurveyDocument survey = SurveyDocument.ofWords("unwritten").publish();
    long before = Evensay.number("select count(*) from journal_entry");
    visitor.post(WITHDRAW, Map.of("code", send(survey)));
    assertEquals(0, survey.responses());
    assertEquals(before, Evensay.number("select count(*) from journal_entry"));
  }

  @Test
  void a_code_in_an_address_takes_nothing_back() {
    SurveyDocument survey = SurveyDocument.ofWords("address").publish();
    visitor.get(WITHDRAW + "?code=" + send(survey));
    assertEquals(1, survey.responses());
  }

  @Test
  void its_form_says_its_language_where_it_is_too_long_to_be_read() {
    assertTrue(
        visitor.get(WITHDRAW + "?lang=ur").form("code").target().toString().endsWith("?reads=ur"));
  }

  @Test
  void it_is_refused_in_the_readers_language() {
    Page page = visitor.post(WITHDRAW + "?lang=ur", Map.of("code", "0000-0000-0000-0000"));
    assertTrue(
        page.problems()
            .contains(Messages.installed().text(Spoken.URDU, "response.refusal.no-such-receipt")));
  }

  private String send(SurveyDocument survey) {
    return receipt(check(survey.start(visitor)));
  }

  private Page check(Page start) {
    Page question = visitor.submit(start, Map.of("go", "begin"));
    return visitor.submit(question, Map.of("words", "take me back"));
  }

  private String receipt(Page check) {
    return visitor.submit(check, Map.of("go", "send")).document().select(".receipt-code").text();
  }

  private static long responses() {
    return Evensay.number("select count(*) from response");
  }

  private static String summary(Page page) {
    return page.document().select(".error-summary li").text();
  }

  private static String words(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }
}
