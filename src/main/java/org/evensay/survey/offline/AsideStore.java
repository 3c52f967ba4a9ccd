package org.evensay.survey.offline;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SurveyId;

/** What came from devices and could not be taken as it was: sealed, with the reason. */
@ApplicationScoped
class AsideStore {

  /** How many are kept aside of one edition: anybody can send what nobody can open. */
  static final int MOST_OF_AN_EDITION = 10_000;

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** Why one is kept aside; nothing when it is not. */
  Optional<Became> find(String id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select reason from offline_aside where id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(Became.of(row.getString(1))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is kept aside could not be read", e);
    }
  }

  /**
   * Keeps one aside, once.
   *
   * @return false when there is no room for it
   */
  boolean add(SealedResponse response, Became why, LocalDate today) {
    try (Connection connection = database.getConnection()) {
      if (count(response.edition(), connection) >= MOST_OF_AN_EDITION) {
        return false;
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert ignore into offline_aside"
                  + " (id, edition_id, reason, key_name, format, sealed, came_week)"
                  + " values (?, ?, ?, ?, ?, ?, ?)")) {
        insert.setString(1, response.id());
        insert.setString(2, response.edition().value());
        insert.setString(3, why.code());
        insert.setString(4, response.key());
        insert.setInt(5, response.format());
        insert.setBytes(6, response.sealed());
        insert.setObject(7, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        insert.executeUpdate();
        return true;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a response could not be kept aside", e);
    }
  }

  private static int count(EditionId edition, Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select count(*) from offline_aside where edition_id = ?")) {
      select.setString(1, edition.value());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** How many of a survey are kept aside, by the reason. */
  Map<Became, Long> counts(SurveyId survey) {
    Map<Became, Long> counts = new EnumMap<>(Became.class);
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select a.reason, count(*) from offline_aside a"
                    + " join edition e on e.id = a.edition_id"
                    + " where e.survey_id = ? group by a.reason")) {
      select.setString(1, survey.value());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          counts.put(Became.of(rows.getString(1)), rows.getLong(2));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("what is kept aside could not be counted", e);
    }
  }

  /** Those of a survey that are kept aside for a reason, as many as are handled at once. */
  List<SealedResponse> of(SurveyId survey, Became why, int most) {
    List<SealedResponse> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select a.id, a.edition_id, a.key_name, a.format, a.sealed from offline_aside a"
                    + " join edition e on e.id = a.edition_id"
                    + " where e.survey_id = ? and a.reason = ? order by a.id limit ?")) {
      select.setString(1, survey.value());
      select.setString(2, why.code());
      select.setInt(3, most);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(
              new SealedResponse(
                  rows.getString(1),
                  new EditionId(rows.getString(2)),
                  rows.getString(3),
                  rows.getInt(4),
                  rows.getBytes(5)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("what is kept aside could not be read", e);
    }
  }

  /** Says anew why one is kept aside. */
  void mark(String id, Became why) {
    change("update offline_aside set reason = ? where id = ?", why.code(), id);
  }

  /** Removes one that is kept elsewhere by now. */
  void remove(String id) {
    change("delete from offline_aside where id = ?", id);
  }

  /**
   * Removes all of a survey.
   *
   * @return how many
   */
  int removeAll(SurveyId survey) {
    return change(
        "delete from offline_aside where edition_id in (select id from edition where survey_id = ?)",
        survey.value());
  }

  private int change(String sql, String... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement change = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        change.setString(i + 1, arguments[i]);
      }
      return change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("what is kept aside could not be changed", e);
    }
  }
}
