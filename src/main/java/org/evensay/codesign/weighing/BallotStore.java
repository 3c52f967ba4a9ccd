package org.evensay.codesign.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.codesign.ask.AskId;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Chamber;

/**
 * Ballots. What somebody gave is handed out to herself, and, once the round has closed, to what
 * works the standing out of it; to nobody else, so this is not for other rooms.
 */
@ApplicationScoped
class BallotStore {

  @PersistenceContext EntityManager database;

  /** How many ballots there are in each chamber. */
  Map<Chamber, Integer> count(RoundId round) {
    List<?> rows =
        database
            .createNativeQuery(
                "select chamber, count(*) from ballot where round_id = ?1 group by chamber")
            .setParameter(1, round.value())
            .getResultList();
    Map<Chamber, Integer> count = new EnumMap<>(Chamber.class);
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      count.put(Chamber.ofCode((String) columns[0]), ((Number) columns[1]).intValue());
    }
    return count;
  }

  /** A member's own ballot. */
  Optional<Ballot> of(WeightingRound round, AccountId member) {
    return all(round).stream().filter(ballot -> ballot.member().equals(member)).findFirst();
  }

  /** All ballots of a round. */
  List<Ballot> all(WeightingRound round) {
    Map<String, Map<AskId, Integer>> weights = new HashMap<>();
    for (Object row :
        database
            .createNativeQuery("select account_id, ask_id, points from weight where round_id = ?1")
            .setParameter(1, round.id().value())
            .getResultList()) {
      Object[] columns = (Object[]) row;
      weights
          .computeIfAbsent((String) columns[0], member -> new HashMap<>())
          .put(new AskId((String) columns[1]), ((Number) columns[2]).intValue());
    }
    List<Ballot> ballots = new ArrayList<>();
    for (Object row :
        database
            .createNativeQuery(
                "select account_id, chamber, salt, commitment from ballot where round_id = ?1"
                    + " order by account_id")
            .setParameter(1, round.id().value())
            .getResultList()) {
      Object[] columns = (Object[]) row;
      ballots.add(
          new Ballot(
              round.id(),
              new AccountId((String) columns[0]),
              Chamber.ofCode((String) columns[1]),
              weights.getOrDefault((String) columns[0], Map.of()),
              (String) columns[2],
              (String) columns[3]));
    }
    return ballots;
  }

  /**
   * Keeps a ballot in place of the one that this member may have cast before.
   *
   * @return whether there was one
   */
  boolean put(Ballot ballot) {
    String round = ballot.round().value();
    String member = ballot.member().value();
    boolean again =
        write("delete from ballot where round_id = ?1 and account_id = ?2", round, member) > 0;
    write(
        "insert into ballot (round_id, account_id, chamber, salt, commitment)"
            + " values (?1, ?2, ?3, ?4, ?5)",
        round,
        member,
        ballot.chamber().code(),
        ballot.salt(),
        ballot.commitment());
    ballot
        .points()
        .forEach(
            (ask, points) ->
                write(
                    "insert into weight (round_id, account_id, ask_id, points)"
                        + " values (?1, ?2, ?3, ?4)",
                    round,
                    member,
                    ask.value(),
                    points));
    return again;
  }

  private int write(String sql, Object... values) {
    Query query = database.createNativeQuery(sql);
    // No ballot is an entity, and the round is in the database: nothing has to go there before.
    query.setFlushMode(FlushModeType.COMMIT);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }
}
