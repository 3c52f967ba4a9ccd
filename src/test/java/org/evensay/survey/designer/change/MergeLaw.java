package org.evensay.survey.designer.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two changes of the same thing. */
class MergeLaw {

  @Provide
  Arbitrary<JsonObject> part() {
    Arbitrary<Object> plain = Arbitraries.of("x", "y", 1);
    Arbitrary<Object> text =
        Arbitraries.maps(Arbitraries.of("en", "cy"), Arbitraries.of("a", "b")).map(map -> map);
    Arbitrary<Object> list =
        Arbitraries.of("a", "b", "c", "d")
            .list()
            .uniqueElements()
            .ofMaxSize(4)
            .flatMap(MergeLaw::listed);
    return Arbitraries.maps(
            Arbitraries.of("name", "label", "hint", "choices"),
            Arbitraries.oneOf(plain, text, list))
        .map(MergeLaw::object);
  }

  /** Objects of these names, in this order. */
  private static Arbitrary<Object> listed(List<String> names) {
    return Arbitraries.of("x", "y")
        .list()
        .ofSize(names.size())
        .map(
            labels ->
                IntStream.range(0, names.size())
                    .mapToObj(i -> Map.of("name", names.get(i), "label", labels.get(i)))
                    .toList());
  }

  private static JsonObject object(Map<?, ?> map) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    map.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> inner) {
            object.add(key.toString(), object(inner));
          } else if (value instanceof List<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(one -> array.add(object((Map<?, ?>) one)));
            object.add(key.toString(), array);
          } else if (value instanceof Integer number) {
            object.add(key.toString(), number);
          } else {
            object.add(key.toString(), value.toString());
          }
        });
    return object.build();
  }

  @Property
  void what_only_one_of_two_changed_is_as_she_made_it(
      @ForAll("part") JsonObject base, @ForAll("part") JsonObject changed) {
    assertEquals(new Merge(changed, List.of()), Merge.of(base, changed, base));
    assertEquals(new Merge(changed, List.of()), Merge.of(base, base, changed));
    assertEquals(new Merge(changed, List.of()), Merge.of(base, changed, changed));
  }

  @Property
  void both_find_the_same_things_contested(
      @ForAll("part") JsonObject base,
      @ForAll("part") JsonObject one,
      @ForAll("part") JsonObject other) {
    assertEquals(
        Merge.of(base, one, other).contested().stream().sorted().toList(),
        Merge.of(base, other, one).contested().stream().sorted().toList());
  }

  @Property
  void without_anything_contested_it_does_not_matter_who_was_first(
      @ForAll("part") JsonObject base,
      @ForAll("part") JsonObject one,
      @ForAll("part") JsonObject other) {
    Merge merge = Merge.of(base, one, other);
    if (merge.contested().isEmpty()) {
      assertEquals(merge.merged(), Merge.of(base, other, one).merged());
    }
  }
}
