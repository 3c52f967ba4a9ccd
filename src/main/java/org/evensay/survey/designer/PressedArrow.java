package org.evensay.survey.designer;

import java.util.Optional;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;

/** Which arrow somebody goes on with who moved a line by one: the same, as far as that goes on. */
enum PressedArrow {
  UP,
  DOWN;

  /** The way it goes, as addresses and buttons have it. */
  String way() {
    return this == UP ? "up" : "down";
  }

  /** The one that a button or an address says; empty where neither does. */
  static Optional<PressedArrow> of(String said) {
    String way = said == null ? "" : said.split(" ", 2)[0];
    return Optional.ofNullable(
        switch (way) {
          case "up" -> UP;
          case "down" -> DOWN;
          default -> null;
        });
  }

  /** The one to go on with for a line; where that stands first or last, the way back. */
  PressedArrow next(Spot line, DraftDocument draft) {
    if (this == UP) {
      boolean first = line.page() == 0 && (line.isPage() || line.question() == 0);
      return first ? DOWN : UP;
    }
    boolean last =
        line.page() == draft.pages().size() - 1
            && (line.isPage() || draft.part(line.next()).isEmpty());
    return last ? UP : DOWN;
  }
}
