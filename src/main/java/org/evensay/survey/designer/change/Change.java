package org.evensay.survey.designer.change;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.NewRecording;

/**
 * One step that somebody takes in a draft. What it is done to is named by where it stood and what
 * it was when she saw it; it is found wherever it stands now.
 */
public sealed interface Change
    permits Change.Added,
        Change.Put,
        Change.Nudged,
        Change.Copied,
        Change.Removed,
        Change.Joined,
        Change.Parted,
        Filmed,
        Illustrated,
        Moved,
        Recited,
        Rewritten,
        Translated {

  /**
   * What a change made of a draft.
   *
   * @param about what it was done to, as co-authors know it
   * @param at where that stands now; empty when it is gone, or is all of it
   * @param conditioned whether a question took the condition of its page along to another one
   * @param left the parts in whose conditions an old name of a choice may still stand
   */
  record Made(
      DraftDocument document,
      String about,
      Optional<Spot> at,
      boolean conditioned,
      List<Spot> left) {

    public Made {
      left = List.copyOf(left);
    }

    Made(DraftDocument document, String about, Optional<Spot> at) {
      this(document, about, at, false, List.of());
    }
  }

  /** The code of what is done, for the list of changes. */
  String what();

  /** The pictures that come with it. */
  default List<KeptPicture> brings() {
    return List.of();
  }

  /** The sound, films and captions that come with it. */
  default List<NewRecording> records() {
    return List.of();
  }

  /**
   * Does it.
   *
   * @throws Refused when what it is done to is not there any more as it was seen
   */
  Made onto(DraftDocument before);

  /**
   * Does it to a draft whose past is known: what it is done to may have had another name.
   *
   * @throws Refused when what it is done to is not there any more as it was seen
   */
  default Made onto(DraftDocument before, Past past) {
    return onto(before);
  }

  /**
   * Questions are added, each on a page of its own, before the page that stands there now; or on
   * that page when the spot is one on a page; or one at the end of a repeated group.
   */
  record Added(Spot before, List<JsonObject> questions) implements Change {

    public Added {
      questions = List.copyOf(questions);
    }

    @Override
    public String what() {
      return "question-added";
    }

    @Override
    public Made onto(DraftDocument draft) {
      if (before.isInner()) {
        JsonObject question = Names.free(questions.get(0), Names.taken(draft, false));
        Spot at = before.group().inside((int) draft.inside(before.group()).count());
        return new Made(draft.adding(at, question), draft.called(question), Optional.of(at));
      }
      DraftDocument after = draft;
      boolean ofItsOwn = before.isPage() || draft.part(Spot.ofPage(before.page())).isEmpty();
      Spot at =
          ofItsOwn
              ? Spot.ofPage(Math.min(before.page(), draft.pages().size()))
              : new Spot(
                  before.page(),
                  Math.min(before.question(), draft.questions(before.page()).size()));
      Spot next = at;
      for (JsonObject question : questions) {
        JsonObject named = Names.free(question, Names.taken(after, false));
        after = after.adding(next, ofItsOwn ? Names.pageOf(named, after) : named);
        next = ofItsOwn ? Spot.ofPage(next.page() + 1) : new Spot(next.page(), next.question() + 1);
      }
      Spot first = ofItsOwn ? new Spot(at.page(), 0) : at;
      return new Made(after, draft.called(questions.get(0)), Optional.of(first));
    }
  }

  /** Something is added beside the pages, as the last on its shelf. */
  record Put(Shelf shelf, JsonObject part) implements Change {

    @Override
    public String what() {
      return "question-added";
    }

    @Override
    public Made onto(DraftDocument draft) {
      int last = Beside.of(draft.survey(), shelf).size();
      JsonObject named = Names.free(part, Names.taken(draft, Spot.beside(shelf, 0)));
      Spot at = Spot.beside(shelf, last);
      return new Made(draft.adding(at, named), draft.called(named), Optional.of(at));
    }
  }

  /** A part goes one place up or down, also onto the next page. */
  record Nudged(Spot from, Seen seen, boolean up) implements Change {

    /** What a button of these words asks for: "up 2.0 digest". */
    public static Optional<Nudged> pressed(String button) {
      String[] words = button.split(" ");
      return words.length == 3
          ? Spot.of(words[1])
              .map(at -> new Nudged(at, new Seen(words[2]), button.startsWith("up ")))
          : Optional.empty();
    }

    @Override
    public String what() {
      return from.isPage() ? "page-moved" : "question-moved";
    }

    @Override
    public Made onto(DraftDocument draft) {
      Spot found = draft.find(from, seen);
      if (found.isBeside() || found.isInner()) {
        return Moving.among(draft, found, up ? -1 : 1);
      }
      boolean alone = found.isPage() || draft.questions(found.page()).size() == 1;
      Spot at = alone ? Spot.ofPage(found.page()) : found;
      Spot to = alone ? ofPage(at) : ofQuestion(at, draft);
      if (to.page() < 0 || to.page() > draft.pages().size()) {
        return new Made(draft, Names.called(draft, found), Optional.of(found));
      }
      Made moved = Moving.to(draft, at, to);
      return found.isPage() || !alone
          ? moved
          : new Made(moved.document(), Names.called(draft, found), moved.at().map(Change::first));
    }

    /** Before the page above, or before the second page below. */
    private Spot ofPage(Spot at) {
      return Spot.ofPage(up ? at.page() - 1 : at.page() + 2);
    }

    private Spot ofQuestion(Spot at, DraftDocument draft) {
      int last = draft.questions(at.page()).size() - 1;
      if (up) {
        return at.question() > 0
            ? new Spot(at.page(), at.question() - 1)
            : new Spot(at.page() - 1, draft.questions(at.page() - 1).size());
      }
      if (at.question() < last) {
        return new Spot(at.page(), at.question() + 2);
      }
      return at.page() + 1 < draft.pages().size()
          ? new Spot(at.page() + 1, 0)
          : new Spot(draft.pages().size() + 1, 0);
    }
  }

  /** A question or a page stands there twice, the second under names of its own. */
  record Copied(Spot spot, Seen seen) implements Change {

    @Override
    public String what() {
      return spot.isPage() ? "page-copied" : "question-copied";
    }

    @Override
    public Made onto(DraftDocument draft) {
      Spot found = draft.find(spot, seen);
      String about = Names.called(draft, found);
      JsonObject copy = Names.copied(draft, found);
      if (found.isBeside() || found.isInner()) {
        Spot at = found.further(1);
        return new Made(draft.adding(at, copy), about, Optional.of(at));
      }
      boolean alone = !found.isPage() && draft.questions(found.page()).size() == 1;
      Spot at =
          found.isPage() || alone
              ? Spot.ofPage(found.page() + 1)
              : new Spot(found.page(), found.question() + 1);
      DraftDocument after = draft.adding(at, alone ? Names.pageOf(copy, draft) : copy);
      return new Made(after, about, Optional.of(alone ? first(at) : at));
    }
  }

  /** A question or a page is gone. */
  record Removed(Spot spot, Seen seen) implements Change {

    @Override
    public String what() {
      return spot.isPage() ? "page-removed" : "question-removed";
    }

    @Override
    public Made onto(DraftDocument draft) {
      Spot found = draft.find(spot, seen);
      return new Made(draft.without(found), Names.called(draft, found), Optional.empty());
    }
  }

  /** A question goes onto the page before its own, so that they are asked together. */
  record Joined(Spot spot, Seen seen) implements Change {

    @Override
    public String what() {
      return "question-joined";
    }

    @Override
    public Made onto(DraftDocument draft) {
      Spot found = draft.find(spot, seen);
      if (found.page() == 0 || !isOnPage(found)) {
        return new Made(draft, Names.called(draft, found), Optional.of(found));
      }
      int before = found.page() - 1;
      return Moving.to(draft, found, new Spot(before, draft.questions(before).size()));
    }
  }

  /** A new page begins with a question; what stood behind it on its page comes along. */
  record Parted(Spot spot, Seen seen) implements Change {

    @Override
    public String what() {
      return "question-parted";
    }

    @Override
    public Made onto(DraftDocument draft) {
      Spot found = draft.find(spot, seen);
      String about = Names.called(draft, found);
      if (found.question() == 0 || !isOnPage(found)) {
        return new Made(draft, about, Optional.of(found));
      }
      return new Made(
          Moving.parted(draft, found), about, Optional.of(new Spot(found.page() + 1, 0)));
    }
  }

  private static boolean isOnPage(Spot spot) {
    return spot.isQuestion() && !spot.isInner();
  }

  private static Spot first(Spot page) {
    return new Spot(page.page(), 0);
  }
}
