package org.evensay.codesign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.evensay.codesign.ask.AskId;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Chamber;
import org.evensay.foundation.people.ProgrammeId;

/** Decisions: added, and never changed. */
@ApplicationScoped
class DecisionStore {

  private static final String SELECT =
      "select d.ask_id, d.revision, d.chamber, d.verdict, d.reasons, d.decided_by, d.decided_at"
          + " from decision d join ask a on a.id = d.ask_id where a.programme_id = ?1";

  @PersistenceContext EntityManager database;

  /** All decisions on an ask of a programme, by revision. */
  List<Decision> on(AskId ask, ProgrammeId programme) {
    return decisions(
        database
            .createNativeQuery(SELECT + " and d.ask_id = ?2 order by d.revision, d.decided_at")
            .setParameter(1, programme.value())
            .setParameter(2, ask.value())
            .getResultList());
  }

  /** All decisions on the newest revisions of a programme's asks. */
  List<Decision> onNewest(ProgrammeId programme) {
    return decisions(
        database
            .createNativeQuery(SELECT + " and a.revision = d.revision")
            .setParameter(1, programme.value())
            .getResultList());
  }

  private static List<Decision> decisions(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Decision(
                    new AskId((String) row[0]),
                    ((Number) row[1]).intValue(),
                    Chamber.ofCode((String) row[2]),
                    Verdict.named((String) row[3]).orElseThrow(),
                    (String) row[4],
                    new AccountId((String) row[5]),
                    at(row[6])))
        .toList();
  }

  private static LocalDateTime at(Object column) {
    return column instanceof Timestamp timestamp
        ? timestamp.toLocalDateTime()
        : (LocalDateTime) column;
  }

  void add(Decision decision) {
    database
        .createNativeQuery(
            "insert into decision (ask_id, revision, chamber, verdict, reasons, decided_by,"
                + " decided_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, decision.ask().value())
        .setParameter(2, decision.revision())
        .setParameter(3, decision.chamber().code())
        .setParameter(4, decision.verdict().code())
        .setParameter(5, decision.reasons())
        .setParameter(6, decision.by().value())
        .setParameter(7, decision.at())
        .executeUpdate();
  }
}
