package org.evensay.survey.designer.change;

import static org.evensay.survey.designer.change.RenamedDraft.DOCUMENT;
import static org.evensay.survey.designer.change.RenamedDraft.after;
import static org.evensay.survey.designer.change.RenamedDraft.at;
import static org.evensay.survey.designer.change.RenamedDraft.draft;
import static org.evensay.survey.designer.change.RenamedDraft.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.document.DocumentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New names reach all that looks at what they are of. */
class RenamingTest {

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
