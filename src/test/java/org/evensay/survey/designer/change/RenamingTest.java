package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
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
         {"name": "last", "type": "note", "show-if": "%s"},
         {"name": "told", "type": "calculated", "value": "coalesce(${one}, 'none')"},
         {"name": "liked", "type": "scale", "points": [
           {"label": {"en-GB": "No"}}, {"label": {"en-GB": "Some"}}, {"label": {"en-GB": "Much"}}]},
         {"name": "county", "type": "one-choice", "choices": [
           {"name": "kent", "label": {"en-GB": "Kent"}}, {"name": "essex"}]},
         {"name": "town", "type": "one-choice", "choices-if": "county = ${county} or name = 'none'",
          "choices": [{"name": "dover", "values": {"county": "kent"}},
                      {"name": "none", "values": {"county": ""}}]}]}]}
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
    "0.0, bike, cycle, ${told} = 'bike', ${told} = 'cycle'",
    "0.2, bad, worse, ${food_tea} = 'bad' or ${food_tea}='', ${food_tea} = 'worse' or ${food_tea}=''",
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
        "0.0 | selected-at(${one},0)='bike'               | selected-at(${one},0)='cycle'",
        "0.0 | selected(coalesce(${one}, 'bike'), 'bike') | selected(coalesce(${one}, 'cycle'), 'cycle')",
        "0.0 | jr:choice-name('bike', '${one}') = 'Bike'  | jr:choice-name('cycle', '${one}') = 'Bike'",
        "0.0 | if(${last} = 'bike', ${one}, 'bike') = ''  | if(${last} = 'bike', ${one}, 'cycle') = ''",
        "0.0 | not((${one}) = ('bike')) and once(.) = ''  | not((${one}) = ('cycle')) and once(.) = ''",
        "0.0 | is-selected(string(${one}), 'bike')        | is-selected(string(${one}), 'cycle')",
      })
  void a_new_name_is_wherever_an_answer_could_stand(String spot, String before, String after) {
    assertEquals(after, after(spot, "\"bike\"", "\"cycle\"", before));
  }

  /** Points of a scale with other numbers, and what becomes of a condition. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0, 1, 2  | ${liked} = 3 and ${liked} != '2' | ${liked} = 2 and ${liked} != '1' | []",
        "0, 1, 2  | ${liked} >= 2 or 3 > ${liked}    | ${liked} >= 1 or 2 > ${liked}    | []",
        "-1, 0, 9 | selected(${liked}, 1)            | selected(${liked}, -1)           | []",
        "-1, 0, 9 | max(${liked}, 1) = 3.0           | max(${liked}, -1) = 9            | []",
        // What was more is less now: who knows what was meant.
        "3, 2, 1  | ${liked} > 1 and ${liked} = 1    | ${liked} > 1 and ${liked} = 3    | [0.5]",
        "0, 1, 2  | ${liked} > 2.5                   | ${liked} > 2.5                   | [0.5]",
        "0, 1, 2  | ${liked} + 1 = 3                 | ${liked} + 1 = 3                 | [0.5]",
        "0, 1, 2  | ${visit_bus_how} = 3             | ${visit_bus_how} = 3             | []",
      })
  void a_new_number_of_a_point_is_in_what_asks_for_it(
      String numbers, String before, String after, String left) {
    DraftDocument draft = draft(before);
    JsonObject base = draft.part(at("0.7")).orElseThrow();
    String mine = base.toString();
    for (String number : numbers.split(", ")) {
      mine = mine.replaceFirst("\\{\"label", "{\"value\":" + number + ",\"label");
    }
    Change.Made made = new Rewritten(Optional.of(at("0.7")), base, json(mine)).onto(draft);

    assertEquals(after, made.document().part(at("0.5")).orElseThrow().getString("show-if"));
    assertEquals(left, made.left().toString());
  }

  @Test
  void a_point_whose_number_another_one_has_now_is_told_of() {
    DraftDocument draft = draft("${liked} = 1 or ${liked} = 2");
    JsonObject base = draft.part(at("0.7")).orElseThrow();
    JsonObject mine = json(base.toString().replace("{\"label\":{\"en-GB\":\"No\"}},", ""));
    Change.Made made = new Rewritten(Optional.of(at("0.7")), base, mine).onto(draft);

    assertEquals(
        "${liked} = 1 or ${liked} = 1",
        made.document().part(at("0.5")).orElseThrow().getString("show-if"));
    assertEquals("[0.5]", made.left().toString());
  }

  @Test
  void a_scale_begins_with_the_point_that_it_began_with() {
    DraftDocument draft = draft("");
    JsonObject liked = draft.part(at("0.7")).orElseThrow();
    JsonObject base = Json.createObjectBuilder(liked).add("default", 2).build();
    JsonObject mine =
        json(
            base.toString()
                .replace(
                    "{\"label\":{\"en-GB\":\"Some", "{\"value\":20,\"label\":{\"en-GB\":\"Some"));
    DraftDocument made =
        new Rewritten(Optional.of(at("0.7")), base, mine)
            .onto(draft.with(at("0.7"), base))
            .document();

    assertEquals(20, made.part(at("0.7")).orElseThrow().getInt("default"));
  }

  @Test
  void a_column_of_choices_has_the_new_name_of_what_it_is_compared_with() {
    DraftDocument draft = draft("");
    JsonObject base = draft.part(at("0.8")).orElseThrow();
    JsonObject mine = json(base.toString().replace("\"kent\"", "\"medway\""));
    DraftDocument made = new Rewritten(Optional.of(at("0.8")), base, mine).onto(draft).document();

    assertEquals(
        "[{\"name\":\"dover\",\"values\":{\"county\":\"medway\"}},"
            + "{\"name\":\"none\",\"values\":{\"county\":\"\"}}]",
        made.part(at("0.9")).orElseThrow().get("choices").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "${one} = 'bike' and ${last} = 'bike'   | []",
        "starts-with(${one}, 'bike')            | [0.5]",
        "concat(${one}, ' ') = 'bike '          | [0.5]",
        "if(${one} = 'more', 'bike', 'x') = 'x' | [0.5]",
        "if(${last} = '', 'bike', 'x') = 'x'    | []",
        "regex(${one}, '(bike).*')              | [0.5]",
        "regex(${one}, '(bikes).*')             | []",
        "${one} = 'bike' and                    | [0.5]",
        "${last} = 'bike' and                   | []",
      })
  void what_may_still_have_the_old_name_is_told(String condition, String left) {
    DraftDocument draft = draft(condition);
    JsonObject base = draft.part(at("0.0")).orElseThrow();
    JsonObject mine = json(base.toString().replace("\"bike\"", "\"cycle\""));

    assertEquals(
        left, new Rewritten(Optional.of(at("0.0")), base, mine).onto(draft).left().toString());
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

  @ParameterizedTest
  @CsvSource({"0.0, one, used", "0.3.0, sport, version", "0.1, used, sport"})
  void a_name_that_something_else_has_is_refused(String spot, String old, String name) {
    DraftDocument draft = draft("${one} = 'bike'");
    JsonObject base = draft.part(at(spot)).orElseThrow();
    JsonObject mine = json(base.toString().replace("\"" + old + "\"", "\"" + name + "\""));
    Change change = new Rewritten(Optional.of(at(spot)), base, mine);

    Refused refused = assertThrows(Refused.class, () -> change.onto(draft));
    assertEquals(DesignerRefusal.NAME_TAKEN, refused.refusal());
    DraftDocument twice = draft.with(at(spot), mine);
    JsonObject anyway = Json.createObjectBuilder(mine).add("hint", "x").build();
    assertEquals(
        anyway,
        new Rewritten(Optional.of(at(spot)), mine, anyway)
            .onto(twice)
            .document()
            .part(at(spot))
            .orElseThrow(),
        "what has it already can be written on");
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

  /** Names of choices in order, and of what each of them says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bus Walk, bike Ride, more More | bike Walk, bus Ride, more More | ${one} = 'bike' or ${one} = 'bus'",
        "bus Walk, bike Ride, more More | more Walk, bus Ride, bike More | ${one} = 'more' or ${one} = 'bus'",
        "bus Walk, bike Ride            | foot Walk, bus Ride            | ${one} = 'foot' or ${one} = 'bus'",
        // Whoever changes places, or words about, leaves the names.
        "bus Walk, bike Ride            | bike Ride, bus Walk            | ${one} = 'bus' or ${one} = 'bike'",
        "bus Walk, bike Ride            | bus Ride, bike Walk            | ${one} = 'bus' or ${one} = 'bike'",
        "bus Walk, bike Walk            | bike Walk, bus Walk            | ${one} = 'bus' or ${one} = 'bike'",
        // One that had no words yet is known by its place.
        "bus, bike, more More           | foot Walk, ride Ride, more More, x Other | ${one} = 'foot' or ${one} = 'ride'",
        "bus, more More, bike           | more More, foot Walk, ride Ride | ${one} = 'bus' or ${one} = 'bike'",
      })
  void choices_change_their_names_about(String was, String is, String condition) {
    DraftDocument draft = draft("${one} = 'bus' or ${one} = 'bike'");
    JsonObject one = draft.part(at("0.0")).orElseThrow();
    JsonObject base = Json.createObjectBuilder(one).add("choices", choices(was)).build();
    JsonObject mine = Json.createObjectBuilder(one).add("choices", choices(is)).build();
    DraftDocument made =
        new Rewritten(Optional.of(at("0.0")), base, mine)
            .onto(draft.with(at("0.0"), base))
            .document();

    assertEquals(condition, made.part(at("0.5")).orElseThrow().getString("show-if"));
  }

  private static JsonArrayBuilder choices(String written) {
    JsonArrayBuilder choices = Json.createArrayBuilder();
    for (String choice : written.split(", ")) {
      String[] words = choice.strip().split(" ");
      JsonObjectBuilder one = Json.createObjectBuilder().add("name", words[0]);
      if (words.length > 1) {
        one.add("label", Json.createObjectBuilder().add("en-GB", words[1]));
      }
      choices.add(one);
    }
    return choices;
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
    "'\"name\": \"last\", \"type\": \"note\"', '\"name\": \"end\", \"type\": \"note\", \"label\": \"x\"', {last=end}",
    // One that is all anew is the same question still, where it is the only one.
    "'\"name\": \"last\", \"type\": \"note\"', '\"name\": \"end\", \"type\": \"date\", \"label\": \"x\"', {last=end}",
    "'\"name\": \"last\", \"type\": \"note\", \"show-if\": \"\"}, {\"name\": \"told\", \"type\": \"calculated\"', '\"name\": \"x\", \"type\": \"date\", \"label\": \"x\"}, {\"name\": \"y\", \"type\": \"date\", \"label\": \"y\"', {}",
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
