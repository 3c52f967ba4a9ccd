package org.evensay.survey.designer.change;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftStep;
import org.evensay.survey.design.draft.DraftStepStore;

/**
 * What a draft was after each of its last changes. It tells what a part is called now that somebody
 * saw under another name: followed change by change, and read only as far as that takes.
 */
public final class Past {

  /**
   * What a draft was after a change.
   *
   * @param isText whether it was written as a whole: then nothing says what became of what
   */
  record Step(DraftDocument document, boolean isText) {

    private Optional<String> name(Spot spot) {
      return document.part(spot).flatMap(Names::of);
    }

    private Optional<Spot> named(Spot like, String name) {
      return document.like(like).filter(at -> name(at).equals(Optional.of(name))).findFirst();
    }

    /**
     * A name is soon compared, in a draft of a thousand questions too; what was seen takes long.
     */
    private boolean holds(Spot like, String name, Seen seen) {
      return document
          .like(like)
          .filter(at -> name(at).equals(Optional.of(name)))
          .flatMap(at -> document.part(at).map(part -> DraftDocument.seen(at, part)).stream())
          .anyMatch(seen::equals);
    }
  }

  private final IntFunction<Optional<Step>> steps;

  private Past(IntFunction<Optional<Step>> steps) {
    this.steps = steps;
  }

  /** That of a draft of which only that is known which it is now. */
  public static Past unknown() {
    return new Past(further -> Optional.empty());
  }

  /**
   * That of steps one after the other.
   *
   * @param now which of them it is now; those behind it were taken back
   */
  static Past of(List<Step> steps, int now) {
    return new Past(
        further ->
            now + further >= 0 && now + further < steps.size()
                ? Optional.of(steps.get(now + further))
                : Optional.empty());
  }

  /** That of a draft whose changes are kept. */
  public static Past of(DraftStepStore steps, DraftId draft) {
    return new Past(further -> steps.kept(draft, further).flatMap(Past::read));
  }

  private static Optional<Step> read(DraftStepStore.Kept kept) {
    try {
      return Optional.of(
          new Step(DraftDocument.of(kept.document()), kept.what().equals(DraftStep.WRITTEN)));
    } catch (DocumentProblem noDocument) {
      return Optional.empty();
    }
  }

  /**
   * What a part is called now; what nobody knows of any more is called as it was.
   *
   * @param like where it stood, of whatever version of the draft
   * @param part what it was when somebody saw it; of a page, without its questions
   * @return empty when it is gone, or never had a name
   */
  Optional<String> name(Spot like, JsonObject part) {
    return Names.of(part).flatMap(name -> now(like, name, Seen.of(part)));
  }

  private Optional<String> now(Spot like, String name, Seen seen) {
    for (int by : List.of(-1, 1)) {
      List<Step> way = new ArrayList<>();
      for (int further = 0; ; further += by) {
        Optional<Step> step = steps.apply(further);
        if (step.isEmpty()) {
          break;
        }
        way.add(0, step.get());
        if (step.get().holds(like, name, seen)) {
          return followed(like, name, way, by < 0);
        }
      }
    }
    return Optional.of(name);
  }

  /** What is called so at the beginning of a way, at its end. */
  private static Optional<String> followed(
      Spot like, String name, List<Step> way, boolean isOnwards) {
    Optional<String> now = Optional.of(name);
    for (int i = 1; i < way.size() && now.isPresent(); i++) {
      Step from = way.get(i - 1);
      Step to = way.get(i);
      boolean isText = (isOnwards ? to : from).isText();
      now = now.flatMap(called -> next(like, called, from, to, isText));
    }
    return now;
  }

  /** No change but a text moves something and calls it otherwise. */
  private static Optional<String> next(Spot like, String name, Step from, Step to, boolean isText) {
    if (to.named(like, name).isPresent()) {
      return Optional.of(name);
    }
    return from.named(like, name)
        .filter(at -> !isText || isAlike(from, to, at))
        .flatMap(to::name)
        .filter(other -> from.named(like, other).isEmpty());
  }

  private static boolean isAlike(Step from, Step to, Spot at) {
    return part(from, at)
        .flatMap(was -> part(to, at).map(is -> OtherNames.isAlike(was, is)))
        .orElse(false);
  }

  private static Optional<JsonObject> part(Step step, Spot at) {
    return step.document()
        .part(at)
        .map(part -> at.isPage() ? DraftDocument.withoutQuestions(part) : part);
  }
}
