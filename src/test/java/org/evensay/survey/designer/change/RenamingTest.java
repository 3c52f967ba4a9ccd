package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import org.evensay.survey.design.document.DocumentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New names reach all that looks at what they are of. */
class RenamingTest {

  /** What stands in {@code show-if} of the last question is given to each test. */
  private static final String DOCUMENT =
      """
      {"name": "s",
       "arms": {"version": {"long": 1, "short": 2}},
       "lists": {"ways": [{"name": "bus", "label": {"en-GB": "By bus"}},
                          {"name": "on-foot", "label": {"en-GB": "On foot"}}]},
       "pages": [{"name": "p", "questions": [
         {"name": "one", "type": "one-choice", "choices": [
           {"name": "bus", "label": {"en-GB": "Bus", "cy": "Bws"}},
           {"name": "bike", "label": {"en-GB": "Bike"}},
           {"name": "more", "label": {"en-GB": "More"}, "other": true}]},
         {"name": "used", "type": "several-choices", "list": "ways"},
         {"name": "food", "type": "matrix", "choices": [{"name": "good"}, {"name": "bad"}],
          "rows": [{"name": "lunch", "label": {"en-GB": "Lunch"}},
                   {"name": "tea", "label": {"en-GB": "Tea"}}]},
         {"name": "kids", "type": "repeat", "another": {}, "questions": [
           {"name": "sport", "type": "one-choice", "choices": [{"name": "x", "other": true}]}]},
         {"name": "visit", "type": "repeat", "for-each": "used", "questions": [
           {"name": "how", "type": "number"}]},
         {"name": "last", "type": "note", "show-if": "%s"}]}]}
      """;

