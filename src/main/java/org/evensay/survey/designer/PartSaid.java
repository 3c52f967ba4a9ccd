package org.evensay.survey.designer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.form.PartMistakes;

/**
 * What is said of a part of a draft once it was saved: nothing is said to be wrong of what nobody
 * has written yet.
 */
public final class PartSaid {

  private final boolean saved;
  private final PartMistakes mistakes;
  private final PartMistakes odd;

  /**
   * Looks at the part.
   *
   * @param found finds what is in it, of what is in the draft
   */
  PartSaid(boolean saved, String document, Function<Optional<DraftMistakes>, PartMistakes> found) {
    Optional<String> looked = Optional.of(document).filter(any -> saved);
    this.saved = saved;
    this.mistakes = found.apply(looked.map(DraftMistakes::of));
    this.odd = found.apply(looked.map(DraftMistakes::odd));
  }

  PartMistakes mistakes() {
    return mistakes;
  }

  PartMistakes odd() {
    return odd;
  }

  /** What is still wrong, by field. */
  public List<Map.Entry<String, String>> getMistakes() {
    return saved ? List.copyOf(mistakes.byField().entrySet()) : List.of();
  }

  /** What may not be meant, by field. */
  public List<Map.Entry<String, String>> getOddities() {
    return List.copyOf(odd.byField().entrySet());
  }
}
