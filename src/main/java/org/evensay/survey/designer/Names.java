package org.evensay.survey.designer;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.document.Limits;

/**
 * The names of what is in a draft: conditions and texts know a question by its name, so that a name
 * changes everywhere at once, and no two questions have the same.
 */
final class Names {

  private static final String NAME = "name";

  private Names() {}

  /** What co-authors know the part at a spot by. */
  static String called(DraftDocument draft, Spot spot) {
    return draft.part(spot).map(draft::called).orElse("");
  }

  /** A name made of words, such as {@code how_are_you} of "How are you?"; empty when none comes. */
  static String ofWords(String words) {
    String plain =
        Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]", " ")
            .strip()
            .replaceAll(" +", "_");
    String begun = plain.isEmpty() || Character.isLetter(plain.charAt(0)) ? plain : "q_" + plain;
    // Room for a number behind it.
    return begun.substring(0, Math.min(begun.length(), Limits.NAME_CHARACTERS / 2));
  }

  /** A question whose name nobody else has. */
  static JsonObject free(JsonObject question, Set<String> taken) {
    String wished = DraftDocument.string(question, NAME).orElse("question");
    return JSON.createObjectBuilder(question)
        .add(NAME, DraftDocument.freeName(wished, taken))
        .build();
  }

  /** A copy of a question, or of a page with all its questions, whose names nobody else has. */
  static JsonObject copied(JsonObject part, DraftDocument draft) {
    if (!(part.get("questions") instanceof JsonArray questions)) {
      return free(part, draft.names(false));
    }
    Set<String> taken = new HashSet<>(draft.names(false));
    JsonArrayBuilder copies = JSON.createArrayBuilder();
    for (JsonValue question : questions) {
      if (question instanceof JsonObject object) {
        JsonObject copy = free(object, taken);
        taken.add(copy.getString(NAME));
        copies.add(copy);
      } else {
        copies.add(question);
      }
    }
    return JSON.createObjectBuilder(free(part, draft.names(true))).add("questions", copies).build();
  }

  /**
   * The draft in which whatever looked at a question by its old name looks at it by its new one.
   */
  static DraftDocument renamed(
      DraftDocument before, DraftDocument draft, JsonObject was, JsonObject is) {
    Optional<String> old = DraftDocument.string(was, NAME);
    Optional<String> name = DraftDocument.string(is, NAME);
    boolean meant =
        old.isPresent()
            && name.isPresent()
            && !old.equals(name)
            && before
                    .spots(false)
                    .filter(spot -> before.part(spot).flatMap(Names::of).equals(old))
                    .count()
                == 1;
    return meant
        ? draft.rewritten(
            survey -> renamed(survey, "${" + old.get() + "}", "${" + name.get() + "}"))
        : draft;
  }

  /** The name of a part. */
  static Optional<String> of(JsonObject part) {
    return DraftDocument.string(part, NAME);
  }

  private static JsonObject renamed(JsonObject object, String old, String name) {
    JsonObjectBuilder after = JSON.createObjectBuilder();
    object.forEach((key, value) -> after.add(key, renamed(value, old, name)));
    return after.build();
  }

  private static JsonValue renamed(JsonValue value, String old, String name) {
    if (value instanceof JsonObject object) {
      return renamed(object, old, name);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder after = JSON.createArrayBuilder();
      array.forEach(item -> after.add(renamed(item, old, name)));
      return after.build();
    }
    return value instanceof JsonString text && text.getString().contains(old)
        ? JSON.createValue(text.getString().replace(old, name))
        : value;
  }
}
