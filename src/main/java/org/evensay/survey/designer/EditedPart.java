package org.evensay.survey.designer;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Key;

/**
 * What kind of part is edited.
 *
 * @param spot where it stands; empty for what stands around all pages
 */
public record EditedPart(Optional<Spot> spot, JsonObject part) {

  /** Whether it is a question, which has more buttons than other parts. */
  public boolean isQuestion() {
    return spot.filter(Spot::isQuestion).isPresent();
  }

  /** Whether it stands in a repeated group. */
  public boolean isInner() {
    return spot.filter(Spot::isInner).isPresent();
  }

  /** Where the questions of the repeated group are that it is, or is in; empty for others. */
  public String getGroup() {
    boolean is = isQuestion() && DraftDocument.string(part, "type").orElse("").equals("repeat");
    return is || isInner() ? spot.orElseThrow().group().toString() : "";
  }

  /** The types that a question can have which is added after it. */
  public List<String> getTypes() {
    return Key.TYPES;
  }

  public boolean isPage() {
    return spot.filter(Spot::isPage).isPresent();
  }

  /** Which shelf beside the pages it stands on; empty for what stands elsewhere. */
  public String getShelf() {
    return spot.filter(Spot::isBeside).map(at -> at.shelf().code()).orElse("");
  }

  /** The name of the question, which comments know it by. */
  public String getName() {
    return DraftDocument.string(part, "name").orElse("");
  }
}
