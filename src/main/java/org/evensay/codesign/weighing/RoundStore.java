package org.evensay.codesign.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.people.ProgrammeId;

/** Keeps weighting rounds: whoever looks for one finds those of her own programme only. */
@ApplicationScoped
public class RoundStore {

  @PersistenceContext EntityManager database;

  /** The rounds of a programme, the newest first. */
  public List<WeightingRound> of(ProgrammeId programme) {
    return database
        .createQuery(
            "select r from WeightingRound r where r.programme = :programme"
                + " order by r.openedAt desc, r.id",
            WeightingRound.class)
        .setParameter("programme", programme.value())
        .setHint("eclipselink.batch", "r.asks")
        .getResultList();
  }

  /** A round of a programme. */
  public Optional<WeightingRound> find(RoundId id, ProgrammeId programme) {
    return Optional.ofNullable(database.find(WeightingRound.class, id.value()))
        .filter(round -> round.programme().equals(programme));
  }

  /** A round of a programme, and nobody weights in it or ends it until this transaction ends. */
  Optional<WeightingRound> hold(RoundId id, ProgrammeId programme) {
    return Optional.ofNullable(
            database.find(WeightingRound.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .filter(round -> round.programme().equals(programme));
  }

  void add(WeightingRound round) {
    database.persist(round);
    database.flush();
  }
}
