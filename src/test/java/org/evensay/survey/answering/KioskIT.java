package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnGroup;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A device that many share: nothing of one person is there for the next. */
@OnTheServer
class KioskIT {

  private static final String KIOSK = "/survey/invitation/kiosk?invitation=";
  private static final String SECRET = "A secret of the first";

  private final Visitor facilitator = Persona.CAROL.visits();
  private final Visitor device = Persona.ANYONE.visits();

  private static SurveyDocument words(String word) {
    return SurveyDocument.ofWords(word).publish();
  }

  private OwnGroup kiosk(SurveyDocument survey) {
    return OwnGroup.shared(facilitator, survey.name(), "Waiting room");
  }

  private Page next(OwnGroup kiosk) {
    Page start = device.get(KIOSK + kiosk.id());
    assertEquals("/survey/answering/start", start.address().getPath(), start.text());
    return start;
  }

  private Page question(OwnGroup kiosk) {
    return device.submit(next(kiosk), Map.of("go", "begin"));
  }

  private static void assertOver(Page page) {
    assertEquals(Words.of("answering.over.heading"), page.heading(), page.text());
    assertFalse(page.source().contains(SECRET));
    assertTrue(page.document().select(".receipt-code, [name=carried]").isEmpty());
    assertFalse(page.document().select("#next-person").isEmpty());
  }

