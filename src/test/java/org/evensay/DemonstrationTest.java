package org.evensay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

/** The demonstration's files against the facts that are known of the event. */
class DemonstrationTest {

  private static final JsonObject EVENT = DemonstrationDocument.read("event-2020.json");
  private static final JsonObject PROGRAMME = DemonstrationDocument.read("programme.json");
  private static final Set<String> EVERY_LANGUAGE =
      Spoken.IN_EVERYTHING.stream()
          .map(LanguageVariant::tag)
          .collect(Collectors.toCollection(TreeSet::new));

  private static List<JsonObject> objects(JsonObject in, String key) {
    return in.getJsonArray(key).getValuesAs(JsonObject.class);
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  @Test
  void seven_tables_named_ten_priorities() {
    assertEquals("2020-03-05", EVENT.getJsonObject("event").getString("date"));
    assertEquals(7, EVENT.getJsonObject("event").getInt("tables"));
    assertEquals(
        List.of(6, 4, 3, 3, 2, 2, 1, 1, 1, 1),
        objects(EVENT, "priorities").stream().map(one -> one.getInt("tables")).toList());
  }

  @Test
  void three_were_chosen_and_each_was_put_together_from_two() {
    assertEquals(
        List.of(
            List.of("behaviour", "pressure"),
            List.of("strategy", "prevention"),
            List.of("staff", "training")),
        objects(EVENT, "chosen").stream().map(one -> strings(one.getJsonArray("from"))).toList());
  }

  @Test
  void five_themes_hold_fifteen_short_and_fourteen_long_asks() {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonObject theme : objects(EVENT, "themes")) {
      theme
          .getJsonObject("asks")
          .forEach((term, asks) -> counts.merge(term, asks.asJsonArray().size(), Integer::sum));
    }

    assertEquals(5, objects(EVENT, "themes").size());
    assertEquals(Map.of("short", 15, "long", 14), counts);
  }

  @Test
  void seven_groups_have_to_be_heard_and_tables_differed_about_the_views_of_parents() {
    assertEquals(7, EVENT.getJsonArray("groups_to_hear").size());
    JsonObject tension = objects(EVENT, "tensions").get(0);
    assertEquals("parents' views", tension.getString("about"));
    assertEquals(
        List.of(List.of(1), List.of(2, 5), List.of(4)),
        objects(tension, "positions").stream()
            .map(
                position ->
                    position.getJsonArray("tables").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList())
            .toList());
  }

  /** Keys as they follow from the facts, one for each thing that the event's pages show. */
  private static Set<String> expectedTexts() {
    Set<String> keys = new TreeSet<>();
    for (JsonObject priority : objects(EVENT, "priorities")) {
      keys.add("priority." + priority.getString("code"));
      numbered(keys, "point." + priority.getString("code"), priority.getJsonArray("points"));
    }
    for (JsonObject theme : objects(EVENT, "themes")) {
      String code = theme.getString("code");
      keys.add("theme." + code);
      theme
          .getJsonObject("asks")
          .forEach((term, asks) -> numbered(keys, "ask." + code + "." + term, asks.asJsonArray()));
    }
    numbered(keys, "chosen", EVENT.getJsonArray("chosen"));
    numbered(keys, "group", EVENT.getJsonArray("groups_to_hear"));
    numbered(keys, "tension", EVENT.getJsonArray("tensions"));
    numbered(keys, "position", objects(EVENT, "tensions").get(0).getJsonArray("positions"));
    numbered(keys, "care", EVENT.getJsonArray("language_care"));
    keys.add("task");
    return keys;
  }

  private static void numbered(Set<String> keys, String start, JsonArray all) {
    for (int i = 1; i <= all.size(); i++) {
      keys.add(start + "." + i);
    }
  }

  @Test
  void every_fact_has_its_words_and_no_words_are_without_a_fact() {
    assertEquals(expectedTexts(), new TreeSet<>(PROGRAMME.getJsonObject("texts").keySet()));
  }

