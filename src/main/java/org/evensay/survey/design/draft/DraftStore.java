package org.evensay.survey.design.draft;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.ProgrammeId;

/** Drafts of surveys; each is asked for together with the programme that it has to belong to. */
@ApplicationScoped
public class DraftStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  @Inject DraftStepStore steps;
  @Inject Event<DraftChanged> changed;

  /** The draft of this id in a programme. */
  public Optional<Draft> find(DraftId id, ProgrammeId programme) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select about, document, version, changed_by, changed_at from draft"
                    + " where id = ? and programme_id = ?")) {
      select.setString(1, id.value());
      select.setString(2, programme.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Draft(
                    id,
                    LocalizedTextDocument.parse(row.getString(1)),
                    row.getString(2),
                    row.getInt(3),
                    new AccountId(row.getString(4)),
                    at(row, 5)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a draft could not be read", e);
    }
  }

  /** The drafts of a programme, the one that was changed last first. */
  public List<Draft.Listed> of(ProgrammeId programme) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, about, changed_by, changed_at from draft where programme_id = ?"
                    + " order by changed_at desc, id")) {
      select.setString(1, programme.value());
      List<Draft.Listed> drafts = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          drafts.add(
              new Draft.Listed(
                  new DraftId(rows.getString(1)),
                  LocalizedTextDocument.parse(rows.getString(2)),
                  new AccountId(rows.getString(3)),
                  at(rows, 4)));
        }
      }
      return drafts;
    } catch (SQLException e) {
      throw new IllegalStateException("drafts could not be read", e);
    }
  }

  private static Instant at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /**
   * The version of a draft, held until the caller's act has ended: nobody else changes it until
   * then.
   */
  public Optional<Integer> hold(DraftId id, ProgrammeId programme) {
    return transaction
        .createNativeQuery(
            "select version from draft where id = ?1 and programme_id = ?2 for update")
        .setParameter(1, id.value())
        .setParameter(2, programme.value())
        .getResultStream()
        .map(version -> ((Number) version).intValue())
        .findFirst();
  }

  void add(DraftId id, ProgrammeId programme, String document, AccountId by) {
    transaction
        .createNativeQuery(
            "insert into draft"
                + " (id, programme_id, about, document, version, changed_by, changed_at)"
                + " values (?1, ?2, ?3, ?4, 1, ?5, utc_timestamp(6))")
        .setParameter(1, id.value())
        .setParameter(2, programme.value())
        .setParameter(3, about(document))
        .setParameter(4, document)
        .setParameter(5, by.value())
        .executeUpdate();
  }

  /**
   * Puts another document into a draft that is held, as a change that can be taken back.
   *
   * @param what a code of what was done
   * @param about what it was done to; cut where it is too long for a list
   */
  public void change(Draft before, String document, String what, String about, AccountId by) {
    steps.add(before, document, what, DraftTitle.cut(about), by);
    write(before, document, by);
  }

  /** Puts another document into a draft that is held. */
  void write(Draft before, String document, AccountId by) {
    transaction
        .createNativeQuery(
            "update draft set about = ?1, document = ?2, version = version + 1, changed_by = ?3,"
                + " changed_at = utc_timestamp(6) where id = ?4")
        .setParameter(1, about(document))
        .setParameter(2, document)
        .setParameter(3, by.value())
        .setParameter(4, before.id().value())
        .executeUpdate();
    if (!document.equals(before.document())) {
      changed.fire(new DraftChanged(before.id(), before.document(), document));
    }
  }

  /** Takes a draft out that is held. */
  public void remove(DraftId id) {
    transaction
        .createNativeQuery("delete from draft where id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  private static String about(String document) {
    LocalizedText title = DraftTitle.of(document);
    return LocalizedTextDocument.write(title).toString();
  }
}
