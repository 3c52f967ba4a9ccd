package org.evensay.insight.results;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SurveyId;

/** Releases: the last one of each survey. Plain JDBC: looking at figures is no act. */
@ApplicationScoped
class ReleaseStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  Optional<Release> find(SurveyId survey) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select edition_id, threshold, counted, last_arrival, parts, figures"
                    + " from survey_release where survey_id = ?")) {
      select.setString(1, survey.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Release(
                    new EditionId(row.getString(1)),
                    row.getInt(2),
                    row.getLong(3),
                    row.getLong(4),
                    PartsDocument.parse(row.getString(5)),
                    HearingDocument.parse(row.getString(6))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a release could not be read", e);
    }
  }

  /** Keeps a release in place of the one before. */
  void put(SurveyId survey, Release release) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into survey_release"
                    + " (survey_id, edition_id, threshold, counted, last_arrival, parts,"
                    + " figures) values (?, ?, ?, ?, ?, ?, ?) on duplicate key update"
                    + " edition_id = values(edition_id), threshold = values(threshold),"
                    + " counted = values(counted), last_arrival = values(last_arrival),"
                    + " parts = values(parts), figures = values(figures)")) {
      insert.setString(1, survey.value());
      insert.setString(2, release.edition().value());
      insert.setInt(3, release.threshold());
      insert.setLong(4, release.counted());
      insert.setLong(5, release.lastArrival());
      insert.setString(6, PartsDocument.write(release.parts()));
      insert.setString(7, HearingDocument.write(release.hearing()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a release could not be kept", e);
    }
  }
}
