package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
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

  /**
   * A copy of a part, of a page or a repeated group with all its questions, whose names nobody else
   * has. What it says of its own questions it says of those of the copy.
   */
  static JsonObject copied(DraftDocument draft, Spot spot) {
    JsonObject part = draft.part(spot).orElseThrow();
    if (spot.isBeside()) {
      return free(part, taken(draft, spot));
    }
    Set<String> taken = new HashSet<>(taken(draft, false));
    DraftDocument copy = draft;
    for (Spot at : questions(draft, spot)) {
      JsonObject was = copy.part(at).orElseThrow();
      JsonObject is = free(was, taken);
      taken.add(is.getString(NAME));
      DraftDocument renamed = Renaming.of(copy, copy.with(at, is), at, was, is).document();
      // The rest of the draft goes on looking at the original.
      copy = copy.with(spot, renamed.part(spot).orElseThrow());
    }
    JsonObject copied = copy.part(spot).orElseThrow();
    return spot.isPage() ? free(copied, taken(draft, true)) : copied;
  }

  /**
   * The questions that a part is or holds. Those of a repeated group come before it, and groups
   * before what they are asked for: each is looked for under the names that the others still have.
   */
  private static List<Spot> questions(DraftDocument draft, Spot part) {
    List<Spot> inner = new ArrayList<>();
    List<Spot> groups = new ArrayList<>();
    List<Spot> others = new ArrayList<>();
    Stream<Spot> all =
        part.isPage() ? draft.spots(false).filter(at -> at.page() == part.page()) : Stream.of(part);
    all.filter(at -> draft.part(at).isPresent())
        .forEach(
            at -> {
              List<Spot> within =
                  at.isInner()
                      ? List.of()
                      : draft.inside(at).filter(in -> draft.part(in).isPresent()).toList();
              inner.addAll(within);
              (within.isEmpty() ? others : groups).add(at);
            });
    inner.addAll(groups);
    inner.addAll(others);
    return inner;
  }

  /** A page of its own for a question, with a name that no page has. */
  static JsonObject pageOf(JsonObject question, DraftDocument draft) {
    return JSON.createObjectBuilder()
        .add("name", free(of(question).orElse("page"), taken(draft, true)))
        .add("questions", JSON.createArrayBuilder().add(question))
        .build();
  }

  /** A page that was called as a question on it is called as that is now. */
  static DraftDocument pageAs(
      DraftDocument draft, Spot question, Optional<String> was, Optional<String> is) {
    Spot page = Spot.ofPage(question.page());
    boolean alike =
        question.isQuestion()
            && !question.isInner()
            && is.isPresent()
            && !was.equals(is)
            && draft.part(page).flatMap(Names::of).equals(was);
    if (!alike) {
      return draft;
    }
    JsonObject part = draft.part(page).orElseThrow();
    String name = free(is.get(), taken(draft, true));
    return draft.with(page, JSON.createObjectBuilder(part).add(NAME, name).build());
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
    return free(wished, taken::contains);
  }

  /** The same, where names cannot be listed. */
  public static String free(String wished, Predicate<String> taken) {
    String name = wished;
    for (int number = 2; taken.test(name); number++) {
      name = wished + "_" + number;
    }
    return name;
  }

  /**
   * What questions are called now, by what they were called, where a draft changed: those that
   * stand where they stood under a name that was nobody's. Where several have other names at once,
   * one of another type and other words is another question.
   */
  public static Map<String, String> others(DraftDocument before, DraftDocument after) {
    List<Spot> spots = questions(before).toList();
    if (!spots.equals(questions(after).toList())) {
      return Map.of();
    }
    Set<String> gone = taken(before, false);
    gone.removeAll(taken(after, false));
    Set<String> added = taken(after, false);
    added.removeAll(taken(before, false));
    boolean alone = gone.size() == 1 && added.size() == 1;
    Map<String, String> others = new LinkedHashMap<>();
    for (Spot spot : spots) {
      JsonObject was = before.part(spot).orElse(JsonValue.EMPTY_JSON_OBJECT);
      JsonObject is = after.part(spot).orElse(JsonValue.EMPTY_JSON_OBJECT);
      boolean same =
          alone
              || Objects.equals(was.get("type"), is.get("type"))
              || Objects.equals(was.get("label"), is.get("label"));
      if (same && of(was).filter(gone::contains).isPresent()) {
        of(is).filter(added::contains).ifPresent(name -> others.put(of(was).orElseThrow(), name));
      }
    }
    return others;
  }

  private static Stream<Spot> questions(DraftDocument draft) {
    return Stream.concat(draft.spots(false), draft.spots(false).flatMap(draft::inside));
  }

  /** The name of a part. */
  public static Optional<String> of(JsonObject part) {
    return DraftDocument.string(part, NAME);
  }
}
