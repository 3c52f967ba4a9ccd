package org.evensay.survey.designer.form;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evensay.survey.designer.change.Beside;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Shelf;
import org.evensay.survey.designer.change.Spot;

/** Which keys of a part of a draft have a field in its form. */
public final class PartKeys {

  private static final String LIST = "list";
  private static final String CHOICES = "choices";

  private PartKeys() {}

  /** Those of a part; without a spot, of what stands around all pages. */
  public static List<Key> of(Optional<Spot> spot, JsonObject part, DraftDocument document) {
    if (spot.isEmpty()) {
      return Key.AROUND;
    }
    if (!spot.get().isQuestion()) {
      return Key.beside(spot.get().shelf());
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
    return keys;
  }

  /** Whoever chooses a list for a question wants it in place of the choices that it had. */
  public static JsonObject settled(JsonObject base, JsonObject mine) {
    boolean chosen = !base.containsKey(LIST) && mine.containsKey(LIST);
    return chosen && mine.containsKey(CHOICES)
        ? PartForm.put(mine, List.of(CHOICES), Optional.empty())
        : mine;
  }
}
