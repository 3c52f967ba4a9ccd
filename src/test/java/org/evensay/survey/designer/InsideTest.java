package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Rewritten;
import org.evensay.survey.designer.change.Seen;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.NewQuestion;
import org.evensay.survey.designer.form.PartKeys;
import org.junit.jupiter.api.Test;

/** The questions of a repeated group in a draft. */
class InsideTest {

  private static final DraftDocument DRAFT =
      draft(
          """
          {"name": "s", "lists": {"ways": [{"name": "bus"}, {"name": "on-foot"}]}, "pages": [
            {"name": "one", "questions": [
              {"name": "used", "type": "several-choices", "list": "ways"},
              {"name": "trip", "type": "repeat", "for-each": "used", "odd": 1, "questions": [
                {"name": "how", "type": "number"},
                {"name": "why", "type": "short-text", "show-if": "${how} < 3"}]}]},
            {"name": "two", "questions": [
              {"name": "more", "type": "note", "label": {"en-GB": "${trip_on_foot_how} ${howl}"},
               "show-if": "sum(${how}) > 1 and ${trip_bus_how} = 1"}]}]}
          """);

  private static DraftDocument draft(String json) {
    try {
      return DraftDocument.of(json);
    } catch (DocumentProblem problem) {
      throw new AssertionError(problem);
    }
  }

  private static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static Spot at(String spot) {
    return Spot.of(spot).orElseThrow();
  }

  private static JsonObject part(DraftDocument draft, String spot) {
    return draft.part(at(spot)).orElseThrow();
  }

  private static Seen seen(String spot) {
    return DraftDocument.seen(at(spot), part(DRAFT, spot));
  }

