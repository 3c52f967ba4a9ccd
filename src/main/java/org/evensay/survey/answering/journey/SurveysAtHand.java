package org.evensay.survey.answering.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyChanged;
import org.evensay.survey.design.SurveyStore;

/**
 * The surveys that people are answering now, as {@link SurveyStore} has them or had them a moment
 * ago: a respondent's every step needs one. A change counts at once where it is made, and within
 * {@link #FRESH} on every other node; whether an answer is still taken is not decided here but when
 * it is stored.
 */
@ApplicationScoped
public class SurveysAtHand {

  /** How old what is known may be. */
  static final Duration FRESH = Duration.ofSeconds(1);

  @Inject SurveyStore surveys;

  // Only what there is, is kept: names that strangers make up would fill any memory.
  private final Map<String, Known> newest = new ConcurrentHashMap<>();
  private final Map<EditionId, Known> editions = new ConcurrentHashMap<>();

  private record Known(PublishedEdition edition, long readAt) {

    boolean isFresh() {
      return System.nanoTime() - readAt < FRESH.toNanos();
    }
  }

  /** The newest edition of the survey of this name, open or closed. */
  public Optional<PublishedEdition> newest(String slug) {
    return find(newest, slug, surveys::newest);
  }

  /** This edition, whether or not there is a newer one. */
  public Optional<PublishedEdition> edition(EditionId id) {
    return find(editions, id, surveys::edition);
  }

  private static <K> Optional<PublishedEdition> find(
      Map<K, Known> known, K key, Function<K, Optional<PublishedEdition>> read) {
    Known last = known.get(key);
    if (last != null && last.isFresh()) {
      return Optional.of(last.edition());
    }
    // Nobody has asked for these since; the largest take megabytes.
    known.values().removeIf(one -> !one.isFresh());
    long readAt = System.nanoTime();
    Optional<PublishedEdition> found = read.apply(key);
    found.ifPresentOrElse(
        edition -> known.put(key, new Known(edition, readAt)), () -> known.remove(key));
    return found;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SurveyChanged changed) {
    newest.clear();
    editions.clear();
  }
}
