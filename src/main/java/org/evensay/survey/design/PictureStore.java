package org.evensay.survey.design;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Picture;

/**
 * Pictures that surveys show. Plain JDBC: they are bytes, and go as they are; within an act they go
 * with its transaction.
 */
@ApplicationScoped
public class PictureStore {

  private static final String SELECT = "select p.kind, p.width, p.height, p.bytes from picture p";

  /** While a survey takes answers, also somebody in the middle of an older edition sees it. */
  private static final String SHOWN =
      " where p.content = ? and exists (select 1 from edition_picture x"
          + " join edition e on e.id = x.edition_id join survey s on s.id = e.survey_id"
          + " where x.content = p.content and s.programme_id = p.programme_id and s.open = true)"
          + " limit 1";

  /**
   * What no edition shows, and what can stand in no draft: each that ever named it was changed
   * after it was kept, and one that could bring it back by undoing was, too.
   */
  private static final String UNUSED =
      "delete from picture where kept_at < ?"
          + " and not exists (select 1 from edition_picture x"
          + " join edition e on e.id = x.edition_id join survey s on s.id = e.survey_id"
          + " where x.content = picture.content and s.programme_id = picture.programme_id)"
          + " and not exists (select 1 from draft d where d.programme_id = picture.programme_id"
          + " and d.changed_at >= picture.kept_at)";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** Keeps one; one that a programme has already stays as it is. */
  public void keep(ProgrammeId programme, KeptPicture picture) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into picture (programme_id, content, kind, width, height, bytes,"
                    + " kept_at) values (?, ?, ?, ?, ?, ?, utc_timestamp(6))")) {
      insert.setString(1, programme.value());
      insert.setString(2, picture.content());
      insert.setString(3, picture.kind().mediaType());
      insert.setInt(4, picture.width());
      insert.setInt(5, picture.height());
      insert.setBytes(6, picture.bytes());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a picture could not be kept", e);
    }
  }

  /** One that a programme has. */
  public Optional<KeptPicture> find(ProgrammeId programme, String content) {
    return one(SELECT + " where p.content = ? and p.programme_id = ?", content, programme.value());
  }

  /** One that everybody may see: a survey that takes answers shows it. */
  public Optional<KeptPicture> shown(String content) {
    return one(SELECT + SHOWN, content);
  }

  private Optional<KeptPicture> one(String sql, String... arguments) {
    if (!arguments[0].matches(Picture.CONTENT)) {
      return Optional.empty();
    }
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setString(i + 1, arguments[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new KeptPicture(
                    kind(row.getString(1)), row.getInt(2), row.getInt(3), row.getBytes(4)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a picture could not be read", e);
    }
  }

  private static FileKind kind(String mediaType) {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.mediaType().equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  /** Of these, those that a programme does not have as they are written down. */
  Set<Picture> missing(ProgrammeId programme, Collection<Picture> pictures) {
    Set<Picture> missing = new HashSet<>(pictures);
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select 1 from picture where programme_id = ? and content = ? and width = ?"
                    + " and height = ?")) {
      for (Picture picture : pictures) {
        select.setString(1, programme.value());
        select.setString(2, picture.content());
        select.setInt(3, picture.width());
        select.setInt(4, picture.height());
        try (ResultSet row = select.executeQuery()) {
          if (row.next()) {
            missing.remove(picture);
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("pictures could not be read", e);
    }
    return missing;
  }

  /** Notes what an edition shows. */
  void show(EditionId edition, Set<String> contents) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into edition_picture (edition_id, content) values (?, ?)")) {
      for (String content : contents) {
        insert.setString(1, edition.value());
        insert.setString(2, content);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("pictures could not be noted", e);
    }
  }

  /**
   * Removes those that no survey shows and none can show any more.
   *
   * @param before only what was kept before this: somebody may be about to name what is newer
   */
  public void removeUnused(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(UNUSED)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("pictures could not be removed", e);
    }
  }
}
