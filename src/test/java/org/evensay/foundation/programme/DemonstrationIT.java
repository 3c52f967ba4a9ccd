package org.evensay.foundation.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands in the database after the first start is what the notes of the event say. */
@OnTheServer
@Tag("storage")
class DemonstrationIT {

  /**
   * SHA-256 of the languages and answers of the 600 made-up responses, in the order they came: the
   * same seed gives the same ones on every machine and every database.
   */
  private static final String MADE_UP_RESPONSES =
      "1e2dd87b7213c2b8515fdeefe9f97fa0fa2d9e4a6067f5072819fe67e68fed40";

  private static final JsonObject EVENT = read("/demonstration/event-2020.json");
  private static final JsonObject TEXTS =
      read("/demonstration/programme.json").getAsJsonObject("texts");

  private static JsonObject read(String resource) {
    try (Reader reader =
        new InputStreamReader(
            DemonstrationIT.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String programme() {
    return Evensay.text("select id from programme where slug = 'event-2020'");
  }

  private static String workshop() {
    return Evensay.text("select id from workshop where programme_id = ?", programme());
  }

  private static List<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static List<String> words(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  /** What the event's notes say, or the whole sentence that was made of them. */
  private static String said(String key, String words) {
    JsonObject sentence = TEXTS.getAsJsonObject(key);
    return sentence != null && sentence.has("en-GB") ? sentence.get("en-GB").getAsString() : words;
  }

  private static String english(Object text) {
    return JsonParser.parseString((String) text).getAsJsonObject().get("en-GB").getAsString();
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  @Test
  void the_workshop_is_the_one_of_the_notes() {
    List<Object> row =
        Evensay.rows(
                "select held_on, table_count, task from workshop where programme_id = ?",
                programme())
            .get(0);
    assertEquals("2020-03-05", row.get(0).toString());
    assertEquals(7, number(row.get(1)));
    assertEquals(
        said("task", EVENT.getAsJsonObject("event").get("task").getAsString()),
        english(row.get(2)));
  }

  @Test
  void the_ten_priorities_have_their_tallies_and_points_in_order() {
    List<List<Object>> expected = new ArrayList<>();
    for (JsonObject priority : objects(EVENT.getAsJsonArray("priorities"))) {
      String code = priority.get("code").getAsString();
      List<String> points = new ArrayList<>();
      for (String point : words(priority.getAsJsonArray("points"))) {
        points.add(said("point." + code + "." + (points.size() + 1), point));
      }
      expected.add(
          List.of(
              code,
              said("priority." + code, priority.get("label").getAsString()),
              priority.get("tables").getAsInt(),
              points));
    }
    List<List<Object>> stored =
        Evensay.rows(
                "select code, label, tally, points from priority where workshop_id = ?"
                    + " order by position",
                workshop())
            .stream()
            .map(
                row ->
                    List.<Object>of(
                        row.get(0),
                        english(row.get(1)),
                        number(row.get(2)),
                        objects(JsonParser.parseString((String) row.get(3)).getAsJsonArray())
                            .stream()
                            .map(point -> point.get("en-GB").getAsString())
                            .toList()))
            .toList();
    assertEquals(expected, stored);
    assertEquals(
        List.of(6, 4, 3, 3, 2, 2, 1, 1, 1, 1), stored.stream().map(row -> row.get(2)).toList());
  }

  @Test
  void the_three_chosen_ones_keep_what_they_were_merged_from() {
    List<List<Object>> stored =
        Evensay.rows(
                "select id, place, label from chosen_priority where workshop_id = ? order by place",
                workshop())
            .stream()
            .map(
                row ->
                    List.<Object>of(
                        number(row.get(1)),
                        english(row.get(2)),
                        Evensay.rows(
                                "select p.code from chosen_priority_source s"
                                    + " join priority p on p.id = s.priority_id"
                                    + " where s.chosen_priority_id = ? order by p.position",
                                row.get(0))
                            .stream()
                            .map(source -> source.get(0))
                            .toList()))
            .toList();
    assertEquals(
        objects(EVENT.getAsJsonArray("chosen")).stream()
            .map(
                chosen ->
                    List.<Object>of(
                        chosen.get("rank").getAsInt(),
                        said(
                            "chosen." + chosen.get("rank").getAsInt(),
                            chosen.get("label").getAsString()),
                        words(chosen.getAsJsonArray("from"))))
            .toList(),
        stored);
    assertEquals(3, stored.size());
  }

  @Test
  void the_themes_have_their_short_and_long_term_asks_in_order() {
    List<String> themes = new ArrayList<>();
    List<String> shortTerm = new ArrayList<>();
    List<String> longTerm = new ArrayList<>();
    for (JsonObject theme : objects(EVENT.getAsJsonArray("themes"))) {
      String code = theme.get("code").getAsString();
      themes.add(said("theme." + code, theme.get("label").getAsString()));
      addTo(shortTerm, code, "short", theme);
      addTo(longTerm, code, "long", theme);
    }
    assertEquals(
        themes,
        Evensay.rows(
                "select label from theme where programme_id = ? order by position", programme())
            .stream()
            .map(row -> english(row.get(0)))
            .toList());
    assertEquals(5, themes.size());
    assertEquals(shortTerm, asks("short"));
    assertEquals(15, shortTerm.size());
    assertEquals(longTerm, asks("long"));
    assertEquals(14, longTerm.size());
  }

  private static void addTo(List<String> asks, String theme, String horizon, JsonObject document) {
    int position = 0;
    for (String ask : words(document.getAsJsonObject("asks").getAsJsonArray(horizon))) {
      position++;
      asks.add(said("ask." + theme + "." + horizon + "." + position, ask));
    }
  }

  private static List<String> asks(String horizon) {
    return Evensay.rows(
            "select r.words from ask a join theme t on t.id = a.theme_id"
                + " join ask_revision r on r.ask_id = a.id and r.number = 1"
                + " where a.programme_id = ? and a.horizon = ? order by t.position, a.position",
            programme(),
            horizon)
        .stream()
        .map(row -> english(row.get(0)))
        .toList();
  }

  @Test
  void groups_to_hear_and_positions_that_differ_are_those_of_the_notes() {
    List<String> groups = words(EVENT.getAsJsonArray("groups_to_hear"));
    List<String> expected = new ArrayList<>();
    groups.forEach(group -> expected.add(said("group." + (expected.size() + 1), group)));
    assertEquals(
        expected,
        Evensay.rows(
                "select words from workshop_note where workshop_id = ? and kind = 'group-to-hear'"
                    + " order by position",
                workshop())
            .stream()
            .map(row -> english(row.get(0)))
            .toList());
    List<List<Object>> positions = new ArrayList<>();
    for (JsonObject tension : objects(EVENT.getAsJsonArray("tensions"))) {
      for (JsonObject position : objects(tension.getAsJsonArray("positions"))) {
        positions.add(
            List.of(
                position.getAsJsonArray("tables").toString(),
                said("position." + (positions.size() + 1), position.get("says").getAsString())));
      }
    }
    assertEquals(
        positions,
        Evensay.rows(
                "select table_numbers, says from differing_position where workshop_id = ?"
                    + " order by position",
                workshop())
            .stream()
            .map(row -> List.<Object>of(row.get(0), english(row.get(1))))
            .toList());
  }

  @Test
  void six_hundred_responses_are_made_up_and_the_same_every_time() throws NoSuchAlgorithmException {
    List<List<Object>> responses =
        Evensay.rows(
            "select r.variant, r.answers, r.made_up from response r"
                + " join edition e on e.id = r.edition_id join survey s on s.id = e.survey_id"
                + " where s.programme_id = ? and s.slug = 'school-and-feelings'"
                + " order by r.arrival limit 600",
            programme());
    assertEquals(600, responses.size());
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (List<Object> response : responses) {
      assertEquals(true, response.get(2));
      digest.update(
          (response.get(0) + " " + response.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(MADE_UP_RESPONSES, HexFormat.of().formatHex(digest.digest()));
    // Nobody sent them: of the week of the event, and no two under the same key.
    assertEquals(
        600,
        Evensay.number(
            "select count(distinct r.submission_key) from response r"
                + " join edition e on e.id = r.edition_id join survey s on s.id = e.survey_id"
                + " where s.slug = 'school-and-feelings' and r.sent_week = '2020-03-02'"));
  }

  @Test
  void it_was_loaded_once_by_the_installation() {
    assertEquals(1, Evensay.number("select count(*) from programme where slug = 'event-2020'"));
    assertEquals(
        List.of(List.of("evensay", "load-demonstration", programme())),
        Evensay.rows(
            "select actor, act, subject from journal_entry where book = ? and sequence = 1",
            programme()));
  }

  @Test
  void every_page_that_shows_anything_made_up_says_so() {
    Visitor dev = Persona.DEV.visits();
    String ask =
        Evensay.text(
            "select id from ask where programme_id = ? and code = 'strategy.short.1'", programme());
    for (String path :
        List.of(
            "/foundation/programme/home",
            "/foundation/programme/programme",
            "/codesign/weighing/rounds",
            "/foundation/programme/journal")) {
      assertEquals(
          Words.of("programme.demonstration"),
          dev.get(path).document().select("header .made-up").text(),
          path);
    }
    for (String path :
        List.of(
            "/survey/design/surveys",
            "/insight/coverage/coverage",
            "/codesign/ask/ask?ask=" + ask)) {
      saysSo(dev.get(path), path);
    }
    Visitor anyone = Persona.ANYONE.visits();
    Page start = anyone.get("/survey/answering/start?survey=school-and-feelings");
    saysSo(start, "the start page");
    Page question = anyone.send(start.form("carried", "edition"));
    saysSo(question, "the first question");
    saysSo(anyone.submit(question, Map.of("school_feeling", "3")), "the question after the first");
  }

  private static void saysSo(Page page, String where) {
    assertEquals(200, page.status(), where);
    assertFalse(page.document().select("main .made-up").isEmpty(), where);
    assertEquals(
        Words.of("programme.made-up"), page.document().selectFirst("main .made-up").text(), where);
  }
}
