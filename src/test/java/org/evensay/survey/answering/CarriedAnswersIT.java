package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.CarriedAnswers;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.key.SurveyKeys;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unfinished answers that come back otherwise than they went. */
@OnTheServer
class CarriedAnswersIT {

  private static final String TYPED = "what I was typing just now";

  private static SurveyDocument survey;

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    survey =
        SurveyDocument.of("carried")
            .page("first", Asked.shortText("one"))
            .page("second", Asked.longText("two"))
            .publish();
  }

  @ParameterizedTest
  @ValueSource(strings = {"changed", "cut", "nothing", "longer", "not base 64", "😀", "..", "AQ"})
  void a_forged_or_cut_payload_is_refused_politely_and_what_was_just_typed_is_still_there(
      String how) {
    Form form = second();
    String carried = form.values("carried").get(0);
    String forged =
        switch (how) {
          case "changed" -> changed(carried);
          case "cut" -> carried.substring(0, carried.length() / 2);
          case "nothing" -> "";
          case "longer" -> carried + "AAAA";
          default -> how;
        };
    assertRefused(visitor.send(form.with("carried", forged)), "answering.refusal.unreadable");
  }

  @Test
  void no_payload_at_all_is_refused_in_the_same_way() {
    assertRefused(visitor.send(second().without("carried")), "answering.refusal.unreadable");
  }

  @Test
  void a_payload_of_another_edition_is_refused_and_so_is_one_of_another_survey() {
    SurveyDocument other =
        SurveyDocument.of("other").page("first", Asked.shortText("one")).publish();
    String foreign = other.begin(visitor).form("carried").values("carried").get(0);
    assertRefused(visitor.send(second().with("carried", foreign)), "answering.refusal.unreadable");
  }

  @Test
  void a_payload_that_cannot_be_read_stores_nothing_when_it_is_sent() {
    Page check = visitor.send(second());
    long before = survey.responses();
    Page refused =
        visitor.send(
            check
                .form("carried")
                .with("carried", changed(check.form("carried").values("carried").get(0)))
                .with("go", "send"));
    assertEquals(words("answering.refusal.all-unreadable"), summary(refused));
    assertEquals(before, survey.responses());
  }

  @Test
  @Tag("storage")
  void a_page_older_than_a_day_is_shown_again_with_everything_on_it_and_then_goes_on() {
    Form form = second();
    Page refused = visitor.send(form.with("carried", stale(form)));
    assertRefused(refused, "answering.refusal.stale");
    Page check = visitor.submit(refused, Map.of("go", "next"));
    assertEquals(words("answering.check.heading"), check.heading());
    assertTrue(check.text().contains("typed yesterday"));
    assertTrue(check.text().contains(TYPED));
  }

  @Test
  void a_page_of_just_under_a_day_is_not_stale() {
    Form form = second();
    String fresh = sealed(form, Instant.now().minus(Carried.FRESH).plus(Duration.ofMinutes(5)));
    Page check = visitor.send(form.with("carried", fresh));
    assertEquals(words("answering.check.heading"), check.heading());
  }

  @Test
  void a_stale_check_page_is_shown_again_before_anything_is_sent() {
    Page check = visitor.send(second());
    long before = survey.responses();
    Form form = check.form("carried");
    Page refused = visitor.send(form.with("carried", stale(form)).with("go", "send"));
    assertEquals(words("answering.check.heading"), refused.heading());
    assertEquals(words("answering.refusal.stale"), summary(refused));
    assertEquals(before, survey.responses());
    visitor.submit(refused, Map.of("go", "send"));
    assertEquals(before + 1, survey.responses());
  }

  @Test
  void it_is_said_in_the_readers_language() {
    Page page = visitor.send(second().with("lang", "ur").with("carried", "forged"));
    assertEquals("ur", page.document().select("html").attr("lang"));
    assertEquals(
        Messages.installed().text(Spoken.URDU, "answering.refusal.unreadable"), summary(page));
    assertEquals(TYPED, page.form("two").values("two").get(0));
  }

  @Test
  void nobody_can_read_what_travels() {
    Form form = visitor.send(second()).form("carried");
    assertTrue(
        !form.encoded().contains("typing") && !form.values("carried").get(0).contains("dHlwaW5n"));
  }

  private void assertRefused(Page page, String why) {
    assertEquals(200, page.status());
    assertEquals(words(why), summary(page));
    assertEquals(TYPED, page.form("two").values("two").get(0));
    assertTrue(page.document().title().startsWith(words("language.problems.title").strip()));
  }

  /** The second page, filled in. */
  private Form second() {
    Page second = visitor.submit(survey.begin(visitor), Map.of("one", "first things"));
    return second.form("two").with("two", TYPED);
  }

  private static String changed(String carried) {
    int middle = carried.length() / 2;
    char other = carried.charAt(middle) == 'A' ? 'B' : 'A';
    return carried.substring(0, middle) + other + carried.substring(middle + 1);
  }

  private static String stale(Form form) {
    return sealed(form, Instant.now().minus(Carried.FRESH).minus(Duration.ofMinutes(5)));
  }

  /** A payload that the product could have made at that moment. */
  private static String sealed(Form form, Instant at) {
    byte[] key =
        (byte[])
            Evensay.rows(
                    "select key_bytes from survey_key where purpose = ?",
                    SurveyKeys.CARRIED_ANSWERS)
                .get(0)
                .get(0);
    EditionId edition = new EditionId(form.values("edition").get(0));
    CarriedAnswers seals = CarriedAnswers.of(key, edition, ExampleEditions.parse(survey.json()));
    Carried now = seals.open(form.values("carried").get(0)).orElseThrow();
    Map<String, List<String>> typed =
        now.typed().containsKey("two") ? now.typed() : Map.of("one", List.of("typed yesterday"));
    return seals.seal(new Carried(now.submissionKey(), at, typed));
  }

  private static String summary(Page page) {
    return page.document().select(".error-summary li").text();
  }

  private static String words(String key) {
    return Messages.installed().text(LanguageVariant.ENGLISH, key);
  }
}
