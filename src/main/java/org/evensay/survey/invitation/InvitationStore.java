package org.evensay.survey.invitation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.SurveyId;

/** Invitations. Plain JDBC, as for responses: whoever joins reads one row. */
@ApplicationScoped
public class InvitationStore {

  private static final String SELECT =
      "select i.id, i.survey_id, s.slug, i.account_id, i.channel, i.setting, i.code, i.ends_at,"
          + " i.closed, i.sent from invitation i join survey s on s.id = i.survey_id where ";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  /** The invitation of this id, open or not, whoever asks: who has the id was given it. */
  public Optional<Invitation> find(String id) {
    return select(SELECT + "i.id = ?", RandomId.named(id)).stream().findFirst();
  }

  /** The same, to this survey. */
  public Optional<Invitation> find(String id, SurveyId survey) {
    return find(id).filter(found -> found.survey().equals(survey));
  }

  /** The invitation of this code, open or not. */
  Optional<Invitation> find(JoinCode code) {
    return select(SELECT + "i.code = ?", code.digits()).stream().findFirst();
  }

  /** What somebody has open to all surveys, what ends last first. */
  List<Invitation> open(AccountId by, Instant now) {
    return select(SELECT + "i.account_id = ? order by i.ends_at desc, i.id", by.value()).stream()
        .filter(found -> found.isOpen(now))
        .toList();
  }

  private List<Invitation> select(String sql, String argument) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, argument);
      List<Invitation> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("invitations could not be read", e);
    }
  }

  private static Invitation read(ResultSet row) throws SQLException {
    return new Invitation(
        row.getString(1),
        new SurveyId(row.getString(2)),
        row.getString(3),
        new AccountId(row.getString(4)),
        Channel.ofCode(row.getString(5)),
        row.getString(6),
        Optional.ofNullable(row.getString(7)).map(JoinCode::new),
        row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getBoolean(9),
        row.getInt(10));
  }

  void add(Invitation invitation) {
    transaction
        .createNativeQuery(
            "insert into invitation"
                + " (id, survey_id, account_id, channel, setting, code, ends_at, closed, sent)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, false, 0)")
        .setParameter(1, invitation.id())
        .setParameter(2, invitation.survey().value())
        .setParameter(3, invitation.by().value())
        .setParameter(4, invitation.channel().code())
        .setParameter(5, invitation.setting())
        .setParameter(6, invitation.code().map(JoinCode::digits).orElse(null))
        .setParameter(7, utc(invitation.ends()))
        .executeUpdate();
  }

  void close(String id) {
    transaction
        .createNativeQuery("update invitation set closed = true where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /**
   * Counts one more who sent her answers, as a part of the transaction that stores them; nothing
   * here says whose they are.
   *
   * @param invitation what she came by; nothing is counted where she came by none
   */
  public static void countSent(Optional<Invitation> invitation, Connection connection)
      throws SQLException {
    if (invitation.isEmpty()) {
      return;
    }
    try (PreparedStatement count =
        connection.prepareStatement("update invitation set sent = sent + 1 where id = ?")) {
      count.setString(1, invitation.get().id());
      count.executeUpdate();
    }
  }

  /** Removes those that ended before this moment. */
  void removeEndedBefore(Instant moment) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from invitation where ends_at < ?")) {
      delete.setObject(1, utc(moment));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("invitations could not be removed", e);
    }
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
