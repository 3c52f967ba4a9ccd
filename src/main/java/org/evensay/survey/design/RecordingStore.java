package org.evensay.survey.design;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Picture;

/**
 * Sound and films that surveys let people hear and watch, in pieces. Plain JDBC: they are bytes,
 * and go as they are; within an act they go with its transaction.
 */
@ApplicationScoped
public class RecordingStore {

  /** Bytes of a piece: the last one of a recording may have fewer. */
  public static final int PIECE = 262_144;

  private static final String SELECT =
      "select r.programme_id, r.content, r.kind, r.bytes from recording r";

  /** While a survey takes answers, also somebody in the middle of an older edition hears it. */
  private static final String SHOWN =
      " where r.content = ? and exists (select 1 from edition_recording x"
          + " join edition e on e.id = x.edition_id join survey s on s.id = e.survey_id"
          + " where x.content = r.content and s.programme_id = r.programme_id and s.open = true)"
          + " limit 1";

  /** What no edition has, and what can stand in no draft: see {@link PictureStore}. */
  private static final String UNUSED =
      "delete from recording where kept_at < ?"
          + " and not exists (select 1 from edition_recording x"
          + " join edition e on e.id = x.edition_id join survey s on s.id = e.survey_id"
          + " where x.content = recording.content and s.programme_id = recording.programme_id)"
          + " and not exists (select 1 from draft d where d.programme_id = recording.programme_id"
          + " and d.changed_at >= recording.kept_at)";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** Keeps one; one that a programme has already stays as it is. */
  public void keep(KeptRecording recording, InputStream bytes) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into recording (programme_id, content, kind, bytes, kept_at)"
                    + " values (?, ?, ?, ?, utc_timestamp(6))")) {
      insert.setString(1, recording.programme().value());
      insert.setString(2, recording.content());
      insert.setString(3, recording.kind().mediaType());
      insert.setLong(4, recording.bytes());
      // All of it or nothing, also where no act's transaction is around.
      boolean alone = connection.getAutoCommit();
      if (alone) {
        connection.setAutoCommit(false);
      }
      if (insert.executeUpdate() == 1) {
        keepPieces(recording, bytes, connection);
      }
      if (alone) {
        connection.commit();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a recording could not be kept", e);
    }
  }

  /** Keeps what somebody brings now. */
  public void keep(ProgrammeId programme, NewRecording brought) {
    try (InputStream content = brought.source().open()) {
      keep(
          new KeptRecording(programme, brought.content(), brought.kind(), brought.bytes()),
          content);
    } catch (IOException e) {
      throw new IllegalStateException("what was brought could not be read", e);
    }
  }

  private static void keepPieces(KeptRecording recording, InputStream bytes, Connection connection)
      throws IOException, SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into recording_piece (programme_id, content, number, bytes)"
                + " values (?, ?, ?, ?)")) {
      for (int number = 0; number * (long) PIECE < recording.bytes(); number++) {
        insert.setString(1, recording.programme().value());
        insert.setString(2, recording.content());
        insert.setInt(3, number);
        insert.setBytes(4, bytes.readNBytes(PIECE));
        insert.executeUpdate();
      }
    }
  }

  /** One that a programme has. */
  public Optional<KeptRecording> find(ProgrammeId programme, String content) {
    return one(SELECT + " where r.content = ? and r.programme_id = ?", content, programme.value());
  }

  /** One that everybody may hear and watch: a survey that takes answers has it. */
  public Optional<KeptRecording> shown(String content) {
    return one(SELECT + SHOWN, content);
  }

  private Optional<KeptRecording> one(String sql, String... arguments) {
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
                new KeptRecording(
                    new ProgrammeId(row.getString(1)),
                    row.getString(2),
                    FileKind.of(row.getString(3)).orElseThrow(),
                    row.getLong(4)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a recording could not be read", e);
    }
  }

  /** Of these contents, those that a programme has, each with what it is. */
  Map<String, FileKind> kinds(ProgrammeId programme, Set<String> contents) {
    Map<String, FileKind> kinds = new HashMap<>();
    for (String content : contents) {
      find(programme, content).ifPresent(one -> kinds.put(content, one.kind()));
    }
    return kinds;
  }

  /** A piece of one, counted from 0. */
  public byte[] piece(KeptRecording recording, int number) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select bytes from recording_piece"
                    + " where programme_id = ? and content = ? and number = ?")) {
      select.setString(1, recording.programme().value());
      select.setString(2, recording.content());
      select.setInt(3, number);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("a piece of a recording is not there any more");
        }
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a recording could not be read", e);
    }
  }

  /** Notes what an edition has; what is noted already stays so. */
  public void show(EditionId edition, Set<String> contents) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into edition_recording (edition_id, content) values (?, ?)")) {
      for (String content : contents) {
        insert.setString(1, edition.value());
        insert.setString(2, content);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("recordings could not be noted", e);
    }
  }

  /**
   * Removes those that no survey has and none can have any more.
   *
   * @param before only what was kept before this: somebody may be about to name what is newer
   */
  public void removeUnused(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(UNUSED)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("recordings could not be removed", e);
    }
  }
}
