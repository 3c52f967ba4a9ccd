package org.evensay.survey.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.evensay.testing.Program;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of sealed responses that devices send. */
@OnTheServer
class OfflineResponsesIT {

  private static final String ADDRESS = "/offline-responses";

  private static SurveyDocument survey;
  private static String about;

  @BeforeAll
  static void publish() {
    survey = survey("offline");
    about = DeviceSealing.survey(survey.name());
  }

  private static SurveyDocument survey(String word) {
    SurveyDocument document =
        SurveyDocument.ofWords(word)
            .page(
                "one",
                SurveyDocument.Asked.oneChoice("goes", "yes", "no").required(),
                SurveyDocument.Asked.shortText("why").showIf("${goes} = 'no'"));
    return document.publish();
  }

  private static List<String> became(Program.Answer answer) {
    assertEquals(200, answer.status(), answer.text());
    return answer.json().getJsonArray("responses").getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("became"))
        .toList();
  }

  private static List<String> send(String... sealed) {
    return became(Program.ofNobody().json("POST", ADDRESS, DeviceSealing.batch(List.of(sealed))));
  }

  private static String sealed(Map<String, String> answers) {
    return DeviceSealing.seal(about, List.of(DeviceSealing.response(answers))).get(0);
  }

  private static long aside(String reason) {
    return Evensay.number(
        "select count(*) from offline_aside a join edition e on e.id = a.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ? and a.reason = ?",
        survey.name(),
        reason);
  }

  @Test
  void what_a_browser_sealed_is_kept_once_however_often_it_comes() {
    String sealed = sealed(Map.of("goes", "no", "why", "Too far"));
    long before = survey.responses();

    assertEquals(List.of("kept"), send(sealed));
    assertEquals(List.of("kept-before"), send(sealed));
    assertEquals(List.of("kept-before", "kept-before"), send(sealed, sealed));

    assertEquals(before + 1, survey.responses());
    assertTrue(survey.answers().stream().anyMatch(answers -> answers.contains("Too far")));
    assertEquals(
        1,
        Evensay.number(
            "select count(*) from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ? and channel = 'offline'"
                + " and json_value(r.answers, '$.why') = 'Too far'",
            survey.name()));
  }

  @Test
  void the_same_that_comes_many_times_at_once_is_kept_once() {
    String sealed = sealed(Map.of("goes", "no", "why", "At once"));
    long before = survey.responses();
    List<CompletableFuture<List<String>>> all =
        java.util.stream.IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(sealed)))
            .toList();

    List<String> became = all.stream().flatMap(one -> one.join().stream()).sorted().toList();

    assertEquals("kept", became.get(0));
    assertEquals(5, became.stream().filter("kept-before"::equals).count(), became.toString());
    assertEquals(before + 1, survey.responses());
  }

  @Test
  void her_receipt_takes_it_back_and_then_nothing_brings_it_again() {
    String receipt = "0123-4567-89AB-" + Long.toString(System.nanoTime() % 9000 + 1000);
    String response =
        "{\"language\":\"en-GB\",\"receipt\":\"" + receipt + "\",\"answers\":{\"goes\":[\"yes\"]}}";
    List<String> two = DeviceSealing.seal(about, List.of(response, response));
    long before = survey.responses();

    assertEquals(List.of("kept"), send(two.get(0)));
    assertEquals(List.of("unfit"), send(two.get(1)), "nobody has the receipt of another");
    Program.Answer taken =
        Program.ofNobody().json("POST", "/withdrawals", "{\"receipt\":\"" + receipt + "\"}");
    assertEquals(204, taken.status(), taken.text());

    assertEquals(List.of("kept-before"), send(two.get(0)));
    assertEquals(before, survey.responses());
  }

  @Test
  void what_is_for_another_edition_or_was_changed_is_set_aside_and_stays_sealed() {
    SurveyDocument other = survey("other");
    String edition =
        Evensay.text(
            "select e.id from edition e join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name());
    String forOther =
        DeviceSealing.seal(
                DeviceSealing.survey(other.name()),
                List.of(DeviceSealing.response(Map.of("goes", "yes"))))
            .get(0)
            .replaceFirst("\"edition\":\"[^\"]+\"", "\"edition\":\"" + edition + "\"");
    String mine = sealed(Map.of("goes", "yes"));
    String changed = mine.replaceFirst("\"sealed\":\"(.{200}).", "\"sealed\":\"$1_");
    String otherId = mine.replaceFirst("\"id\":\"..", "\"id\":\"zz");
    String otherKey = mine.replaceFirst("\"key\":\"[^\"]+\"", "\"key\":\"0123456789abcdef\"");
    String newer = mine.replace("\"format\":1", "\"format\":7");
    long before = survey.responses();

    assertEquals(List.of("broken", "broken", "broken"), send(forOther, changed, otherId));
    assertEquals(List.of("broken"), send(otherId), "it is kept aside once");
    assertEquals(before, survey.responses());
    assertTrue(aside("broken") >= 2);
    assertEquals(List.of("other-key"), send(otherKey.replaceFirst("\"id\":\"..", "\"id\":\"yy")));
    assertEquals(List.of("other-format"), send(newer.replaceFirst("\"id\":\"..", "\"id\":\"xx")));
    assertEquals(
        List.of("no-such-edition"),
        send(
            mine.replaceFirst("\"edition\":\"[^\"]+\"", "\"edition\":\"" + "0".repeat(26) + "\"")));
    assertEquals(List.of("kept"), send(mine), "none of it stands in the way of her own");
  }

  @Test
  void answers_that_the_survey_would_not_take_are_set_aside() {
    assertEquals(List.of("unfit"), send(sealed(Map.of("why", "Not asked"))));
    assertEquals(
        List.of("unfit"), send(sealed(Map.of("goes", "yes", "why", "She would not see it"))));
    assertEquals(List.of("unfit"), send(sealed(Map.of("goes", "yes", "nothing", "?"))));
    assertEquals(List.of("unfit"), send(sealed(Map.of())));
    assertTrue(aside("unfit") >= 4);
  }

  @Test
  void what_comes_after_closing_waits_for_whoever_runs_the_survey() {
    SurveyDocument late = survey("late");
    String sealed =
        DeviceSealing.seal(
                DeviceSealing.survey(late.name()),
                List.of(DeviceSealing.response(Map.of("goes", "yes"))))
            .get(0);
    late.close();

    assertEquals(List.of("closed"), send(sealed));
    assertEquals(0, late.responses());
    String page = "/survey/offline/aside?survey=" + late.name();
    assertEquals(403, Persona.AMINA.visits().get(page).status());
    Visitor dev = Persona.DEV.visits();
    assertTrue(dev.get(page).text().contains("The survey was closed when they came"));
    dev.post(page, Map.of("take-in", ""));

    assertEquals(1, late.responses());
    assertFalse(dev.get(page).text().contains("The survey was closed when they came"));
    assertEquals(List.of("kept-before"), send(sealed));
  }

  @Test
  void what_is_removed_is_gone() {
    SurveyDocument gone = survey("gone");
    String sealed =
        DeviceSealing.seal(
                DeviceSealing.survey(gone.name()),
                List.of(DeviceSealing.response(Map.of("goes", "yes"))))
            .get(0);
    gone.close();
    assertEquals(List.of("closed"), send(sealed));

    Persona.DEV.visits().post("/survey/offline/aside?survey=" + gone.name(), Map.of("remove", ""));

    assertEquals(
        0,
        Evensay.number(
            "select count(*) from offline_aside a join edition e on e.id = a.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            gone.name()));
  }

  @Test
  void a_batch_that_is_none_or_too_large_is_refused_whole() {
    Program nobody = Program.ofNobody();
    String mine = sealed(Map.of("goes", "yes"));

    assertEquals(400, nobody.json("POST", ADDRESS, "{").status());
    assertEquals(422, nobody.json("POST", ADDRESS, "{\"responses\":[]}").status());
    assertEquals(422, nobody.json("POST", ADDRESS, "{\"responses\":[{}]}").status());
    assertEquals(
        422,
        nobody
            .json("POST", ADDRESS, DeviceSealing.batch(java.util.Collections.nCopies(51, mine)))
            .status());
    assertEquals(
        422,
        nobody
            .json(
                "POST",
                ADDRESS,
                DeviceSealing.batch(List.of(mine.replace("\"sealed\":\"", "\"sealed\":\"!"))))
            .status());
    assertEquals(
        "403 api.refusal.other-site",
        nobody
            .json(
                "POST",
                ADDRESS,
                DeviceSealing.batch(List.of(mine)),
                "Origin",
                "https://evil.example")
            .problem());
    assertEquals(List.of("kept"), send(mine));
  }

  @Test
  void the_private_key_is_kept_sealed() {
    assertEquals(
        1 + 12 + 32 + 16L, Evensay.number("select max(length(private_key)) from offline_key"));
  }
}
