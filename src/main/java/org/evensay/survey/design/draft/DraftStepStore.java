package org.evensay.survey.design.draft;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.sql.DataSource;
import org.evensay.foundation.people.AccountId;
import org.evensay.survey.design.document.Limits;

/** What drafts were after each of their last changes. */
@ApplicationScoped
public class DraftStepStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  /** The change that led to what the draft is now; empty when there is none before it. */
  public Optional<DraftStep> last(DraftId draft) {
    return step(draft, 0).filter(now -> step(draft, -1).isPresent());
  }

  /** The change that was taken back last; empty when none was, or others were made since. */
  public Optional<DraftStep> takenBack(DraftId draft) {
    return step(draft, 1);
  }

  /**
   * What a draft was after one of its last changes.
   *
   * @param what the code of that change
   */
  public record Kept(String what, String document) {}

  /**
   * What the draft was after another change than its last one.
   *
   * @param further how many changes further on; those before the last one are below 0
   * @return empty when it is not kept, or there was none
   */
  public Optional<Kept> kept(DraftId draft, int further) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select s.what, s.document from draft d"
                    + " join draft_step s on s.draft_id = d.id and s.number = d.step + ?"
                    + " where d.id = ?")) {
      select.setInt(1, further);
      select.setString(2, draft.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Kept(row.getString(1), inflated(row.getBytes(2))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what a draft was could not be read", e);
    }
  }

  private Optional<DraftStep> step(DraftId draft, int further) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select s.number, s.what, s.about, s.changed_by, s.changed_at from draft d"
                    + " join draft_step s on s.draft_id = d.id and s.number = d.step + ?"
                    + " where d.id = ?")) {
      select.setInt(1, further);
      select.setString(2, draft.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new DraftStep(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    new AccountId(row.getString(4)),
                    row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a change of a draft could not be read", e);
    }
  }

  /** Notes a change of a draft that is held; what was taken back before cannot be made again. */
  void add(Draft before, String document, String what, String about, AccountId by) {
    DraftId draft = before.id();
    int step = standsAt(draft);
    if (document(draft, step).isEmpty()) {
      insert(draft, step, before.document(), DraftStep.WRITTEN, "", before.changedBy());
    }
    transaction
        .createNativeQuery(
            "delete from draft_step where draft_id = ?1 and (number > ?2 or number <= ?3)")
        .setParameter(1, draft.value())
        .setParameter(2, step)
        .setParameter(3, step - Limits.STEPS_BACK)
        .executeUpdate();
    insert(draft, step + 1, document, what, about, by);
    stand(draft, step + 1);
  }

  /**
   * Goes back by a change, or on by one that was taken back.
   *
   * @return what the draft is then; empty when there is no such change
   */
  Optional<String> go(DraftId draft, int by) {
    int step = standsAt(draft) + by;
    Optional<String> document = document(draft, step);
    document.ifPresent(found -> stand(draft, step));
    return document;
  }

  private int standsAt(DraftId draft) {
    return ((Number)
            transaction
                .createNativeQuery("select step from draft where id = ?1")
                .setParameter(1, draft.value())
                .getSingleResult())
        .intValue();
  }

  private void stand(DraftId draft, int step) {
    transaction
        .createNativeQuery("update draft set step = ?1 where id = ?2")
        .setParameter(1, step)
        .setParameter(2, draft.value())
        .executeUpdate();
  }

  private Optional<String> document(DraftId draft, int step) {
    return transaction
        .createNativeQuery("select document from draft_step where draft_id = ?1 and number = ?2")
        .setParameter(1, draft.value())
        .setParameter(2, step)
        .getResultStream()
        .map(deflated -> inflated((byte[]) deflated))
        .findFirst();
  }

  private void insert(
      DraftId draft, int step, String document, String what, String about, AccountId by) {
    transaction
        .createNativeQuery(
            "insert into draft_step"
                + " (draft_id, number, document, what, about, changed_by, changed_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, utc_timestamp(6))")
        .setParameter(1, draft.value())
        .setParameter(2, step)
        .setParameter(3, deflated(document))
        .setParameter(4, what)
        .setParameter(5, about)
        .setParameter(6, by.value())
        .executeUpdate();
  }

  private static byte[] deflated(String document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String inflated(byte[] bytes) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
