package org.evensay.survey.designer.change;

import java.util.Optional;

/**
 * A part goes after another one; after none, to the beginning of what is shown.
 *
 * @param first the first page that is shown
 */
public record Moved(Spot from, Seen seen, Optional<Spot> after, Seen seenAfter, int first)
    implements Change {

  /** What was dropped, of these words: "2.0.1 digest after 2.0.0 digest", or after none. */
  public static Optional<Moved> dropped(String said) {
    String[] words = said.split(" ");
    boolean isMove = words.length > 2 && words[2].equals("after");
    Optional<Spot> from = isMove ? Spot.of(words[0]) : Optional.empty();
    Optional<Spot> behind = words.length > 4 ? Spot.of(words[3]) : Optional.empty();
    Seen seenBehind = new Seen(words.length > 4 ? words[4] : "");
    return from.map(spot -> new Moved(spot, new Seen(words[1]), behind, seenBehind, 0));
  }

  @Override
  public String what() {
    return from.isPage() ? "page-moved" : "question-moved";
  }

  @Override
  public Made onto(DraftDocument draft) {
    Spot found = draft.find(from, seen);
    Optional<Spot> behind = after.map(spot -> draft.find(spot, seenAfter));
    if (found.isInner() || found.isBeside()) {
      return Moving.behind(draft, found, behind);
    }
    if (found.isPage()) {
      return Moving.to(
          draft, found, Spot.ofPage(behind.map(spot -> spot.page() + 1).orElse(first)));
    }
    // Behind a page's own line is in front of its first question.
    return Moving.to(
        draft,
        found,
        behind.map(spot -> new Spot(spot.page(), spot.question() + 1)).orElse(new Spot(first, 0)));
  }
}
