package org.evensay.survey.design.draft;

import java.time.Instant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.people.AccountId;

/**
 * A draft as it stands.
 *
 * @param about the title that its document has; empty while it has none
 * @param document what was typed
 * @param version goes up with each change, from 1
 * @param changedBy who changed it last
 */
public record Draft(
    DraftId id,
    LocalizedText about,
    String document,
    int version,
    AccountId changedBy,
    Instant changedAt) {

  /** A draft in a list, where its document is of no use. */
  public record Listed(DraftId id, LocalizedText about, AccountId changedBy, Instant changedAt) {}
}
