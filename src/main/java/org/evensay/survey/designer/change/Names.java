package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;

/**
 * The names of what is in a draft: conditions and texts know a question by its name, so that a name
 * changes everywhere at once, and no two questions have the same.
 */
public final class Names {

  private static final String NAME = "name";

  private Names() {}

  /** What co-authors know the part at a spot by. */
  static String called(DraftDocument draft, Spot spot) {
    return draft.part(spot).map(draft::called).orElse("");
  }

  /** A name made of words, such as {@code how_are_you} of "How are you?"; empty when none comes. */
  public static String ofWords(String words) {
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
  public static JsonObject free(JsonObject question, Set<String> taken) {
    String wished = DraftDocument.string(question, NAME).orElse("question");
    return JSON.createObjectBuilder(question).add(NAME, free(wished, taken)).build();
  }

  /** A copy of a question, or of a page with all its questions, whose names nobody else has. */
  static JsonObject copied(JsonObject part, DraftDocument draft) {
    if (!(part.get("questions") instanceof JsonArray questions)) {
      return free(part, taken(draft, false));
    }
    Set<String> taken = new HashSet<>(taken(draft, false));
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
    return JSON.createObjectBuilder(free(part, taken(draft, true)))
        .add("questions", copies)
        .build();
  }

  /** A page of its own for a question, with a name that no page has. */
  static JsonObject pageOf(JsonObject question, DraftDocument draft) {
    return JSON.createObjectBuilder()
        .add("name", free(of(question).orElse("page"), taken(draft, true)))
        .add("questions", JSON.createArrayBuilder().add(question))
        .build();
  }

  /** The names that pages have, or questions and arms, which conditions know alike. */
  public static Set<String> taken(DraftDocument draft, boolean ofPages) {
    Set<String> names =
        new HashSet<>(ofPages ? Set.of() : Beside.names(draft.survey(), Shelf.ARMS));
    Stream<Spot> inner = ofPages ? Stream.of() : draft.spots(false).flatMap(draft::inside);
    Stream.concat(draft.spots(ofPages), inner)
        .forEach(spot -> draft.part(spot).flatMap(Names::of).ifPresent(names::add));
    return names;
  }

  /** The names that are taken where a part stands; arms are known to conditions as questions. */
  public static Set<String> taken(DraftDocument draft, Spot spot) {
    boolean known = spot.isQuestion() || spot.shelf() == Shelf.ARMS;
    return known ? taken(draft, false) : Beside.names(draft.survey(), spot.shelf());
  }

  /** A name that is not taken: the wished one, or the same with the first number that is free. */
  public static String free(String wished, Set<String> taken) {
    String name = wished;
    for (int number = 2; taken.contains(name); number++) {
      name = wished + "_" + number;
    }
    return name;
  }

  /** The name of a part. */
  public static Optional<String> of(JsonObject part) {
    return DraftDocument.string(part, NAME);
  }
}
