package org.evensay.survey.designer.change;

import static org.evensay.survey.designer.change.SmallDraft.DRAFT;
import static org.evensay.survey.designer.change.SmallDraft.at;
import static org.evensay.survey.designer.change.SmallDraft.draft;
import static org.evensay.survey.designer.change.SmallDraft.names;
import static org.evensay.survey.designer.change.SmallDraft.seen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single steps in a draft of the pages [a], [b c], [d]. */
class ChangeTest {

  private static JsonObject json(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, a|b b_2 c|d",
    "0.0, a|a_2|b c|d",
    "1,   a|b c|b_2 c_2|d",
  })
  void a_copy_has_names_of_its_own(String spot, String names) {
    assertEquals(names, names(new Change.Copied(at(spot), seen(spot)).onto(DRAFT).document()));
  }

  @Test
  void a_copy_of_a_page_looks_at_its_own_questions() {
    DraftDocument draft =
        draft(
            """
            {"name": "s", "pages": [{"name": "p", "questions": [
              {"name": "one", "type": "note"}, {"name": "two", "type": "note",
               "label": {"en-GB": "Why ${one}?"}, "show-if": "${one} = 'x' and ${two} = ''"},
              {"name": "mat", "type": "matrix", "rows": [{"name": "lunch"}]},
              {"name": "four", "type": "note", "show-if": "${mat_lunch} = 1"}]}]}
            """);
    DraftDocument twice = copied(draft, "0");

    JsonObject two = twice.part(at("1.1")).orElseThrow();
    assertEquals("${one_2} = 'x' and ${two_2} = ''", two.getString("show-if"));
    assertEquals("Why ${one_2}?", two.getJsonObject("label").getString("en-GB"));
    assertEquals("${mat_2_lunch} = 1", twice.part(at("1.3")).orElseThrow().getString("show-if"));
    assertEquals(draft.part(at("0")), twice.part(at("0")), "the original stays as it was");
  }

  @Test
  void a_copy_of_a_repeated_group_and_what_it_holds_have_names_of_their_own() {
    DraftDocument draft =
        draft(
            """
            {"name": "s", "pages": [{"name": "p", "questions": [
              {"name": "used", "type": "several-choices", "choices": [{"name": "club"}]},
              {"name": "visit", "type": "repeat", "for-each": "used", "questions": [
                {"name": "how", "type": "note", "label": {"en-GB": "${visit}"}},
                {"name": "why", "type": "note", "show-if": "${how} = 'bad'"}]},
              {"name": "more", "type": "note", "show-if": "${visit_club_how} = 'bad'"}]}]}
            """);
    JsonObject group = copied(draft, "0.1").part(at("0.2")).orElseThrow();

    assertEquals("visit_2", group.getString("name"));
    assertEquals("used", group.getString("for-each"));
    JsonObject why = group.getJsonArray("questions").getJsonObject(1);
    assertEquals("why_2", why.getString("name"));
    assertEquals("${how_2} = 'bad'", why.getString("show-if"));
    DraftDocument page = copied(draft, "0");
    assertEquals("used_2", page.part(at("1.1")).orElseThrow().getString("for-each"));
    assertEquals(
        "${visit_2_club_how_2} = 'bad'", page.part(at("1.2")).orElseThrow().getString("show-if"));
  }

  private static DraftDocument copied(DraftDocument draft, String spot) {
    return new Change.Copied(at(spot), seen(draft, spot)).onto(draft).document();
  }

  @ParameterizedTest
  @CsvSource({"1.0, a|c|d", "0.0, b c|d", "1, a|d"})
  void what_is_removed_is_gone_with_the_page_that_it_leaves_empty(String spot, String names) {
    assertEquals(names, names(new Change.Removed(at(spot), seen(spot)).onto(DRAFT).document()));
  }

  @Test
  void a_new_name_is_new_wherever_it_is_looked_at() {
    JsonObject before = DRAFT.part(at("1.0")).orElseThrow();
    JsonObject after = Json.createObjectBuilder(before).add("name", "x").build();
    DraftDocument renamed =
        new Rewritten(Optional.of(at("1.0")), before, after).onto(DRAFT).document();

    assertEquals("a|x c|d", names(renamed));
    assertEquals(
        "${x} != '' and ${bb} = ''", renamed.part(at("1.1")).orElseThrow().getString("show-if"));
    assertEquals(
        "You said ${x}.",
        renamed.part(at("2.0")).orElseThrow().getJsonObject("label").getString("en-GB"));
  }

  @Test
  void two_people_change_different_things_of_a_question_and_both_stay() {
    JsonObject base = DRAFT.part(at("1.0")).orElseThrow();
    JsonObject hers = Json.createObjectBuilder(base).add("required", true).build();
    JsonObject his = Json.createObjectBuilder(base).add("hint", json("{\"cy\": \"Hi\"}")).build();
    DraftDocument first = new Rewritten(Optional.of(at("1.0")), base, hers).onto(DRAFT).document();
    DraftDocument both = new Rewritten(Optional.of(at("1.0")), base, his).onto(first).document();

    JsonObject question = both.part(at("1.0")).orElseThrow();
    assertEquals(true, question.getBoolean("required"));
    assertEquals("Hi", question.getJsonObject("hint").getString("cy"));
    assertEquals(json("{\"x\": [1]}").get("x"), question.get("unknown"));
  }

  @Test
  void two_people_change_the_same_thing_and_the_second_is_told() {
    JsonObject base = DRAFT.part(at("1.0")).orElseThrow();
    JsonObject hers = Json.createObjectBuilder(base).add("type", "long-text").build();
    JsonObject his = Json.createObjectBuilder(base).add("type", "date").build();
    DraftDocument first = new Rewritten(Optional.of(at("1.0")), base, hers).onto(DRAFT).document();

    assertThrows(Refused.class, () -> new Rewritten(Optional.of(at("1.0")), base, his).onto(first));
    assertEquals(List.of("type"), Merge.of(base, hers, his).contested());
  }

  @Test
  void what_stands_around_the_pages_changes_and_the_pages_stay() {
    JsonObject around = DRAFT.around();
    JsonObject after = Json.createObjectBuilder(around).remove("odd").add("name", "t").build();
    DraftDocument changed = new Rewritten(Optional.empty(), around, after).onto(DRAFT).document();

    assertEquals(json("{\"name\": \"t\"}"), changed.around());
    assertEquals(DRAFT.pages(), changed.pages());
  }

  @Test
  void questions_are_added_on_pages_of_their_own_or_onto_one_with_names_of_their_own() {
    JsonObject a = json("{\"name\": \"a\", \"type\": \"note\"}");
    assertEquals(
        "a|a_2|a_3|b c|d",
        names(new Change.Added(Spot.ofPage(1), List.of(a, a)).onto(DRAFT).document()));
    assertEquals(
        "a|b a_2 c|d", names(new Change.Added(at("1.1"), List.of(a)).onto(DRAFT).document()));
    assertEquals(
        "a|b c|d|a_2", names(new Change.Added(Spot.ofPage(99), List.of(a)).onto(DRAFT).document()));
    assertEquals("a", names(new Change.Added(at("0"), List.of(a)).onto(draft("")).document()));
  }

  @Test
  void what_is_odd_in_a_draft_stays_as_it_is() {
    DraftDocument odd =
        draft("{\"pages\": [7, {\"questions\": \"none\"}, {\"questions\": [null, {}]}]}");
    Spot spot = new Spot(2, 1);
    DraftDocument after = new Change.Nudged(spot, Seen.of(json("{}")), true).onto(odd).document();

    assertEquals(
        json("{\"pages\": [7, {\"questions\": \"none\"}, {\"questions\": [{}, null]}]}"),
        after.survey());
  }
}
