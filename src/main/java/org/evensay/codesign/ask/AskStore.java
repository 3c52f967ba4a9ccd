package org.evensay.codesign.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.codesign.workshop.PriorityId;
import org.evensay.codesign.workshop.WorkshopId;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.SurveyId;

/** Asks with their revisions, and their evidence. */
@ApplicationScoped
public class AskStore {

  private static final String DISCUSSION = "discussion";
  private static final String TALLY = "tally";
  private static final String SURVEY_QUESTION = "survey-question";

  @PersistenceContext EntityManager database;

  /** The asks of a programme: by theme, short-term ones first. */
  public List<Ask> of(ProgrammeId programme) {
    return database
        .createQuery(
            "select a from Ask a, Theme t"
                + " where t.id = a.theme and a.programme = :programme"
                + " order by t.position, a.horizon desc, a.position",
            Ask.class)
        .setParameter("programme", programme.value())
        // By the asks' ids: the provider's own way loses what the order needs another table for.
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "a.revisions")
        .getResultList();
  }

  /** An ask of a programme. */
  public Optional<Ask> find(AskId id, ProgrammeId programme) {
    return Optional.ofNullable(database.find(Ask.class, id.value()))
        .filter(ask -> ask.programme().equals(programme));
  }

  /**
   * An ask of a programme, and nobody else changes it or decides on it until this transaction ends.
   */
  public Optional<Ask> hold(AskId id, ProgrammeId programme) {
    return Optional.ofNullable(database.find(Ask.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
        .filter(ask -> ask.programme().equals(programme));
  }

  /** What an ask rests on, in the order it was given. */
  public List<Evidence> evidence(AskId ask) {
    List<?> rows =
        database
            .createNativeQuery(
                "select kind, workshop_id, group_count, priority_id, survey_id, question"
                    + " from evidence where ask_id = ?1 order by position")
            .setParameter(1, ask.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AskStore::evidence).toList();
  }

  private static Evidence evidence(Object[] row) {
    String kind = (String) row[0];
    return switch (kind) {
      case DISCUSSION ->
          new Evidence.Discussion(
              new WorkshopId((String) row[1]),
              row[2] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[2]).intValue()));
      case TALLY -> new Evidence.Tally(new PriorityId((String) row[3]));
      case SURVEY_QUESTION ->
          new Evidence.SurveyQuestion(new SurveyId((String) row[4]), (String) row[5]);
      default -> throw new IllegalStateException("no such kind of evidence: " + kind);
    };
  }

  /** Adds asks, each with what it rests on. */
  void add(Map<Ask, List<Evidence>> asks) {
    asks.keySet().forEach(database::persist);
    // Once for all of them: each time, all that were added are looked through for changes.
    database.flush();
    asks.forEach(
        (ask, evidence) -> {
          int position = 0;
          for (Evidence one : evidence) {
            add(ask.id(), ++position, one);
          }
        });
  }

  private void add(AskId ask, int position, Evidence evidence) {
    if (evidence instanceof Evidence.Discussion discussion) {
      Integer groups = discussion.groups().isPresent() ? discussion.groups().getAsInt() : null;
      insert(
          ask,
          position,
          DISCUSSION,
          "workshop_id, group_count",
          discussion.workshop().value(),
          groups);
    } else if (evidence instanceof Evidence.Tally tally) {
      insert(ask, position, TALLY, "priority_id, question", tally.priority().value(), null);
    } else if (evidence instanceof Evidence.SurveyQuestion asked) {
      insert(
          ask,
          position,
          SURVEY_QUESTION,
          "survey_id, question",
          asked.survey().value(),
          asked.question());
    }
  }

  private void insert(
      AskId ask, int position, String kind, String columns, String first, Object second) {
    Query insert =
        database.createNativeQuery(
            "insert into evidence (id, ask_id, position, kind, "
                + columns
                + ") values (?1, ?2, ?3, ?4, ?5, "
                + (second == null ? "null" : "?6")
                + ")");
    insert
        .setParameter(1, RandomId.next())
        .setParameter(2, ask.value())
        .setParameter(3, position)
        .setParameter(4, kind)
        .setParameter(5, first);
    if (second != null) {
      insert.setParameter(6, second);
    }
    // The asks have been written already.
    insert.setFlushMode(FlushModeType.COMMIT);
    insert.executeUpdate();
  }
}
