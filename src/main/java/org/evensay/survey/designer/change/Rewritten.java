package org.evensay.survey.designer.change;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.Refused;

/**
 * A part says something else, put together with what others made of it meanwhile. Where the name of
 * a question is another, so it is everywhere.
 *
 * @param spot where it stood; empty for what stands around all pages
 * @param base what it was when its author began to write; of a page, without its questions
 * @param mine what she made of it
 */
public record Rewritten(Optional<Spot> spot, JsonObject base, JsonObject mine) implements Change {

  @Override
  public String what() {
    if (spot.isEmpty()) {
      return "survey-changed";
    }
    return spot.get().isPage() ? "page-changed" : "question-changed";
  }

  @Override
  public Change.Made onto(DraftDocument draft) {
    return onto(draft, Past.unknown());
  }

  @Override
  public Change.Made onto(DraftDocument draft, Past past) {
    if (spot.isEmpty()) {
      return new Change.Made(draft.withAround(together(draft.around())), "", Optional.empty());
    }
    Spot found =
        find(draft, spot, base, past)
            .flatMap(there -> there)
            .orElseThrow(() -> new Refused(DesignerRefusal.GONE));
    JsonObject before = draft.part(found).orElseThrow();
    JsonObject after = together(found.isPage() ? DraftDocument.withoutQuestions(before) : before);
    requireOwnName(draft, found, before, after);
    if (found.isPage()) {
      return new Change.Made(
          draft.with(found, DraftDocument.withQuestionsOf(before, after)),
          draft.called(after),
          Optional.of(found));
    }
    Renaming.Renamed renamed = Renaming.of(draft, draft.with(found, after), found, before, after);
    DraftDocument made = Names.pageAs(renamed.document(), found, Names.of(before), Names.of(after));
    return new Change.Made(made, draft.called(after), Optional.of(found), false, renamed.left());
  }

  /** What looks at either would not know any more which of the two is meant. */
  private static void requireOwnName(
      DraftDocument draft, Spot spot, JsonObject before, JsonObject after) {
    Optional<String> name = Names.of(after);
    boolean taken =
        spot.shelf() != Shelf.LISTS
            && !name.equals(Names.of(before))
            && name.filter(Names.taken(draft, spot)::contains).isPresent();
    if (taken) {
      throw new Refused(DesignerRefusal.NAME_TAKEN, Apart.code(name.get()));
    }
  }

  private JsonObject together(JsonObject there) {
    Merge merge = Merge.of(base, there, mine);
    if (!merge.contested().isEmpty()) {
      throw new Refused(DesignerRefusal.CHANGED_MEANWHILE);
    }
    return merge.merged();
  }

  /**
   * Where the part is now: as it was, wherever it stands; or else, whatever became of it, by the
   * name that it has now.
   *
   * @return empty when it is gone; an empty spot in it for what stands around all pages
   */
  public static Optional<Optional<Spot>> find(
      DraftDocument draft, Optional<Spot> spot, JsonObject base, Past past) {
    if (spot.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Seen seen = Seen.of(base);
    return Stream.concat(spot.stream(), draft.like(spot.get()))
        .filter(at -> isThere(draft, at, part -> DraftDocument.seen(at, part).equals(seen)))
        .findFirst()
        .or(() -> named(draft, spot.get(), past.name(spot.get(), base)))
        .map(Optional::of);
  }

  private static Optional<Spot> named(DraftDocument draft, Spot like, Optional<String> name) {
    return draft
        .like(like)
        .filter(at -> name.isPresent() && isThere(draft, at, part -> Names.of(part).equals(name)))
        .findFirst();
  }

  private static boolean isThere(DraftDocument draft, Spot at, Predicate<JsonObject> meant) {
    return draft.part(at).filter(meant).isPresent();
  }
}
