package org.evensay.survey.designer.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evensay.survey.designer.change.Beside;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Shelf;
import org.evensay.survey.designer.change.Spot;

/** Which keys of a part of a draft have a field in its form. */
public final class PartKeys {

  private static final String LIST = "list";
  private static final String CHOICES = "choices";
  private static final String KEPT_IF = "choices-if";

  private PartKeys() {}

  /** Those of a part; without a spot, of what stands around all pages. */
  public static List<Key> of(Optional<Spot> spot, JsonObject part, DraftDocument document) {
    if (spot.isEmpty()) {
      return Key.AROUND;
    }
    if (!spot.get().isQuestion()) {
      return columned(Key.beside(spot.get().shelf()), part, document);
    }
    List<Key> keys = new ArrayList<>(Key.of(DraftDocument.string(part, "type").orElse("")));
    if (spot.get().isInner()) {
      keys.set(0, Key.innerType());
    }
    Optional<String> chosen = DraftDocument.string(part, LIST);
    TreeSet<String> lists = new TreeSet<>(Beside.names(document.survey(), Shelf.LISTS));
    chosen.ifPresent(lists::add);
    int at = keys.stream().map(Key::way).toList().indexOf(CHOICES);
    if (at >= 0 && !lists.isEmpty()) {
      keys.add(at, Key.list(List.copyOf(lists)));
      if (chosen.isPresent()) {
        keys.removeIf(key -> key.way().equals(CHOICES));
      }
    }
    return columned(keys, part, document);
  }

  /** Columns have a field where a condition on choices looks at them, or some are there already. */
  private static List<Key> columned(List<Key> keys, JsonObject part, DraftDocument document) {
    boolean there =
        part.get(CHOICES) instanceof JsonArray choices
            && choices.stream()
                .anyMatch(one -> one instanceof JsonObject at && at.containsKey(FormRows.COLUMNS));
    if (!there && !part.containsKey(KEPT_IF) && !isKeptElsewhere(part, document)) {
      return keys;
    }
    return keys.stream()
        .map(
            key ->
                key.kind() == Key.Kind.CHOICES
                    ? new Key(
                        key.way(),
                        key.kind(),
                        Stream.concat(key.options().stream(), Stream.of(FormRows.COLUMNS)).toList())
                    : key)
        .toList();
  }

  /** Whether it is a list, of which a question offers only some. */
  private static boolean isKeptElsewhere(JsonObject part, DraftDocument document) {
    Optional<String> name = DraftDocument.string(part, "name");
    return !part.containsKey("type")
        && Stream.concat(document.spots(false), document.spots(false).flatMap(document::inside))
            .flatMap(spot -> document.part(spot).stream())
            .anyMatch(
                one ->
                    one.containsKey(KEPT_IF)
                        && name.isPresent()
                        && DraftDocument.string(one, LIST).equals(name));
  }

  /**
   * What somebody wrote, without what it takes the place of: whoever chooses a list for a question
   * wants it in place of the choices that it had, and whoever makes it one of another kind does not
   * mean what said something else of the old kind. Its name comes from its words, where nobody
   * chose one.
   *
   * @param spot where it stands; empty for what stands around all pages
   * @param surveys whether a survey has a name already
   */
  public static JsonObject settled(
      JsonObject base,
      JsonObject mine,
      Optional<Spot> spot,
      DraftDocument document,
      Predicate<String> surveys) {
    return spot.isPresent()
        ? MadeNames.settled(base, listed(base, mine), spot.get(), document)
        : MadeNames.titled(mine, document, surveys);
  }

  private static JsonObject listed(JsonObject base, JsonObject mine) {
    JsonObject settled = Kinds.settled(base, mine);
    boolean chosen = !base.containsKey(LIST) && settled.containsKey(LIST);
    return chosen && settled.containsKey(CHOICES)
        ? PartForm.put(settled, List.of(CHOICES), Optional.empty())
        : settled;
  }
}