  private static String names(DraftDocument draft) {
    return draft
        .inside(at("0.1"))
        .map(spot -> draft.part(spot).orElseThrow().getString("name"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void each_is_found_where_its_address_says() {
    assertEquals("why", part(DRAFT, "0.1.1").getString("name"));
    assertEquals("0.1.1", at("0.1.1").toString());
    assertTrue(DRAFT.part(at("0.1.2")).isEmpty());
    assertTrue(DRAFT.part(at("0.0.0")).isEmpty(), "no repeated group");
    assertEquals("pages[0].questions[1].questions[1]", DraftMistakes.way(at("0.1.1"), DRAFT));
  }

  @Test
  void one_is_added_at_the_end_under_a_name_of_its_own() {
    JsonObject question = json("{\"name\": \"more\", \"type\": \"note\"}");
    Change.Made made = new Change.Added(at("0.1.0"), List.of(question)).onto(DRAFT);

    assertEquals("how why more_2", names(made.document()));
    assertEquals("0.1.2", made.at().orElseThrow().toString());
    assertEquals(1, part(made.document(), "0.1").getInt("odd"));
  }

  @Test
  void no_question_outside_gets_a_name_that_one_inside_has() {
    JsonObject question = json("{\"name\": \"how\", \"type\": \"note\"}");
    Change.Made made = new Change.Added(Spot.ofPage(2), List.of(question)).onto(DRAFT);

    assertEquals("how_2", part(made.document(), "2.0").getString("name"));
  }

  @Test
  void one_is_moved_copied_and_taken_out_in_its_group() {
    assertEquals(
        "why how",
        names(new Change.Nudged(at("0.1.1"), seen("0.1.1"), true).onto(DRAFT).document()));
    assertEquals(
        "how why",
        names(new Change.Nudged(at("0.1.1"), seen("0.1.1"), false).onto(DRAFT).document()));
    assertEquals(
        "how how_2 why",
        names(new Change.Copied(at("0.1.0"), seen("0.1.0")).onto(DRAFT).document()));
    assertEquals(
        "why", names(new Change.Removed(at("0.1.0"), seen("0.1.0")).onto(DRAFT).document()));
  }

  @Test
  void one_does_not_go_to_a_page_by_itself() {
    assertEquals(
        DRAFT.survey(),
        new Change.Joined(at("0.1.1"), seen("0.1.1")).onto(DRAFT).document().survey());
    assertEquals(
        DRAFT.survey(),
        new Change.Parted(at("0.1.1"), seen("0.1.1")).onto(DRAFT).document().survey());
  }

  @Test
  void one_is_found_where_its_group_stands_now() {
    DraftDocument moved = new Change.Nudged(at("1"), seen("1"), true).onto(DRAFT).document();
    Change.Made made = new Change.Removed(at("0.1.0"), seen("0.1.0")).onto(moved);

    assertTrue(made.document().part(at("1.1.1")).isEmpty());
    assertThrows(
        Refused.class, () -> new Change.Removed(at("0.1.0"), Seen.of(json("{}"))).onto(moved));
  }

  private static DraftDocument renamed(String spot, String name) {
    JsonObject base = part(DRAFT, spot);
    JsonObject mine = Json.createObjectBuilder(base).add("name", name).build();
    return new Rewritten(Optional.of(at(spot)), base, mine).onto(DRAFT).document();
  }

  @Test
  void its_new_name_is_in_its_rounds_too_and_in_nothing_that_only_looks_like_it() {
    JsonObject more = part(renamed("0.1.0", "mark"), "1.0");

    assertEquals("sum(${mark}) > 1 and ${trip_bus_mark} = 1", more.getString("show-if"));
    assertEquals("${trip_on_foot_mark} ${howl}", more.getJsonObject("label").getString("en-GB"));
    assertEquals("${mark} < 3", part(renamed("0.1.0", "mark"), "0.1.1").getString("show-if"));
  }

  @Test
  void the_new_name_of_a_group_and_of_what_it_is_for_each_of_are_everywhere() {
    assertEquals(
        "sum(${how}) > 1 and ${way_bus_how} = 1",
        part(renamed("0.1", "way"), "1.0").getString("show-if"));
    assertEquals("modes", part(renamed("0.0", "modes"), "0.1").getString("for-each"));
  }

  @Test
  void two_people_change_two_questions_of_one_group() {
    JsonObject base = part(DRAFT, "0.1.0");
    JsonObject mine = Json.createObjectBuilder(base).add("least", 1).build();
    JsonObject group = part(DRAFT, "0.1");
    JsonObject head = Json.createObjectBuilder(group).add("odd", 2).build();
    DraftDocument both =
        new Rewritten(Optional.of(at("0.1")), group, head)
            .onto(new Rewritten(Optional.of(at("0.1.0")), base, mine).onto(DRAFT).document())
            .document();

    assertEquals(1, part(both, "0.1.0").getInt("least"));
    assertEquals(2, part(both, "0.1").getInt("odd"));
  }

  @Test
  void its_condition_can_look_at_what_comes_before_it_and_in_its_group() {
    List<String> before =
        Askable.before(DRAFT, Optional.of(at("0.1.1"))).stream().map(Askable::name).toList();

    assertEquals(List.of("used", "how"), before);
    assertFalse(
        Askable.before(DRAFT, Optional.of(at("1.0"))).stream()
            .anyMatch(one -> one.name().equals("how")));
  }

  @Test
  void its_type_is_one_that_a_group_can_have() {
    List<Key> keys = PartKeys.of(Optional.of(at("0.1.0")), part(DRAFT, "0.1.0"), DRAFT);

    assertFalse(keys.get(0).options().contains("repeat"));
    assertFalse(keys.get(0).options().contains("hidden"));
    assertTrue(keys.get(0).options().containsAll(List.of("number", "matrix", "calculated")));
  }

  @Test
  void a_new_group_is_for_each_choice_of_the_last_question_that_has_several() {
    JsonObject group = NewQuestion.question("repeat", DRAFT);

    assertEquals("used", group.getString("for-each"));
    assertEquals(1, group.getJsonArray("questions").size());
  }
}
