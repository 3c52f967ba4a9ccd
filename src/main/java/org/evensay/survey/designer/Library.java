package org.evensay.survey.designer;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions that many surveys ask, ready to be taken: about who somebody is, in the categories that
 * coverage counts; consent; how somebody is; open ones. In every language that pages are in.
 *
 * @param shelves they stand together by what they are about
 */
record Library(List<Shelf> shelves) {

  private static final String FILE = "/library/questions.json";

  /**
   * Questions about one thing.
   *
   * @param code what that is
   */
  record Shelf(String code, List<JsonObject> questions) {

    Shelf {
      questions = List.copyOf(questions);
    }
  }

  Library {
    shelves = List.copyOf(shelves);
  }

  /** The library that comes with the product. */
  static Library read() {
    try (InputStream file = Library.class.getResourceAsStream(FILE);
        var reader = JSON.createReader(file)) {
      List<Shelf> shelves = new ArrayList<>();
      for (JsonObject shelf :
          reader.readObject().getJsonArray("shelves").getValuesAs(JsonObject.class)) {
        shelves.add(
            new Shelf(
                shelf.getString("code"),
                shelf.getJsonArray("questions").getValuesAs(JsonObject.class)));
      }
      return new Library(shelves);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question of this name. */
  Optional<JsonObject> question(String name) {
    return shelves.stream()
        .flatMap(shelf -> shelf.questions().stream())
        .filter(question -> question.getString("name").equals(name))
        .findFirst();
  }
}
