package org.evensay.survey.response;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.enclosure.SentFileStore;
import org.evensay.survey.response.export.table.SentResponse;

/**
 * Responses as they are taken out, a page at a time. Each page has a connection for a moment only:
 * whoever reads slowly keeps none from others. For {@link ExportResponses} alone.
 */
@ApplicationScoped
class ExportStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** A response with its id, which says where the next page begins and goes nowhere else. */
  record Stored(String id, SentResponse response) {}

  /** The last arrival there is. */
  long lastArrival(SurveyId survey) {
    return number(
        "select coalesce(max(r.arrival), 0) from response r join edition e on e.id = r.edition_id"
            + " where e.survey_id = ? and r.arrival <= ?",
        survey,
        Long.MAX_VALUE);
  }

  /** How many responses came up to an arrival. */
  long count(SurveyId survey, long upTo) {
    return number(
        "select count(*) from response r join edition e on e.id = r.edition_id"
            + " where e.survey_id = ? and r.arrival <= ?",
        survey,
        upTo);
  }

  private long number(String sql, SurveyId survey, long arrival) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, survey.value());
      select.setLong(2, arrival);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }

  /** Whether anything that breaks a limit was written on paper with those up to an arrival. */
  boolean isAnyOutsideLimit(SurveyId survey, long upTo) {
    try (Connection connection = database.getConnection()) {
      return OutsideLimitStore.isAny(survey, upTo, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }

  /** The weeks in which something was sent to an edition, the first first. */
  List<LocalDate> weeks(EditionId edition) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select distinct sent_week from response where edition_id = ?"
                    + " order by sent_week")) {
      select.setString(1, edition.value());
      List<LocalDate> weeks = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          weeks.add(rows.getObject(1, LocalDate.class));
        }
      }
      return weeks;
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }

  /** The next responses of a week, in the order of their ids, after one; empty at the end. */
  List<Stored> page(EditionId edition, LocalDate week, String after, long upTo, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, channel, variant, answers from response where edition_id = ?"
                    + " and sent_week = ? and id > ? and arrival <= ? order by id limit ?")) {
      select.setString(1, edition.value());
      select.setObject(2, week);
      select.setString(3, after);
      select.setLong(4, upTo);
      select.setInt(5, most);
      List<Stored> page = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String id = rows.getString(1);
          String answers = withStates(id, rows.getString(4), connection);
          SentResponse response =
              new SentResponse(edition, week, rows.getString(2), rows.getString(3), answers);
          page.add(new Stored(id, response));
        }
      }
      return withOutsideLimits(page, edition, week, after, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("responses could not be read", e);
    }
  }

  /** Only paper can carry any. */
  private static List<Stored> withOutsideLimits(
      List<Stored> page, EditionId edition, LocalDate week, String after, Connection connection)
      throws SQLException {
    if (page.stream().noneMatch(one -> one.response().channel().equals(NewResponse.PAPER))) {
      return page;
    }
    String last = page.get(page.size() - 1).id();
    var written = OutsideLimitStore.between(edition, week, after, last, connection);
    return page.stream()
        .map(
            one ->
                written.containsKey(one.id())
                    ? new Stored(one.id(), one.response().with(written.get(one.id())))
                    : one)
        .toList();
  }

  /** With how far the safe side is with each file: its content is not taken out in any case. */
  private static String withStates(String id, String answers, Connection connection)
      throws SQLException {
    if (!FileAnswers.areIn(answers)) {
      return answers;
    }
    return FileAnswers.withStates(answers, SentFileStore.states(id, connection));
  }
}