  @Test
  void it_is_set_up_by_who_may_invite_and_records_channel_and_setting() {
    SurveyDocument survey = words("kiosk-set-up");
    String path = "/survey/invitation/shared?survey=" + survey.name();
    assertEquals(403, Persona.ERIN.visits().get(path).status());
    assertEquals(403, Persona.BEN.visits().get(path).status());
    OwnGroup kiosk = kiosk(survey);
    assertEquals("", kiosk.code(), "there is nothing to type");
    Page check = device.submit(question(kiosk), Map.of("words", "Mine"));
    Page receipt = device.submit(check, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
    assertEquals(
        List.of(List.of("kiosk", "Waiting room")),
        Evensay.rows(
            "select r.channel, r.setting from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name()));
    assertEquals(Words.of("invitation.sent", 1), kiosk.sent(facilitator));
  }

  @Test
  void no_page_of_it_is_kept_by_the_browser_or_filled_in_by_it() {
    OwnGroup kiosk = kiosk(words("kiosk-store"));
    Page start = next(kiosk);
    Page question = device.submit(start, Map.of("go", "begin"));
    Page check = device.submit(question, Map.of("words", SECRET));
    Page receipt = device.submit(check, Map.of("go", "send"));
    for (Page page : List.of(start, question, check, receipt)) {
      assertEquals("no-store", page.header("Cache-Control"), page.heading());
      assertFalse(page.document().select("dialog#still-there").isEmpty());
      assertTrue(page.document().select("meta[http-equiv=refresh]").isEmpty());
    }
    assertEquals("off", question.document().select("#journey").attr("autocomplete"));
    assertFalse(receipt.document().select("#next-person").isEmpty());
    assertTrue(receipt.document().select("main a[href*=withdraw]").isEmpty());
  }

  /** Who closes the page leaves the next person without a start. */
  @Test
  void it_says_how_to_stop_there_and_the_button_says_what_it_does() {
    Page question = question(kiosk(words("kiosk-stop")));
    assertFalse(question.text().contains(Words.of("answering.question.stop")), question.text());
    assertTrue(question.text().contains(Words.of("offline.take.stop.words")), question.text());
    assertEquals(Words.of("offline.take.stop"), question.document().select("#next-person").text());

    Page code = device.send(question.form("carried").with("words", SECRET).with("go", "later"));
    Page again = device.send(code.form("carried").with("go", "look"));
    assertTrue(again.text().contains(Words.of("answering.later.stop")), again.text());
    // What is kept under her code is not deleted by that.
    assertEquals(Words.of("offline.take.another"), again.document().select("#next-person").text());
  }

  @Test
  void pages_elsewhere_are_as_ever() {
    SurveyDocument survey = words("kiosk-elsewhere");
    Page question = survey.begin(device);
    assertEquals("private, no-cache", question.header("Cache-Control"));
    assertTrue(question.document().select("dialog").isEmpty());
    assertEquals(List.of(), device.cookies());
  }

  @Test
  void when_the_next_person_has_begun_no_page_of_the_one_before_is_answered() {
    SurveyDocument survey = words("kiosk-turn");
    OwnGroup kiosk = kiosk(survey);
    Page question = question(kiosk);
    Page check = device.submit(question, Map.of("words", SECRET));
    Form sending = check.form("go", "carried").with("go", "send");
    Page receipt = device.send(sending);
    String code = receipt.document().select(".receipt-code").text();
    // Until then it is hers: she may choose another language, or press twice.
    assertEquals(code, device.send(sending).document().select(".receipt-code").text());

    Page other = question(kiosk);
    assertOver(device.send(sending));
    assertOver(device.send(question.form("carried").with("words", SECRET).with("go", "next")));
    assertOver(device.send(receipt.form("carried").with("lang", "en-GB")));
    Page mine = device.submit(other, Map.of("words", "The second"));
    assertEquals(Words.of("answering.check.heading"), mine.heading());
    assertEquals(1, survey.responses());
  }

  @Test
  void what_somebody_chose_is_gone_for_the_next() {
    OwnGroup kiosk = kiosk(words("kiosk-comfort"));
    Page question = question(kiosk);
    Page choices =
        device.send(question.form("carried").with("comfort-open", "yes").with("words", SECRET));
    Page kept =
        device.send(
            choices.form("carried").with("comfort-size", "larger").with("comfort-keep", "yes"));
    assertTrue(device.cookies().stream().anyMatch(one -> one.startsWith("comfort=")));
    assertTrue(kept.document().select("html").attr("class").contains("larger"));
    Page start = next(kiosk);
    assertFalse(start.document().select("html").attr("class").contains("larger"));
    assertTrue(device.cookies().stream().noneMatch(one -> one.startsWith("comfort=size")));
    Page urdu = device.get(KIOSK + kiosk.id() + "&lang=ur");
    assertEquals("ur", urdu.document().select("html").attr("lang"), "the device's own language");
  }

  @Test
  void without_cookies_everything_else_works() {
    SurveyDocument survey = words("kiosk-cookies");
    OwnGroup kiosk = kiosk(survey);
    Visitor without = Visitor.withoutCookies();
    Page start = without.get(KIOSK + kiosk.id());
    Page question = without.submit(start, Map.of("go", "begin"));
    Page check = without.submit(question, Map.of("words", "Mine"));
    Page receipt = without.submit(check, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
    assertEquals(1, survey.responses());
  }

  @Test
  void the_cookie_tells_nobody_and_is_another_one_each_time() {
    OwnGroup kiosk = kiosk(words("kiosk-cookie"));
    next(kiosk);
    List<String> first = device.cookies();
    assertEquals(1, first.size());
    assertTrue(first.get(0).matches("turn=[0-9a-z]{26}"), first.get(0));
    next(kiosk);
    assertNotEquals(first, device.cookies());
  }

  @Test
  void a_private_survey_is_asked_there_as_well() {
    SurveyDocument survey = SurveyDocument.ofWords("kiosk-private");
    String json = survey.json().replaceFirst("\\{", "{\"private\": true, ");
    SurveyDocument.publish(Persona.DEV.visits(), json);
    OwnGroup kiosk = kiosk(survey);
    Page ready = device.submit(question(kiosk), Map.of("words", SECRET));
    assertEquals(Words.of("answering.ready.heading"), ready.heading());
    assertFalse(ready.text().contains(SECRET));
    assertEquals(Words.of("offline.take.stop"), ready.document().select("#next-person").text());
    Page receipt = device.submit(ready, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
  }

  @Test
  void who_finishes_later_takes_nothing_of_the_device_home_and_may_come_back_to_it() {
    SurveyDocument survey =
        SurveyDocument.of("kiosk-later")
            .page("one", Asked.longText("words"))
            .page("two", Asked.number("age", 5, 25))
            .publish();
    OwnGroup kiosk = kiosk(survey);
    Page later =
        device.send(question(kiosk).form("carried").with("words", SECRET).with("go", "later"));
    String code = String.join(" ", later.document().select(".return-code li").eachText());
    next(kiosk);

    Visitor home = Persona.ANYONE.visits();
    Page found = home.post("/survey/answering/return", Map.of("code", code));
    Page two = home.send(found.form("carried"));
    assertFalse(two.document().select("[name=age]").isEmpty(), two.text());
    assertTrue(two.document().select("dialog").isEmpty());
    assertEquals("private, no-cache", two.header("Cache-Control"));

    Page back = device.get("/survey/answering/return?invitation=" + kiosk.id());
    assertFalse(back.document().select("dialog#still-there").isEmpty());
    Page foundThere = device.submit(back, Map.of("code", code));
    assertFalse(foundThere.document().select("dialog#still-there").isEmpty());
    Page twoThere = device.send(foundThere.form("carried"));
    assertFalse(twoThere.document().select("dialog#still-there").isEmpty(), twoThere.text());
    next(kiosk);
    assertOver(device.send(twoThere.form("carried").with("go", "back")));
    Page check = home.submit(two, Map.of("age", "14"));
    home.submit(check, Map.of("go", "send"));
    assertEquals(Words.of("invitation.sent", 1), kiosk.sent(facilitator));
  }

  @Test
  void a_closed_device_says_so_and_so_does_one_that_never_was() {
    SurveyDocument survey = words("kiosk-closed");
    OwnGroup kiosk = kiosk(survey);
    OwnGroup group = OwnGroup.open(facilitator, survey.name(), "A group");
    kiosk.close(facilitator);
    for (String id : List.of(kiosk.id(), group.id(), "none", "", "%00", "'")) {
      Page page = device.get(KIOSK + id);
      assertEquals(200, page.status(), id);
      assertEquals(Words.of("invitation.over.heading"), page.heading(), id);
    }
    OwnGroup expired = kiosk(survey);
    BehindTheBack.change(
        "update invitation set ends_at = utc_timestamp(6) where id = ?", expired.id());
    assertEquals(Words.of("invitation.over.heading"), device.get(KIOSK + expired.id()).heading());
  }
}
