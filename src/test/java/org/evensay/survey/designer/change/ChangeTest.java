package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single steps in a draft of the pages [a], [b c], [d]. */
class ChangeTest {

  private static final DraftDocument DRAFT =
      draft(
          """
          {"name": "s", "odd": 7, "pages": [
            {"name": "one", "questions": [{"name": "a", "type": "note"}]},
            {"name": "two", "title": {"en-GB": "Two"}, "show-if": "${a} = ''", "questions": [
              {"name": "b", "type": "short-text", "unknown": [1]},
              {"name": "c", "type": "number", "show-if": "${b} != '' and ${bb} = ''"}]},
            {"name": "three", "questions": [
              {"name": "d", "type": "note", "label": {"en-GB": "You said ${b}."}}]}]}
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

  /** The names of the questions, page by page: {@code a|b c|d}. */
  private static String names(DraftDocument draft) {
    StringBuilder names = new StringBuilder();
    for (int page = 0; page < draft.pages().size(); page++) {
      names.append(page == 0 ? "" : "|");
      for (int question = 0; question < draft.questions(page).size(); question++) {
        names.append(question == 0 ? "" : " ");
        names.append(draft.part(new Spot(page, question)).orElseThrow().getString("name"));
      }
    }
    return names.toString();
  }

  private static Seen seen(String spot) {
    return seen(DRAFT, spot);
  }

  private static Spot at(String spot) {
    return Spot.of(spot).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // A question that is alone on its page takes its page along.
    "0.0, false, b c|a|d, 1.0",
    "2.0, true,  a|d|b c, 1.0",
    "1.0, false, a|c b|d, 1.1",
    "1.1, true,  a|c b|d, 1.0",
    // At the edge of a page it goes over to the next one.
    "1.0, true,  a b|c|d, 0.1",
    "1.1, false, a|b|c d, 2.0",
    // Pages go whole.
    "1,   true,  b c|a|d, 0",
    "1,   false, a|d|b c, 2",
    // There is nothing beyond the first and the last.
    "0.0, true,  a|b c|d, 0.0",
    "2.0, false, a|b c|d, 2.0",
    "0,   true,  a|b c|d, 0",
    "2,   false, a|b c|d, 2",
  })
  void a_part_goes_one_place_up_or_down(String spot, boolean up, String names, String landed) {
    Change.Made made = new Change.Nudged(at(spot), seen(spot), up).onto(DRAFT);

    assertEquals(names, names(made.document()));
    assertEquals(Optional.of(at(landed)), made.at());
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 1.0, b a c|d, 0.1",
    "0.0, 2.0, b c|d a, 1.1",
    "0.0, 1,   a b c|d, 0.0",
    "1.1, 0.0, a c|b|d, 0.1",
    "1.0, 1.1, a|c b|d, 1.1",
    "2.0, 0,   d a|b c, 0.0",
    "1.0, ,    b a|c|d, 0.0",
    "2,   0,   a|d|b c, 1",
    "2,   ,    d|a|b c, 0",
    "0,   2.0, b c|d|a, 2",
    "1.0, 1.0, a|b c|d, 1.0",
  })
  void a_part_goes_behind_another(String spot, String after, String names, String landed) {
    Change.Made made =
        new Moved(
                at(spot),
                seen(spot),
                Optional.ofNullable(after).map(ChangeTest::at),
                after == null ? new Seen("") : seen(after),
                0)
            .onto(DRAFT);

    assertEquals(names, names(made.document()));
    assertEquals(Optional.of(at(landed)), made.at());
  }

  @ParameterizedTest
  @CsvSource({"2, a|d|b c, 1", "2.0, a|d b c, 1.0", "1.1, a|c b|d, 1.0"})
  void what_goes_to_the_top_of_a_later_part_stays_in_it(String spot, String names, String landed) {
    Change.Made made =
        new Moved(at(spot), seen(spot), Optional.empty(), new Seen(""), 1).onto(DRAFT);

    assertEquals(names, names(made.document()));
    assertEquals(Optional.of(at(landed)), made.at());
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
  void a_question_joins_the_page_before_and_a_page_begins_with_another() {
    assertEquals(
        "a|b c d", names(new Change.Joined(at("2.0"), seen("2.0")).onto(DRAFT).document()));
    assertEquals(
        "a|b c|d", names(new Change.Joined(at("0.0"), seen("0.0")).onto(DRAFT).document()));

    Change.Made parted = new Change.Parted(at("1.1"), seen("1.1")).onto(DRAFT);
    assertEquals("a|b|c|d", names(parted.document()));
    JsonObject second = parted.document().part(Spot.ofPage(2)).orElseThrow();
    assertEquals("two_2", second.getString("name"));
    assertEquals("${a} = ''", second.getString("show-if"), "it is shown when it was shown before");
    assertEquals(false, second.containsKey("title"));
  }

  private static String condition(Change.Made made) {
    return made.document().part(made.at().orElseThrow()).orElseThrow().getString("show-if", "");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "1.0, up,   ${a} = ''",
        "1.1, down, ${a} = '' and ${b} != '' and ${bb} = ''",
        "1.0, down, \"\"",
        "2.0, up,   \"\"",
      })
  void a_question_takes_the_condition_of_its_page_along(String spot, String way, String condition) {
    Change.Made made = new Change.Nudged(at(spot), seen(spot), way.equals("up")).onto(DRAFT);

    assertEquals(condition, condition(made));
    assertEquals(!condition.isEmpty(), made.conditioned());
  }

  @Test
  void a_question_joins_a_page_with_the_condition_of_its_own_page_which_goes() {
    DraftDocument draft =
        draft(
            """
            {"pages": [{"questions": [{"name": "a"}]}, {"questions": [{"name": "b"}]},
              {"name": "p", "show-if": "${a} = 'x' or ${a} = 'y'", "title": {"en-GB": "Then"},
               "questions": [{"name": "c", "show-if": "${b} = 'z'"}]},
              {"show-if": "${a} = 'x' or ${a} = 'y'", "questions": [{"name": "d"}]}]}
            """);
    Change.Made joined = joined(draft, "2.0");

    assertEquals("(${a} = 'x' or ${a} = 'y') and ${b} = 'z'", condition(joined));
    assertEquals(true, joined.conditioned());
    assertEquals(
        false, joined(draft, "3.0").conditioned(), "the page before has the same condition");
  }

  private static Change.Made joined(DraftDocument draft, String spot) {
    return new Change.Joined(at(spot), seen(draft, spot)).onto(draft);
  }

  private static Seen seen(DraftDocument draft, String spot) {
    return DraftDocument.seen(at(spot), draft.part(at(spot)).orElseThrow());
  }

  @Test
  void a_part_is_found_where_it_stands_now_and_refused_when_it_became_something_else() {
    DraftDocument moved =
        new Moved(at("2"), seen("2"), Optional.empty(), new Seen(""), 0).onto(DRAFT).document();
    assertEquals("d|a|b c", names(moved));
    assertEquals(
        "d|a|c b", names(new Change.Nudged(at("1.0"), seen("1.0"), false).onto(moved).document()));

    DraftDocument changed = draft(DRAFT.written().replace("\"number\"", "\"decimal\""));
    Refused refused =
        assertThrows(Refused.class, () -> new Change.Removed(at("1.1"), seen("1.1")).onto(changed));
    assertEquals(DesignerRefusal.CHANGED_MEANWHILE, refused.refusal());
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
