package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.junit.jupiter.api.Test;

/** A part that somebody writes, while others give it another name. */
class PastTest {

  private static final DraftDocument DRAFT =
      draft(
          """
          {"lists": {"ways": [{"name": "bus"}]},
           "pages": [{"name": "p", "questions": [
             {"name": "a", "type": "short-text", "label": {"en-GB": "How?"}},
             {"name": "b", "type": "number"}]},
            {"name": "last", "questions": [{"name": "c", "type": "note"}]}]}
          """);

  private final List<Past.Step> steps = new ArrayList<>(List.of(new Past.Step(DRAFT, true)));

  private static DraftDocument draft(String json) {
    return DraftDocument.readable(json);
  }

  private static Spot at(String spot) {
    return Spot.of(spot).orElseThrow();
  }

  private DraftDocument now() {
    return steps.get(steps.size() - 1).document();
  }

  private JsonObject part(String spot) {
    JsonObject part = now().part(at(spot)).orElseThrow();
    return at(spot).isPage() ? DraftDocument.withoutQuestions(part) : part;
  }

  private static JsonObject with(JsonObject part, String key, String value) {
    return Json.createObjectBuilder(part).add(key, value).build();
  }

  private void does(Change change) {
    steps.add(new Past.Step(change.onto(now()).document(), false));
  }

  private void writes(String old, String text) {
    steps.add(new Past.Step(draft(now().survey().toString().replace(old, text)), true));
  }

  /** Another name, and nothing that the part said is as it was. */
  private void callsAnew(String spot, String name) {
    JsonObject was = part(spot);
    JsonObject is =
        Json.createObjectBuilder(was)
            .add("name", name)
            .add(
                "label", Json.createObjectBuilder().add("en-GB", "Other words").add("cy", "Eraill"))
            .build();
    does(new Rewritten(Optional.of(at(spot)), was, is));
  }

  /** What is written with what somebody saw before her, with all that happened since. */
  private DraftDocument hers(String spot, JsonObject seen) {
    return hers(spot, seen, steps.size() - 1);
  }

  private DraftDocument hers(String spot, JsonObject seen, int now) {
    return new Rewritten(Optional.of(at(spot)), seen, with(seen, "hint", "Hers"))
        .onto(steps.get(now).document(), Past.of(steps, now))
        .document();
  }

  private static String hintOf(DraftDocument draft, String spot) {
    JsonObject part = draft.part(at(spot)).orElseThrow();
    return part.getString("name") + " " + part.getString("hint", "");
  }

  private void assertGone(String spot, JsonObject seen) {
    Refused refused = assertThrows(Refused.class, () -> hers(spot, seen));
    assertEquals(DesignerRefusal.GONE, refused.refusal());
  }

  @Test
  void a_question_that_got_another_name_and_other_words_at_once_is_found() {
    JsonObject seen = part("0.0");
    callsAnew("0.0", "way");

    assertEquals("way Hers", hintOf(hers("0.0", seen), "0.0"));
  }

  @Test
  void it_is_found_through_several_names_and_wherever_it_went() {
    JsonObject seen = part("0.0");
    callsAnew("0.0", "way");
    does(new Change.Nudged(at("0.0"), Seen.of(part("0.0")), false));
    callsAnew("0.1", "road");
    does(new Change.Added(Spot.ofPage(0), List.of(with(seen, "name", "new"))));

    assertEquals("road Hers", hintOf(hers("0.0", seen), "1.1"));
  }

  @Test
  void a_page_a_list_and_a_question_that_says_nothing_yet_are_found() {
    for (String spot : List.of("1", "lists.0", "0.1")) {
      JsonObject seen = part(spot);
      callsAnew(spot, "other");

      assertEquals(
          Optional.of(Optional.of(at(spot))),
          Rewritten.find(now(), Optional.of(at(spot)), seen, Past.of(steps, steps.size() - 1)),
          spot);
    }
  }

  @Test
  void another_question_that_has_the_old_name_now_is_not_taken_for_it() {
    JsonObject seen = part("0.0");
    callsAnew("0.0", "way");
    does(new Change.Added(Spot.ofPage(9), List.of(with(seen, "type", "date"))));
    DraftDocument made = hers("0.0", seen);

    assertEquals("way Hers", hintOf(made, "0.0"));
    assertEquals("a ", hintOf(made, "2.0"));
  }

  @Test
  void what_is_gone_is_gone_also_when_another_one_stands_there_or_has_its_name() {
    JsonObject seen = part("0.0");
    does(new Change.Removed(at("0.0"), Seen.of(seen)));
    assertGone("0.0", seen);
    does(new Change.Added(at("0.0"), List.of(with(part("0.0"), "name", "new"))));
    assertGone("0.0", seen);
    does(new Change.Added(at("0.0"), List.of(with(part("0.0"), "name", "a"))));
    assertGone("0.0", seen);
  }

  @Test
  void what_got_its_old_name_back_when_that_was_taken_back_is_found() {
    callsAnew("0.0", "way");
    JsonObject seen = part("0.0");

    assertEquals("a Hers", hintOf(hers("0.0", seen, 0), "0.0"));
  }

  @Test
  void a_text_says_by_its_words_alone_what_was_called_otherwise() {
    JsonObject seen = part("0.0");
    writes("\"name\":\"a\",\"type\":\"short-text\"", "\"name\":\"way\",\"type\":\"short-text\"");
    assertEquals("way Hers", hintOf(hers("0.0", seen), "0.0"));

    JsonObject wordless = part("0.1");
    writes("\"name\":\"b\"", "\"name\":\"n\"");
    assertGone("0.1", wordless);
  }

  @Test
  void of_a_text_another_type_other_words_or_other_choices_make_another_question() {
    String asked =
        """
        {"pages": [{"questions": [{"name": "%s", "type": "%s", "label": {"en-GB": "%s"},
          "choices": [{"name": "%s"}, {"name": "no"}]}]}]}
        """;
    DraftDocument before = draft(asked.formatted("a", "one-choice", "How?", "yes"));
    JsonObject seen = before.part(at("0.0")).orElseThrow();
    for (String other :
        List.of(
            asked.formatted("b", "one-choice", "Why?", "yes"),
            asked.formatted("b", "ranking", "How?", "yes"),
            asked.formatted("b", "one-choice", "How?", "x").replace("\"no\"", "\"y\""))) {
      steps.clear();
      steps.add(new Past.Step(before, true));
      steps.add(new Past.Step(draft(other), true));
      assertGone("0.0", seen);
    }
  }

  @Test
  void what_nobody_knows_of_any_more_is_found_by_its_name() {
    JsonObject seen = with(part("0.0"), "type", "long-text");
    does(new Change.Nudged(at("0.0"), Seen.of(part("0.0")), false));

    assertEquals("a Hers", hintOf(hers("0.0", with(seen, "type", "short-text")), "0.1"));
    assertEquals(
        Optional.of("a"), Past.of(steps, steps.size() - 1).name(at("0.0"), seen), "never was so");
  }
}
