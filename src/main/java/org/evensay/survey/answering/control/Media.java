package org.evensay.survey.answering.control;

import java.util.List;
import java.util.Optional;

/**
 * What there is of a question besides words. Immutable.
 *
 * @param heard what it sounds like; empty where nobody says it
 * @param watched the films in which it is signed
 */
public record Media(Optional<Heard> heard, List<Watched> watched) {

  /** Nothing. */
  public static final Media NONE = new Media(Optional.empty(), List.of());

  public Media {
    watched = List.copyOf(watched);
  }

  /**
   * Whether something is left for the voice of her own device to say: all of it, or what hangs on
   * other answers, which nobody could say beforehand.
   */
  public boolean isLeftToDevice() {
    return heard.isEmpty() || !heard.get().isAll();
  }

  /** Whether there is something to be played. */
  public boolean isAny() {
    return heard.isPresent() || !watched.isEmpty();
  }
}