  /** English may be left to the facts themselves; all other languages have to be there. */
  @Test
  void every_text_of_the_programme_is_in_every_language() {
    Map<String, Set<String>> incomplete = new TreeMap<>();
    DemonstrationDocument documents = new DemonstrationDocument();
    PROGRAMME
        .getJsonObject("texts")
        .keySet()
        .forEach(
            key -> {
              Set<String> tags =
                  documents.text(key, "english").variants().stream()
                      .map(LanguageVariant::tag)
                      .collect(Collectors.toCollection(TreeSet::new));
              if (!tags.equals(EVERY_LANGUAGE)) {
                incomplete.put(key, tags);
              }
            });

    assertEquals(Map.of(), incomplete);
    assertEquals(EVERY_LANGUAGE, new TreeSet<>(PROGRAMME.getJsonObject("name").keySet()));
    assertEquals(EVERY_LANGUAGE, new TreeSet<>(PROGRAMME.getJsonObject("description").keySet()));
  }

  @Test
  void the_survey_is_as_it_has_to_be_and_asks_about_twelve_questions_beside_those_about_you()
      throws DocumentProblem {
    Edition edition = EditionDocument.parse(DemonstrationDocument.read("survey.json").toString());
    long aboutYou =
        edition.questions().stream()
            .filter(question -> question.wording().characteristic().isPresent())
            .count();

    assertEquals(7, aboutYou);
    assertEquals(10, edition.questions().size() - aboutYou);
    assertEquals(
        Set.of("one-choice", "several-choices", "scale", "short-text", "long-text", "number"),
        edition.questions().stream().map(Question::type).collect(Collectors.toSet()));
    assertEquals(Set.copyOf(Spoken.IN_EVERYTHING), edition.languages().keySet());
  }

  @Test
  void every_text_of_the_survey_is_in_every_language() {
    List<String> incomplete = new ArrayList<>();
    findTexts("", DemonstrationDocument.read("survey.json"), incomplete);

    assertEquals(List.of(), incomplete);
  }

  private static void findTexts(String at, JsonValue value, List<String> incomplete) {
    if (value instanceof JsonObject object) {
      if (object.containsKey("en-GB") && !new TreeSet<>(object.keySet()).equals(EVERY_LANGUAGE)) {
        incomplete.add(at);
      }
      object.forEach((key, inner) -> findTexts(at + "/" + key, inner, incomplete));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        findTexts(at + "/" + i, array.get(i), incomplete);
      }
    }
  }

  @Test
  void the_survey_asks_for_the_groups_that_have_to_be_heard() throws DocumentProblem {
    Edition edition = EditionDocument.parse(DemonstrationDocument.read("survey.json").toString());

    for (String characteristic :
        List.of(
            "first-language",
            "youth-justice",
            "send",
            "looked-after",
            "service-threshold",
            "age-band",
            "respondent")) {
      assertTrue(edition.questionOn(characteristic).isPresent(), characteristic);
    }
  }

  @Test
  void every_ballot_of_the_first_round_gives_a_hundred_points_to_asks_of_the_round() {
    JsonObject round = PROGRAMME.getJsonObject("round");
    Map<String, String> chambers =
        objects(PROGRAMME, "members").stream()
            .collect(Collectors.toMap(m -> m.getString("sign-in"), m -> m.getString("chamber")));
    Set<String> took = new TreeSet<>();
    round
        .getJsonObject("ballots")
        .forEach(
            (member, points) -> {
              int sum =
                  points.asJsonObject().values().stream()
                      .mapToInt(given -> ((JsonNumber) given).intValue())
                      .sum();
              assertEquals(100, sum, member);
              assertTrue(
                  strings(round.getJsonArray("asks")).containsAll(points.asJsonObject().keySet()),
                  member);
              took.add(chambers.get(member));
            });

    assertEquals(Set.of("staff", "young-people"), took);
  }

  @Test
  void every_ask_of_the_first_round_is_one_of_the_event() {
    strings(PROGRAMME.getJsonObject("round").getJsonArray("asks"))
        .forEach(ask -> assertTrue(expectedTexts().contains("ask." + ask), ask));
  }

  @Test
  void everybody_in_it_is_said_to_be_made_up() {
    List<JsonObject> members = objects(PROGRAMME, "members");

    assertFalse(members.isEmpty());
    members.forEach(
        member -> assertTrue(member.getString("name").contains("made up"), member.toString()));
  }
}
