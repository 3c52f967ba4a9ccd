package org.evensay.survey.designer.form;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.designer.change.DraftDocument;

/** What becomes of a question that is made one of another kind. */
final class Kinds {

  /** Those that mean the same by the keys that kinds have in common. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("number", "decimal"),
          Set.of("one-choice", "several-choices"),
          Set.of("short-text", "long-text"));

  /** What says one thing of one kind, and another of another: how many choices, or what number. */
  private static final List<String> IN_COMMON = List.of("least", "most", "default", "default-from");

  private static final String TYPE = "type";
  private static final String APPEARANCE = "appearance";

  private Kinds() {}

  /** Without the keys that would mean something else now. */
  static JsonObject settled(JsonObject base, JsonObject mine) {
    String before = DraftDocument.string(base, TYPE).orElse("");
    String now = DraftDocument.string(mine, TYPE).orElse("");
    // What was no kind at all was misspelt: the rest was written for the right one.
    if (before.equals(now) || !Key.TYPES.contains(before)) {
      return mine;
    }
    JsonObject after = mine;
    if (ALIKE.stream().noneMatch(kinds -> kinds.containsAll(List.of(before, now)))) {
      for (String key : IN_COMMON) {
        after = PartForm.put(after, List.of(key), Optional.empty());
      }
    }
    String appearance = DraftDocument.string(mine, APPEARANCE).orElse("");
    boolean odd =
        Key.of(now).stream()
            .anyMatch(key -> key.way().equals(APPEARANCE) && !key.options().contains(appearance));
    return odd ? PartForm.put(after, List.of(APPEARANCE), Optional.empty()) : after;
  }
}
