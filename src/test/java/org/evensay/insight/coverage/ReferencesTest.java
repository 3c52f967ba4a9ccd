package org.evensay.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static final References REFERENCES = new References();
  private static final JsonObject SHIPPED = read("/reference/england.json");

  private static JsonObject read(String file) {
    try (JsonReader reader = Json.createReader(ReferencesTest.class.getResourceAsStream(file))) {
      return reader.readObject();
    }
  }

  private static List<JsonObject> populations() {
    return SHIPPED.getJsonArray("populations").getValuesAs(JsonObject.class);
  }

  /** The groups to hear that the demonstration's survey asks after. */
  private static Set<String> askedAfter() {
    return read("/demonstration/survey.json")
        .getJsonArray("pages")
        .getValuesAs(JsonObject.class)
        .stream()
        .flatMap(page -> page.getJsonArray("questions").getValuesAs(JsonObject.class).stream())
        .filter(question -> question.containsKey("characteristic"))
        .map(question -> question.getString("characteristic"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_group_of_known_size_has_its_share_its_source_and_its_year() {
    Reference children = REFERENCES.of("looked-after", "yes").orElseThrow();

    // "70 children per 10,000": Department for Education, 31 March 2024.
    assertEquals(0.007, children.share());
    assertEquals(2024, children.year());
    assertTrue(children.source().contains("Department for Education"));
  }

  @Test
  void every_figure_says_whom_it_counts_who_says_so_how_it_was_read_and_under_which_licence() {
    assertEquals("Open Government Licence v3.0", REFERENCES.licence());
    for (JsonObject population : populations()) {
      for (String said : List.of("counted", "source")) {
        assertTrue(!population.getString(said).isBlank(), population + " " + said);
      }
      String read = population.getString("read");
      assertTrue(Set.of("directly", "secondary").contains(read), read);
    }
  }

  /**
   * Worked out by hand from the published figures. Ages: the Office for National Statistics'
   * estimates for England, mid-2019, by single year of age, added up from 5 to 25.
   */
  @Test
  void every_figure_is_as_published() {
    assertEquals(
        Map.of(
            "age-band/under_11", "0.29751 2019",
            "age-band/11_15", "0.23144 2019",
            "age-band/16_18", "0.12847 2019",
            "age-band/19_25", "0.34257 2019",
            "first-language/other", "0.205 2023",
            "send/yes", "0.195 2025",
            "looked-after/yes", "0.007 2024",
            "youth-justice/yes", "0.05 2017",
            "service-threshold/yes", "0.03133 2023"),
        populations().stream()
            .collect(
                Collectors.toMap(
                    one -> one.getString("characteristic") + "/" + one.getString("category"),
                    one -> one.getJsonNumber("share") + " " + one.getInt("year"))));
  }

  /**
   * What is shown beside a share has to give it, to within half of the fifth digit: parts of a
   * whole, or what the source says.
   */
  @Test
  void every_share_is_worked_out_from_the_figures_beside_it() {
    for (JsonObject population : populations()) {
      List<Double> figures =
          population.getJsonArray("figures").getValuesAs(JsonNumber::doubleValue);
      double share =
          switch (population.getString("counted")) {
            case "ages" -> figures.get(2) / figures.get(3);
            case "looked-after", "turned-away" -> figures.get(0) / figures.get(1);
            case "special-needs" -> figures.get(0) + figures.get(1);
            case "cautioned" -> figures.get(1);
            // The source has the share alone.
            case "additional-language" -> 0.205;
            default -> throw new AssertionError(population);
          };
      assertEquals(
          share, population.getJsonNumber("share").doubleValue(), 0.000005, population.toString());
    }
  }

  @Test
  void the_shares_of_a_population_that_is_named_in_full_make_up_the_whole() {
    JsonObject among = SHIPPED.getJsonObject("among");
    assertEquals(Set.of("age-band"), among.keySet());
    for (String characteristic : among.keySet()) {
      double whole = 0;
      for (JsonString category : among.getJsonArray(characteristic).getValuesAs(JsonString.class)) {
        assertTrue(REFERENCES.isCompared(characteristic, category.getString()));
        whole += REFERENCES.of(characteristic, category.getString()).orElseThrow().share();
      }
      assertEquals(1, whole, 0.00005, characteristic);
    }
    assertFalse(REFERENCES.isCompared("age-band", "over_25"));
    assertTrue(REFERENCES.isCompared("send", "no"));
  }

  @Test
  void a_figure_of_nearly_the_same_people_is_called_rough() {
    assertTrue(REFERENCES.of("youth-justice", "yes").orElseThrow().rough());
    assertTrue(REFERENCES.of("service-threshold", "yes").orElseThrow().rough());
    assertFalse(REFERENCES.of("looked-after", "yes").orElseThrow().rough());
  }

  @Test
  void every_group_that_the_demonstration_asks_after_has_a_size_or_a_reason_why_not() {
    Set<String> known =
        populations().stream()
            .map(population -> population.getString("characteristic"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> reasoned = new TreeSet<>(SHIPPED.getJsonObject("unknown").keySet());
    Set<String> both = new TreeSet<>(known);
    both.retainAll(reasoned);
    known.addAll(reasoned);

    assertEquals(askedAfter(), known);
    assertEquals(Set.of(), both);
    for (String characteristic : reasoned) {
      assertNotEquals(Unknown.NOT_LOOKED_UP, REFERENCES.whyUnknown(characteristic), characteristic);
    }
  }

  @Test
  void what_a_programme_made_up_has_not_been_looked_up() {
    assertEquals(Unknown.NOT_LOOKED_UP, REFERENCES.whyUnknown("plays-an-instrument"));
    assertTrue(REFERENCES.of("plays-an-instrument", "yes").isEmpty());
  }

  @Test
  void nothing_is_expected_of_the_rest_that_is_in_no_group() {
    for (JsonObject population : populations()) {
      assertNotEquals("no", population.getString("category"), population.toString());
    }
  }
}
