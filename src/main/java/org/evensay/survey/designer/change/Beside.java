package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What stands beside the pages of a draft, each as a part with a name: also what a document has
 * under its name alone.
 */
public final class Beside {

  private static final String NAME = "name";

  private Beside() {}

  /** What is on a shelf, in order; what is no object is there as it is. */
  static List<JsonValue> of(JsonObject survey, Shelf shelf) {
    List<JsonValue> all = new ArrayList<>();
    JsonValue found = survey.getOrDefault(shelf.code(), JsonValue.NULL);
    if (shelf.isByName() && found instanceof JsonObject named) {
      named.forEach(
          (name, content) ->
              all.add(
                  JSON.createObjectBuilder()
                      .add(NAME, name)
                      .add(shelf.content(), content)
                      .build()));
    } else if (!shelf.isByName() && found instanceof JsonArray list) {
      all.addAll(list);
    }
    return all;
  }

  /** The survey in which something else is on a shelf; without anything, the shelf is gone. */
  static JsonObject edited(JsonObject survey, Shelf shelf, Consumer<List<JsonValue>> edit) {
    List<JsonValue> all = of(survey, shelf);
    edit.accept(all);
    JsonObjectBuilder after = JSON.createObjectBuilder(survey);
    if (all.isEmpty()) {
      after.remove(shelf.code());
    } else if (shelf.isByName()) {
      after.add(shelf.code(), byName(all, shelf));
    } else {
      JsonArrayBuilder list = JSON.createArrayBuilder();
      all.forEach(list::add);
      after.add(shelf.code(), list);
    }
    return after.build();
  }

  /** No two have the same name: one of them would be lost. */
  private static JsonObjectBuilder byName(List<JsonValue> all, Shelf shelf) {
    Set<String> taken = new HashSet<>();
    JsonObjectBuilder named = JSON.createObjectBuilder();
    for (JsonValue one : all) {
      JsonObject part = one.asJsonObject();
      String wished = DraftDocument.string(part, NAME).orElse(shelf.code());
      String name = Names.free(wished, taken);
      taken.add(name);
      named.add(
          name,
          part.getOrDefault(
              shelf.content(),
              shelf == Shelf.LISTS ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.EMPTY_JSON_OBJECT));
    }
    return named;
  }

  /** The names that are taken on a shelf. */
  public static Set<String> names(JsonObject survey, Shelf shelf) {
    Set<String> names = new HashSet<>();
    for (JsonValue one : of(survey, shelf)) {
      if (one instanceof JsonObject part) {
        DraftDocument.string(part, NAME).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The shared list whose choices a question offers; empty where it has its own. */
  static Optional<Spot> list(DraftDocument draft, JsonObject question) {
    Optional<String> name = DraftDocument.string(question, "list");
    return draft
        .like(Spot.beside(Shelf.LISTS, 0))
        .filter(at -> name.isPresent() && draft.part(at).flatMap(Names::of).equals(name))
        .findFirst();
  }

  /** The way to a part, as mistakes in documents name it. */
  static String way(JsonObject survey, Spot spot) {
    if (!spot.shelf().isByName()) {
      return spot.shelf().code() + "[" + spot.page() + "]";
    }
    List<JsonValue> all = of(survey, spot.shelf());
    String name =
        spot.page() < all.size() ? all.get(spot.page()).asJsonObject().getString(NAME) : "";
    return spot.shelf().code() + "." + name;
  }

  /** Where what a mistake's way leads to stands beside the pages; empty when it does not. */
  public static Optional<Spot> spot(JsonObject survey, String way) {
    return Shelf.besidePages()
        .flatMap(
            shelf ->
                IntStream.range(0, of(survey, shelf).size())
                    .mapToObj(number -> Spot.beside(shelf, number)))
        .filter(spot -> isIn(way, way(survey, spot)))
        .findFirst();
  }

  static boolean isIn(String way, String part) {
    return way.equals(part) || way.startsWith(part + ".") || way.startsWith(part + "[");
  }
}
