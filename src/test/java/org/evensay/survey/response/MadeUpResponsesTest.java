package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.response.MadeUpResponses.MadeUp;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

class MadeUpResponsesTest {

  private static final Edition EDITION = ExampleEditions.demonstration();
  private static final JsonObject DOCUMENT = DemonstrationDocument.read("made-up-responses.json");
  private static final List<MadeUp> ALL = new MadeUpResponses(EDITION, DOCUMENT).all();

  @Test
  void there_are_six_hundred() {
    assertEquals(600, ALL.size());
  }

  @Test
  void the_same_seed_makes_the_same_responses_and_another_one_does_not() {
    JsonObject another = Json.createObjectBuilder(DOCUMENT).add("seed", 4711).build();

    assertEquals(ALL, new MadeUpResponses(EDITION, DOCUMENT).all());
    assertNotEquals(ALL, new MadeUpResponses(EDITION, another).all());
  }

  @Test
  void each_is_one_that_a_person_could_have_sent() {
    for (MadeUp one : ALL) {
      assertEquals(List.of(), EDITION.flaws(one.answers()));
      assertTrue(
          EDITION.shown(one.answers()).containsAll(one.answers().byName().keySet()),
          "something hidden is answered");
    }
  }

  @Test
  void every_language_and_every_question_is_among_them() {
    assertEquals(
        Set.copyOf(Spoken.IN_EVERYTHING),
        ALL.stream().map(MadeUp::variant).collect(Collectors.toSet()));
    Set<String> answered = new TreeSet<>();
    ALL.forEach(one -> answered.addAll(one.answers().byName().keySet()));
    assertEquals(
        EDITION.questions().stream().map(Question::name).collect(Collectors.toSet()), answered);
  }

  @Test
  void answers_come_about_as_often_as_their_document_says() {
    Map<String, Long> young =
        ALL.stream()
            .flatMap(one -> one.answers().values("respondent").stream())
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    JsonObject weights =
        DOCUMENT.getJsonObject("questions").getJsonObject("respondent").getJsonObject("weights");
    double sum = weights.keySet().stream().mapToDouble(key -> weight(weights, key)).sum();
    double base = young.values().stream().mapToLong(Long::longValue).sum();

    // Three standard errors of 600 draws are at most six in a hundred.
    weights
        .keySet()
        .forEach(
            key ->
                assertEquals(
                    weight(weights, key) / sum, young.getOrDefault(key, 0L) / base, 0.062, key));
  }

  private static double weight(JsonObject weights, String key) {
    return weights.getJsonNumber(key).doubleValue();
  }
}
