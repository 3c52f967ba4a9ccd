package org.evensay.foundation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The wrong guesses of late, by the hash of the name they were made for. */
@ApplicationScoped
class SignInGuessStore {

  @PersistenceContext EntityManager database;

  /** How many wrong guesses in a row there were, the last of them after this moment. */
  int since(String nameHash, Instant since) {
    List<?> tries =
        database
            .createNativeQuery(
                "select tries from sign_in_failure where name_hash = ?1 and last_at > ?2")
            .setParameter(1, nameHash)
            .setParameter(2, utc(since))
            .getResultList();
    return tries.isEmpty() ? 0 : ((Number) tries.get(0)).intValue();
  }

  /** Counts one more; guesses before {@code forgottenBefore} count no longer. */
  void add(String nameHash, Instant now, Instant forgottenBefore) {
    database
        .createNativeQuery("delete from sign_in_failure where last_at < ?1")
        .setParameter(1, utc(forgottenBefore))
        .executeUpdate();
    database
        .createNativeQuery(
            "insert into sign_in_failure (name_hash, tries, last_at) values (?1, 1, ?2)"
                + " on duplicate key update tries = tries + 1, last_at = values(last_at)")
        .setParameter(1, nameHash)
        .setParameter(2, utc(now))
        .executeUpdate();
  }

  void remove(String nameHash) {
    database
        .createNativeQuery("delete from sign_in_failure where name_hash = ?1")
        .setParameter(1, nameHash)
        .executeUpdate();
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
