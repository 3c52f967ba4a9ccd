package org.evensay.survey.design;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;

/**
 * Editions as they were understood from their documents. What an edition says never changes, so it
 * is kept; but not all that there ever were, for those of the largest surveys take megabytes each.
 * Safe for all threads.
 */
final class EditionsAtHand {

  /**
   * Characters of the documents of all editions that are kept, together: more than the longest one
   * has. In memory an edition takes some five bytes for each.
   */
  static final int MOST_CHARACTERS = 6_000_000;

  private record Understood(Edition edition, int characters) {}

  private final Function<EditionId, String> document;
  private final Cache<EditionId, Understood> kept;

  /**
   * Keeps none yet.
   *
   * @param document reads the document that an edition was published from
   */
  EditionsAtHand(Function<EditionId, String> document) {
    this.document = document;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((EditionId id, Understood one) -> one.characters())
            .executor(Runnable::run)
            .build();
  }

  /** An edition. */
  Edition edition(EditionId id) {
    return kept.get(id, this::understand).edition();
  }

  /** How many characters the documents of those that are kept have together. */
  long characters() {
    kept.cleanUp();
    return kept.asMap().values().stream().mapToLong(Understood::characters).sum();
  }

  private Understood understand(EditionId id) {
    String written = document.apply(id);
    try {
      return new Understood(EditionDocument.published(written), written.length());
    } catch (DocumentProblem e) {
      throw new IllegalStateException("edition " + id + " could not be read", e);
    }
  }
}
