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

  /**
   * Counts one more; guesses before {@code forgottenBefore} count no longer. Two at the same time
   * are counted one after the other.
   *
   * @param most from there on one more neither counts nor is remembered longer
   * @return how many there are now: one more than {@code most} where it is too many
   */
  int add(String nameHash, Instant now, Instant forgottenBefore, int most) {
    database
        .createNativeQuery("delete from sign_in_failure where last_at < ?1")
        .setParameter(1, utc(forgottenBefore))
        .executeUpdate();
    database
        .createNativeQuery(
            "insert into sign_in_failure (name_hash, tries, last_at) values (?1, 1, ?2)"
                + " on duplicate key update"
                + " last_at = if(tries >= ?3, last_at, values(last_at)),"
                + " tries = least(tries + 1, ?3 + 1)")
        .setParameter(1, nameHash)
        .setParameter(2, utc(now))
        .setParameter(3, most)
        .executeUpdate();
    return since(nameHash, forgottenBefore);
  }

  /** Counts one less. */
  void takeBack(String nameHash) {
    database
        .createNativeQuery(
            "update sign_in_failure set tries = tries - 1 where name_hash = ?1 and tries > 0")
        .setParameter(1, nameHash)
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
