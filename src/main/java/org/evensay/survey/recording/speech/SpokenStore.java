package org.evensay.survey.recording.speech;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.KeptRecording;
import org.evensay.survey.design.answer.FileKind;

/** What was spoken of editions, and which of them are still to be spoken. */
@ApplicationScoped
public class SpokenStore {

  /** The newest first: somebody may be waiting for it. */
  private static final String TO_SPEAK =
      "select e.id from edition e join survey s on s.id = e.survey_id"
          + " where s.open = true and e.number ="
          + " (select max(n.number) from edition n where n.survey_id = s.id)"
          + " and not exists (select 1 from spoken_edition d where d.edition_id = e.id)"
          + " order by e.published_at desc limit 1";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** The next edition that is still to be spoken. */
  Optional<EditionId> toSpeak() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(TO_SPEAK);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(new EditionId(row.getString(1))) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("editions could not be read", e);
    }
  }

  /** What was spoken of an edition: the contents of recordings, by question and variant. */
  public Map<SpokenKey, String> of(EditionId edition) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select question, variant, content from spoken where edition_id = ?")) {
      select.setString(1, edition.value());
      Map<SpokenKey, String> spoken = new HashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String content = rows.getString(3);
          String question = rows.getString(1);
          LanguageVariant.ofTag(rows.getString(2))
              .ifPresent(variant -> spoken.put(new SpokenKey(question, variant), content));
        }
      }
      return spoken;
    } catch (SQLException e) {
      throw new IllegalStateException("what was spoken could not be read", e);
    }
  }

  /** What was spoken in these words already, for whichever survey. */
  Optional<KeptRecording> said(String said) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select r.programme_id, r.content, r.kind, r.bytes from spoken p"
                    + " join recording r on r.content = p.content where p.said = ? limit 1")) {
      select.setString(1, said);
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
      throw new IllegalStateException("what was spoken could not be read", e);
    }
  }

  /** Notes what was spoken. */
  void add(EditionId edition, SpokenKey key, String said, String content) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into spoken (edition_id, question, variant, said, content)"
                    + " values (?, ?, ?, ?, ?)")) {
      insert.setString(1, edition.value());
      insert.setString(2, key.question());
      insert.setString(3, key.variant().tag());
      insert.setString(4, said);
      insert.setString(5, content);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("what was spoken could not be noted", e);
    }
  }

  /** Notes that all of an edition was spoken that can be. */
  void finish(EditionId edition) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert ignore into spoken_edition (edition_id) select id from edition"
                    + " where id = ?")) {
      insert.setString(1, edition.value());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("what was spoken could not be noted", e);
    }
  }
}
