package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.designer.form.PartKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the pages of a draft: arms, ends, quotas and lists. */
class BesideTest {

  private static final LanguageVariant EN = LanguageVariant.DEFAULT;

  private static final String DOCUMENT =
      """
      {"name": "s", "odd": [1],
       "arms": {"version": {"long": 1, "short": 2}, "other": {"x": 1}},
       "ends": [{"name": "young", "words": {"en-GB": "Thank you."}, "end-if": "${a} = 'no'",
                 "unknown": 7}, 5],
       "quotas": [{"name": "many", "if": "${version} = 'long'", "most": 10}],
       "lists": {"how": [{"name": "well"}], "odd": 3},
       "pages": [{"name": "p", "questions": [
         {"name": "a", "type": "one-choice", "list": "how", "show-if": "${version} = 'short'"},
         {"name": "b", "type": "one-choice", "list": "odd"}]}]}
      """;

  private static final DraftDocument DRAFT = draft(DOCUMENT);

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

  private static JsonObject part(String spot) {
    return DRAFT.part(at(spot)).orElseThrow();
  }

  private static Seen seen(String spot) {
    return DraftDocument.seen(at(spot), part(spot));
  }

  @Test
  void each_is_found_where_its_address_says() {
    assertEquals("young", part("ends.0").getString("name"));
    assertEquals("version", part("arms.0").getString("name"));
    assertEquals(json("{\"name\": \"odd\", \"choices\": 3}"), part("lists.1"));
    assertEquals("quotas.0", at("quotas.0").toString());
    assertTrue(DRAFT.part(at("ends.1")).isEmpty(), "a number has no keys");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ends",
        "ends.",
        "ends.x",
        "ends.0.1",
        "1.2.3.4",
        "pages.0",
        "other.0",
        "ends.99999"
      })
  void what_is_no_address_is_none(String written) {
    assertEquals(Optional.empty(), Spot.of(written));
  }

  @ParameterizedTest
  @EnumSource(
      value = Shelf.class,
      names = {"ARMS", "ENDS", "QUOTAS", "LISTS"})
  void what_is_put_in_its_own_place_changes_nothing(Shelf shelf) {
    DraftDocument draft = DRAFT;
    for (Spot spot : DRAFT.like(Spot.beside(shelf, 0)).toList()) {
      if (DRAFT.part(spot).isPresent()) {
        draft = draft.with(spot, DRAFT.part(spot).get());
      }
    }

    assertEquals(json(DOCUMENT), draft.survey());
  }

  @Test
  void one_more_gets_a_name_that_no_other_on_its_shelf_has() {
    JsonObject list = json("{\"name\": \"how\", \"choices\": []}");
    Change.Made made = new Change.Put(Shelf.LISTS, list).onto(DRAFT);
    JsonObject arms = json("{\"name\": \"a\", \"arms\": {\"one\": 1}}");
    Change.Made beside = new Change.Put(Shelf.ARMS, arms).onto(DRAFT);

    assertEquals("lists.2", made.at().orElseThrow().toString());
    assertEquals("[]", made.document().survey().getJsonObject("lists").get("how_2").toString());
    // Conditions know arms as they know questions.
    assertTrue(beside.document().survey().getJsonObject("arms").containsKey("a_2"));
  }

  @Test
  void the_first_of_a_kind_begins_its_list_and_the_last_takes_it_along() {
    DraftDocument empty = draft("{\"pages\": []}");
    JsonObject end = json("{\"name\": \"end\"}");
    DraftDocument one = new Change.Put(Shelf.ENDS, end).onto(empty).document();
    DraftDocument none = new Change.Removed(at("ends.0"), Seen.of(end)).onto(one).document();

    assertEquals(1, one.survey().getJsonArray("ends").size());
    assertEquals(empty.survey(), none.survey());
  }

  @Test
  void one_is_moved_among_its_like_and_stays_at_the_edge() {
    Change.Made down = new Change.Nudged(at("arms.0"), seen("arms.0"), false).onto(DRAFT);
    Change.Made up = new Change.Nudged(at("arms.0"), seen("arms.0"), true).onto(DRAFT);

    assertEquals(
        List.of("other", "version"),
        List.copyOf(down.document().survey().getJsonObject("arms").keySet()));
    assertEquals("arms.1", down.at().orElseThrow().toString());
    assertEquals(DRAFT.survey(), up.document().survey());
  }

  @Test
  void one_that_became_something_else_meanwhile_is_not_taken_out() {
    Seen before = Seen.of(json("{\"name\": \"young\"}"));

    assertThrows(Refused.class, () -> new Change.Removed(at("ends.0"), before).onto(DRAFT));
  }

  @Test
  void a_list_of_another_name_is_offered_by_it_and_arms_are_looked_at_by_it() {
    JsonObject list = part("lists.0");
    DraftDocument named =
        new Rewritten(Optional.of(at("lists.0")), list, with(list, "name", "\"mood\""))
            .onto(DRAFT)
            .document();
    JsonObject arms = part("arms.0");
    DraftDocument armed =
        new Rewritten(Optional.of(at("arms.0")), arms, with(arms, "name", "\"form\""))
            .onto(DRAFT)
            .document();

    assertEquals("mood", named.part(at("0.0")).orElseThrow().getString("list"));
    assertEquals("odd", named.part(at("0.1")).orElseThrow().getString("list"));
    assertEquals("${form} = 'short'", armed.part(at("0.0")).orElseThrow().getString("show-if"));
    assertEquals("${form} = 'long'", armed.part(at("quotas.0")).orElseThrow().getString("if"));
  }

  private static JsonObject with(JsonObject part, String key, String json) {
    return Json.createObjectBuilder(part).add(key, json("{\"x\": " + json + "}").get("x")).build();
  }

  /** Two people write on the same end: one its words, the other when it comes. */
  @Test
  void what_two_people_changed_in_one_is_put_together_and_the_same_thing_is_told() {
    JsonObject base = part("ends.0");
    JsonObject hers = with(base, "words", "{\"en-GB\": \"Thanks.\"}");
    JsonObject his = with(base, "end-if", "\"${a} = 'well'\"");
    DraftDocument first =
        new Rewritten(Optional.of(at("ends.0")), base, hers).onto(DRAFT).document();
    JsonObject both =
        new Rewritten(Optional.of(at("ends.0")), base, his)
            .onto(first)
            .document()
            .part(at("ends.0"))
            .orElseThrow();

    assertEquals("Thanks.", both.getJsonObject("words").getString("en-GB"));
    assertEquals("${a} = 'well'", both.getString("end-if"));
    assertEquals(7, both.getInt("unknown"));
    JsonObject others = with(base, "words", "{\"en-GB\": \"Bye.\"}");
    assertThrows(
        Refused.class, () -> new Rewritten(Optional.of(at("ends.0")), base, others).onto(first));
  }

  @Test
  void two_lists_never_become_one() {
    JsonObject list = part("lists.1");
    DraftDocument both =
        new Rewritten(Optional.of(at("lists.1")), list, with(list, "name", "\"how\""))
            .onto(DRAFT)
            .document();

    assertEquals(
        List.of("how", "how_2"), List.copyOf(both.survey().getJsonObject("lists").keySet()));
  }

  private static Function<String, String[]> fields(Map<String, String> fields) {
    return name -> fields.containsKey(name) ? new String[] {fields.get(name)} : null;
  }

  @Test
  void versions_are_written_one_on_a_line_with_how_often_they_come() {
    PartForm form = new PartForm(part("arms.0"), Key.beside(Shelf.ARMS), EN, EN);
    assertEquals("long 1\nshort 2", form.fields().get(0).value());

    JsonObject same = form.written(fields(Map.of("arms", "long 1\r\nshort 2")));
    JsonObject other = form.written(fields(Map.of("arms", " long   3 \n\nnew\nnew 5\nodd x")));

    assertEquals(part("arms.0"), same);
    assertEquals(
        json("{\"long\": 3, \"new\": 1, \"new_2\": 5, \"odd x\": 1}"), other.getJsonObject("arms"));
  }

  @Test
  void a_question_that_is_given_a_list_loses_its_own_choices_and_no_more() {
    JsonObject base = json("{\"name\": \"c\", \"choices\": [{\"name\": \"x\"}], \"odd\": 1}");
    JsonObject mine = with(base, "list", "\"how\"");

    assertEquals(
        json("{\"name\": \"c\", \"odd\": 1, \"list\": \"how\"}"),
        PartKeys.settled(base, mine, Optional.of(at("0.0")), DRAFT, name -> false));
    assertEquals(mine, PartKeys.settled(mine, mine, Optional.of(at("0.0")), DRAFT, name -> false));
  }

  @Test
  void a_form_offers_the_lists_there_are_in_place_of_choices() {
    List<Key> keys = PartKeys.of(Optional.of(at("0.0")), part("0.0"), DRAFT);

    Key list = keys.stream().filter(key -> key.way().equals("list")).findFirst().orElseThrow();
    assertEquals(List.of("how", "odd"), list.options());
    assertTrue(keys.stream().noneMatch(key -> key.way().equals("choices")));
  }

  @Test
  void a_condition_of_an_end_can_look_at_every_question_and_at_arms() {
    List<String> names =
        Askable.before(DRAFT, Optional.empty()).stream().map(Askable::name).toList();

    assertEquals(List.of("version", "other", "a", "b"), names);
  }

  @Test
  void a_mistake_is_at_the_part_and_the_field_where_it_can_be_mended() {
    assertEquals(Optional.of(at("lists.0")), Beside.spot(DRAFT.survey(), "lists.how[0].label"));
    assertEquals(Optional.of(at("ends.0")), Beside.spot(DRAFT.survey(), "ends[0].end-if"));
    assertEquals(Optional.of(at("arms.0")), Beside.spot(DRAFT.survey(), "arms.version.long"));
    assertEquals(Optional.empty(), Beside.spot(DRAFT.survey(), "title"));
    assertEquals("lists.how", DraftMistakes.way(at("lists.0"), DRAFT));
  }

  /** What a form says besides its fields must not be taken for one of them. */
  @Test
  void no_field_is_called_like_something_else_that_a_form_says() {
    List<String> besides = List.of("base", "in", "go", "draft", "at", "done", "add-type");

    Stream.concat(
            Stream.of(Shelf.values()).flatMap(shelf -> Key.beside(shelf).stream()),
            Stream.concat(
                Key.AROUND.stream(), Key.TYPES.stream().flatMap(type -> Key.of(type).stream())))
        .forEach(key -> assertFalse(besides.contains(key.way()), key.way()));
  }
}
