package org.evensay.survey.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftSpotsTest {

  private static final DraftSpots SPOTS =
      DraftSpots.of(
          """
          {"pages": [
            {"questions": [{"name": "used"}, {"name": "used_often"}]},
            {"questions": [
              {"name": "food"},
              {"name": "trip", "questions": [{"name": "how"}, {"name": "why"}]}]}]}
          """);

  @Test
  void a_question_is_found_by_its_name() {
    assertEquals(Optional.of("0.0"), SPOTS.spot("used"));
    assertEquals(Optional.of("0.1"), SPOTS.spot("used_often"));
    assertEquals(Optional.empty(), SPOTS.spot("gone"));
  }

  @Test
  void a_row_is_written_with_its_table_and_a_round_with_its_group() {
    assertEquals(Optional.of("1.0"), SPOTS.spot("food_lunch"));
    assertEquals(Optional.of("1.1.1"), SPOTS.spot("trip_bus_why"));
    assertEquals(Optional.of("1.1"), SPOTS.spot("trip_1_another"));
  }

  @Test
  void the_way_of_a_condition_leads_to_the_part_that_has_it() {
    assertEquals(Optional.of("3"), DraftSpots.at("pages[3].show-if"));
    assertEquals(Optional.of("3.1"), DraftSpots.at("pages[3].questions[1].show-if"));
    assertEquals(Optional.of("3.1.2"), DraftSpots.at("pages[3].questions[1].questions[2].show-if"));
    assertEquals(Optional.empty(), DraftSpots.at("ends[0].end-if"));
  }
}
