package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.form.PartValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people change one list of choices. */
class MergeTest {

  /** Choices written as {@code bus=By_bus bike=Bike}. */
  private static JsonObject part(String choices) {
    var list = Json.createArrayBuilder();
    Arrays.stream(choices.split(" "))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split("="))
        .forEach(
            one ->
                list.add(
                    Json.createObjectBuilder()
                        .add("name", one[0])
                        .add("label", Json.createObjectBuilder().add("cy", one[1]))));
    return Json.createObjectBuilder().add("choices", list).build();
  }

  private static String written(JsonObject part) {
    return part.getJsonArray("choices").stream()
        .map(one -> one.asJsonObject())
        .map(one -> one.getString("name") + "=" + one.getJsonObject("label").getString("cy"))
        .collect(Collectors.joining(" "));
  }

  private static JsonObject typed(String type, String choices) {
    return Json.createObjectBuilder(part(choices)).add("type", type).build();
  }

  /** Nobody would see any more what she wrote. */
  @Test
  void choices_that_somebody_changes_while_their_question_becomes_a_number_are_contested() {
    JsonObject base = typed("one-choice", "a=1 b=2");
    JsonObject more = typed("one-choice", "a=1 b=2 c=3");

    assertEquals(List.of("type"), Merge.of(base, typed("number", "a=1 b=2"), more).contested());
    assertEquals(List.of(), Merge.of(base, typed("several-choices", "a=1 b=2"), more).contested());
    assertEquals(List.of(), Merge.of(base, typed("number", "a=1 b=2"), base).contested());
  }

  @ParameterizedTest
  @CsvSource({
    // Words of two choices.
    "a=1 b=2 c=3, a=x b=2 c=3, a=1 b=2 c=y, a=x b=2 c=y",
    // One takes one out, the other adds one behind it.
    "a=1 b=2 c=3, a=1 c=3, a=1 b=2 d=4 c=3, a=1 d=4 c=3",
    // Both add one.
    "a=1 b=2, a=1 b=2 d=4, a=1 b=2 c=3, a=1 b=2 c=3 d=4",
    "a=1 b=2, d=4 a=1 b=2, a=1 c=3 b=2, d=4 a=1 c=3 b=2",
    "a=1, a=1 d=4, a=1 d=4 e=5, a=1 d=4 e=5",
    // One brings them into another order, the other writes and adds.
    "a=1 b=2 c=3, c=3 b=2 a=1, a=1 b=x d=4 c=3, c=3 b=x d=4 a=1",
  })
  void what_they_did_to_different_choices_stays(
      String base, String one, String other, String both) {
    Merge merge = Merge.of(part(base), part(one), part(other));

    assertEquals(List.of(), merge.contested());
    assertEquals(both, written(merge.merged()));
    assertEquals(both, written(Merge.of(part(base), part(other), part(one)).merged()));
  }

  @ParameterizedTest
  @CsvSource({
    "a=1 b=2, a=x b=2, a=y b=2, choices.a.label.cy, x",
    "a=1 b=2, b=2, a=y b=2, choices.a, ''",
    "a=1 b=2, a=y b=2, b=2, choices.a, a",
    "a=1 b=2 c=3, b=2 a=1 c=3, a=1 c=3 b=2, choices, 'b, a, c'",
    "a=1, a=1 d=4, a=1 d=5, choices.d.label.cy, 4",
  })
  void only_what_both_changed_is_contested_and_can_be_read(
      String base, String one, String other, String way, String theirs) {
    Merge merge = Merge.of(part(base), part(one), part(other));

    assertEquals(List.of(way), merge.contested());
    assertEquals(theirs, PartValues.plainAt(part(one), way, LanguageVariant.DEFAULT).orElse(""));
    assertEquals(other, written(merge.merged()), "what the second one wrote stays");
  }

  @Test
  void a_list_with_two_of_a_name_or_with_none_is_one_thing() {
    assertEquals(
        List.of("choices"),
        Merge.of(part("a=1 a=2"), part("a=1 a=3"), part("a=0 a=2")).contested());
  }
}
