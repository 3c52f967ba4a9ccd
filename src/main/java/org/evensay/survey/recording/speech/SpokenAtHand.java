package org.evensay.survey.recording.speech;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.survey.design.EditionId;

/**
 * What was spoken of the editions that people are answering now, as it is or was a moment ago: a
 * respondent's every step asks for it.
 */
@ApplicationScoped
public class SpokenAtHand {

  /** How old what is known may be. */
  static final Duration FRESH = Duration.ofSeconds(5);

  @Inject SpokenStore store;

  private final Map<EditionId, Known> editions = new ConcurrentHashMap<>();

  private record Known(Map<SpokenKey, String> spoken, long readAt) {

    boolean isFresh() {
      return System.nanoTime() - readAt < FRESH.toNanos();
    }
  }

  /** The content of the recording of a question, where the machine has spoken it. */
  public Optional<String> of(EditionId edition, SpokenKey key) {
    Known known = editions.get(edition);
    if (known == null || !known.isFresh()) {
      // Nobody has asked for these since.
      editions.values().removeIf(one -> !one.isFresh());
      known = new Known(store.of(edition), System.nanoTime());
      editions.put(edition, known);
    }
    return Optional.ofNullable(known.spoken().get(key));
  }
}
