package org.evensay.survey.designer;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Seen;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Key;
import org.evensay.survey.designer.form.NewQuestion;
import org.evensay.survey.designer.form.PartForm;
import org.evensay.survey.designer.form.PartList;

/** What the button that was pressed in a part's form asks for. */
final class PartButtons {

  /** Before the page about the part that a button leads to. */
  static final String TO = "to ";

  /** Before the language in which a button lets her write. */
  static final String IN = "in ";

  private static final String NUMBER = "\\d{1,4}";

  private final Function<String, String[]> request;
  private final PartForm form;

  PartButtons(Function<String, String[]> request, PartForm form) {
    this.request = request;
    this.form = form;
  }

  /** Whether it leads to another page about the part, or to its form in another language. */
  boolean isLeaving() {
    return go().startsWith(TO) || go().startsWith(IN);
  }

  String go() {
    return PartForm.typed(request, "go").orElse("");
  }

  /** The part as it was written, with its rows moved as a button says. */
  JsonObject pressed() {
    JsonObject written = form.written(request);
    // "choices 2 up": which list, which row, what is to become of it.
    String[] words = go().split(" ");
    if (words.length < 3 || !words[1].matches(NUMBER)) {
      return written;
    }
    int row = Integer.parseInt(words[1]);
    return Key.listed(words[0])
        .map(PartList::new)
        .map(
            rows ->
                switch (words[2]) {
                  case "up" -> rows.swapped(written, row, row - 1);
                  case "down" -> rows.swapped(written, row, row + 1);
                  case "remove" -> rows.without(written, row);
                  case "after" -> rows.moved(written, row, behind(words));
                  default -> written;
                })
        .orElse(written);
  }

  /** Behind which row one was dropped, of "choices 2 after choices 0"; −1 for the beginning. */
  private static int behind(String[] words) {
    return words.length > 4 && words[4].matches(NUMBER) ? Integer.parseInt(words[4]) : -1;
  }

  /** Where on the page to go on: at the list whose button was pressed. */
  String anchor() {
    String[] words = go().split(" ");
    return words.length >= 2 && Key.listed(words[0]).isPresent() ? "&list=" + words[0] : "";
  }

  /** What is to become of the part as a whole, once it is kept. */
  Optional<Change> further(Spot spot, Seen seen, DraftDocument draft) {
    return Optional.ofNullable(
        switch (go()) {
          case "copy" -> new Change.Copied(spot, seen);
          case "remove" -> new Change.Removed(spot, seen);
          case "join" -> new Change.Joined(spot, seen);
          case "part" -> new Change.Parted(spot, seen);
          case "add" ->
              spot.isQuestion() && !spot.isInner() ? NewQuestion.after(type(), draft, spot) : null;
          default -> null;
        });
  }

  private String type() {
    return PartForm.typed(request, "add-type").orElse("");
  }
}