  private static DraftDocument draft(String condition) {
    try {
      return DraftDocument.of(DOCUMENT.formatted(condition));
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

  /** What the condition is once something stands in the place of something else in a part. */
  private static String after(String spot, String old, String name, String condition) {
    DraftDocument draft = draft(condition);
    JsonObject base = draft.part(at(spot)).orElseThrow();
    JsonObject mine = json(base.toString().replace(old, name));
    DraftDocument made = new Rewritten(Optional.of(at(spot)), base, mine).onto(draft).document();
    return made.part(at("0.5")).orElseThrow().getString("show-if");
  }

  @ParameterizedTest
  @CsvSource({
    // What comes of a name has the new one in it, and so has what is written with spaces.
    "0.2, food, meals, ${food_lunch} = 'good', ${meals_lunch} = 'good'",
    "0.0, one, way, ${one_other} != '' and ${ one } = '', ${way_other} != '' and ${ way } = ''",
    "0.3, kids, child, ${kids_any} = 'yes', ${child_any} = 'yes'",
    "0.3, kids, child, ${kids_1_another} = 'yes', ${child_1_another} = 'yes'",
    "0.3, kids, child, ${kids_2_sport_other} = 'yes', ${child_2_sport_other} = 'yes'",
    "0.3.0, sport, game, ${kids_2_sport_other} = '', ${kids_2_game_other} = ''",
    // Nothing comes of this one, though it looks so.
    "0.1, used, taken, ${used_other} = ${used_bus}, ${used_other} = ${used_bus}",
  })
  void a_new_name_is_in_what_comes_of_it(
      String spot, String old, String name, String before, String after) {
    assertEquals(after, after(spot, "\"" + old + "\"", "\"" + name + "\"", before));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, bike, cycle, ${one} = 'bike' or ${one}!='bike', ${one} = 'cycle' or ${one}!='cycle'",
    "0.0, bike, cycle, 'bike' = ${one}, 'cycle' = ${one}",
    "0.0, bike, cycle, ${one} = 'bikes' and ${last} = 'bike', ${one} = 'bikes' and ${last} = 'bike'",
    "0.2, good, fine, ${food_tea} = 'good', ${food_tea} = 'fine'",
    "0.2, lunch, noon, ${food_lunch} = 'good', ${food_noon} = 'good'",
    "arms.0, short, brief, ${version} = 'short', ${version} = 'brief'",
    // A list is one of all questions that offer it, and of the rounds that there are for each.
    "lists.0, on-foot, walk, 'not(selected(${used}, ''on-foot''))', 'not(selected(${used}, ''walk''))'",
    "lists.0, on-foot, a-way, ${visit_on_foot_how} > 1, ${visit_a_way_how} > 1",
    "lists.0, bus, train, ${used} = 'bus on-foot', ${used} = 'train on-foot'",
    "0.0, bike, cycle, concat(${one}) = 'bike', concat(${one}) = 'bike'",
  })
  void a_new_name_of_a_choice_is_in_what_asks_for_it(
      String spot, String old, String name, String before, String after) {
    assertEquals(after, after(spot, "\"" + old + "\"", "\"" + name + "\"", before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "default | bike more | cycle more",
        "default | bikes | bikes",
        "valid-if | . != 'bike' and selected(., 'bike') | . != 'cycle' and selected(., 'cycle')",
        "choices-if | name != 'bike' or surname = 'bike' | name != 'cycle' or surname = 'bike'",
        "hint | . = 'bike' | . = 'bike'",
      })
  void a_question_says_the_new_name_of_its_own_choice(String key, String before, String after) {
    DraftDocument draft = draft("");
    JsonObject one = draft.part(at("0.0")).orElseThrow();
    JsonObject base = Json.createObjectBuilder(one).add(key, before).build();
    draft = draft.with(at("0.0"), base);
    // With a new name of its own at the same time.
    JsonObject mine =
        json(
            base.toString()
                .replace("{\"name\":\"bike\"", "{\"name\":\"cycle\"")
                .replace("\"one\"", "\"way\""));
    DraftDocument made = new Rewritten(Optional.of(at("0.0")), base, mine).onto(draft).document();

    assertEquals(after, made.part(at("0.0")).orElseThrow().getString(key));
  }

  @Test
  void a_name_that_another_question_has_breaks_nothing() {
    String condition = "${one} = 'bike' and ${visit_bus_how} = 1";

    assertEquals(condition, after("0.0", "\"one\"", "\"used\"", condition));
  }

  @Test
  void a_choice_with_other_words_and_another_name_is_another_choice() {
    assertEquals(
        "${one} = 'bike'",
        after(
            "0.0",
            "{\"name\":\"bike\",\"label\":{\"en-GB\":\"Bike\"}}",
            "{\"name\":\"train\",\"label\":{\"en-GB\":\"Train\"}}",
            "${one} = 'bike'"));
  }

  @Test
  void a_choice_is_known_by_the_words_that_stayed_wherever_it_stands_now() {
    assertEquals(
        "${one} = 'coach'",
        after(
            "0.0",
            "{\"name\":\"bus\",\"label\":{\"en-GB\":\"Bus\",\"cy\":\"Bws\"}},"
                + "{\"name\":\"bike\",\"label\":{\"en-GB\":\"Bike\"}}",
            "{\"name\":\"coach\",\"label\":{\"en-GB\":\"Coach\",\"cy\":\"Bws\"}}",
            "${one} = 'bus'"));
  }

  @Test
  void what_ends_and_quotas_ask_for_has_the_new_name_too() {
    DraftDocument draft =
        draft("")
            .rewritten(
                survey ->
                    Json.createObjectBuilder(survey)
                        .add("ends", json("{\"x\": [{\"end-if\": \"${one} = 'bike'\"}]}").get("x"))
                        .add("quotas", json("{\"x\": [{\"if\": \"${one} = 'bike'\"}]}").get("x"))
                        .build());
    JsonObject base = draft.part(at("0.0")).orElseThrow();
    JsonObject mine = json(base.toString().replace("\"bike\"", "\"cycle\""));
    DraftDocument made = new Rewritten(Optional.of(at("0.0")), base, mine).onto(draft).document();

    assertEquals("${one} = 'cycle'", made.part(at("ends.0")).orElseThrow().getString("end-if"));
    assertEquals("${one} = 'cycle'", made.part(at("quotas.0")).orElseThrow().getString("if"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"one\"', '\"way\"', {one=way}",
    "'\"sport\"', '\"game\"', {sport=game}",
    // Words and name of one anew is the same question still; also the type, it is another.
    "'\"name\": \"last\", \"type\": \"note\"', '\"name\": \"end\", \"type\": \"note\", \"label\": \"x\"', {last=end}",
    "'\"name\": \"last\", \"type\": \"note\"', '\"name\": \"end\", \"type\": \"date\", \"label\": \"x\"', {}",
    // What is only moved, or taken out, is called as it was.
    "'\"one\"', '\"used\"', {}",
    "', {\"name\": \"last\", \"type\": \"note\"', ', {\"name\": \"more\", \"type\": \"note\"}, {\"name\": \"end\", \"type\": \"note\"', {}",
  })
  void a_question_under_another_name_is_known_where_a_draft_changed(
      String old, String is, String others) throws DocumentProblem {
    String document = DOCUMENT.formatted("").replaceAll("\\s+", " ");
    DraftDocument after = DraftDocument.of(document.replace(old, is));

    assertEquals(others, Names.others(DraftDocument.of(document), after).toString());
  }
}
