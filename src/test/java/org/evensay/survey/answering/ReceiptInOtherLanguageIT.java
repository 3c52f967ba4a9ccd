package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Another language where the way through a survey is over, and words would be lost with it. */
@OnTheServer
class ReceiptInOtherLanguageIT {

  private static final String BUTTON = ".languages button[form=journey][value=ur]";

  private final Visitor visitor = Persona.ANYONE.visits();

  private Page check(SurveyDocument survey) {
    return visitor.submit(survey.begin(visitor), Map.of("words", "a pond"));
  }

  /** Presses a language that the page has a button for. */
  private Page in(String tag, Page page) {
    assertEquals(
        1, page.document().select(".languages button[value=" + tag + "]").size(), page.source());
    Form form = page.form("edition", "carried");
    return visitor.send(form.with("lang", form.values("lang").get(0), tag).with("go", ""));
  }

  private static String code(Page page) {
    return page.document().select(".receipt-code").text();
  }

  private static String notice(Page page) {
    return page.document().select(".notice.done").text();
  }

  private static String english(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }

  private static String urdu(String key) {
    return Messages.installed().text(Spoken.URDU, key);
  }

  @Test
  void her_receipt_is_the_same_in_another_language_and_sends_nothing() {
    SurveyDocument survey = SurveyDocument.ofWords("receipt-language").publish();
    Page receipt = visitor.submit(check(survey), Map.of("go", "send"));
    assertEquals(1, receipt.document().select(BUTTON).size());

    Page inUrdu = in("ur", receipt);
    assertEquals("ur", inUrdu.document().select("html").attr("lang"));
    assertEquals(urdu("answering.receipt.heading"), inUrdu.heading());
    assertEquals(code(receipt), code(inUrdu));
    assertEquals(urdu("answering.receipt.kept"), notice(inUrdu));

    Page inEnglish = in("en-GB", inUrdu);
    assertEquals(code(receipt), code(inEnglish));
    assertEquals(english("answering.receipt.kept"), notice(inEnglish));
    assertEquals(List.of("{\"words\":\"a pond\"}"), survey.answers());
  }

  @Test
  void a_receipt_that_said_it_was_sent_before_says_so_in_another_language() {
    SurveyDocument survey = SurveyDocument.ofWords("receipt-again").publish();
    Page check = check(survey);
    visitor.submit(check, Map.of("go", "send"));
    Page again = visitor.submit(check, Map.of("go", "send"));
    assertEquals(english("answering.receipt.before"), notice(again));
    assertEquals(urdu("answering.receipt.before"), notice(in("ur", again)));
  }

  @Test
  void a_receipt_is_still_hers_when_the_survey_closed_meanwhile() {
    SurveyDocument survey = SurveyDocument.ofWords("receipt-closed").publish();
    Page receipt = visitor.submit(check(survey), Map.of("go", "send"));
    survey.close();
    Page inUrdu = in("ur", receipt);
    assertEquals(code(receipt), code(inUrdu));
    assertEquals(urdu("answering.receipt.kept"), notice(inUrdu));
  }

  @Test
  void what_was_taken_back_meanwhile_is_not_stored_again_by_a_language() {
    SurveyDocument survey = SurveyDocument.ofWords("receipt-gone").publish();
    Page receipt = visitor.submit(check(survey), Map.of("go", "send"));
    visitor.post("/survey/response/withdraw", Map.of("code", code(receipt)));
    Page inUrdu = in("ur", receipt);
    assertEquals("", code(inUrdu));
    assertTrue(inUrdu.problems().contains(urdu("response.refusal.taken-back")), inUrdu.source());
    assertEquals(0, survey.responses());
  }

  @Test
  void a_language_on_a_made_up_receipt_stores_nothing_and_gives_none() {
    SurveyDocument survey = SurveyDocument.ofWords("receipt-made").publish();
    Form form = check(survey).form("edition", "carried");
    Page page = visitor.send(form.with("sent", "once").with("lang", "ur").with("go", ""));
    assertEquals("", code(page));
    assertEquals(urdu("answering.check.heading"), page.heading());
    assertEquals(0, survey.responses());
  }

  @Test
  void her_words_stay_in_another_language_where_the_survey_closed() {
    SurveyDocument survey =
        SurveyDocument.of("closed-language")
            .page("one", Asked.longText("words"))
            .page("two", Asked.shortText("more"))
            .publish();
    Page one = survey.begin(visitor);
    survey.close();
    Page closed = visitor.submit(one, Map.of("words", "a pond"));
    Page inUrdu = in("ur", closed);
    assertEquals(urdu("answering.closed.heading"), inUrdu.heading());
    assertEquals(List.of("a pond"), inUrdu.document().select(".answers .answer").eachText());
    assertEquals(
        List.of("a pond"), in("en-GB", inUrdu).document().select(".answers .answer").eachText());
    assertEquals(0, survey.responses());
  }
}
