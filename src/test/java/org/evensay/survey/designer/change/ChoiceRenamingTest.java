package org.evensay.survey.designer.change;

import static org.evensay.survey.designer.change.RenamedDraft.after;
import static org.evensay.survey.designer.change.RenamedDraft.at;
import static org.evensay.survey.designer.change.RenamedDraft.draft;
import static org.evensay.survey.designer.change.RenamedDraft.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New names of choices and points reach all that asks for them. */
class ChoiceRenamingTest {

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
    // The points of a choice are known by it, and by their question.
    "0.10, by-car, by-own-car, ${share_by_car} > 5 or ${share_bus} = ${share_by_car}, ${share_by_own_car} > 5 or ${share_bus} = ${share_by_own_car}",
    "0.10, bus, by-bus, ${share_bus} > ${ten_bus}, ${share_by_bus} > ${ten_bus}",
    "0.10, share, parts, ${share_bus} > ${ten_bus}, ${parts_bus} > ${ten_bus}",
    "lists.0, on-foot, walk, ${ten_on_foot} > 5, ${ten_walk} > 5",
    "0.12.0, po, points, ${po_x} > 5 or ${twice_2_po_x} > 5, ${points_x} > 5 or ${twice_2_points_x} > 5",
    "0.12.0, x, y, ${po_x} > 5 or ${twice_2_po_x} > 5, ${po_y} > 5 or ${twice_2_po_y} > 5",
    "0.0, bike, cycle, concat(${one}) = 'bike', concat(${one}) = 'bike'",
    "0.0, bike, cycle, ${told} = 'bike', ${told} = 'cycle'",
    "0.2, bad, worse, ${food_tea} = 'bad' or ${food_tea}='', ${food_tea} = 'worse' or ${food_tea}=''",
  })
  void a_new_name_of_a_choice_is_in_what_asks_for_it(
      String spot, String old, String name, String before, String after) {
    assertEquals(after, after(spot, "\"" + old + "\"", "\"" + name + "\"", before));
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
}
