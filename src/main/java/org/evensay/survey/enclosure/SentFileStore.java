package org.evensay.survey.enclosure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.FileKind;

/** Files that were sent with responses. For the safe side alone. */
@ApplicationScoped
public class SentFileStore {

  private static final String OF_PROGRAMME =
      " from enclosure f join edition e on e.id = f.edition_id join survey s on s.id = e.survey_id"
          + " where f.response_id is not null and s.programme_id = ?";

  /** In the order of their names, which chance made: nobody is to see who came first. */
  private static final String SELECT =
      "select f.id, f.edition_id, f.question, f.kind, f.bytes, f.state, f.looked_at, f.reason"
          + OF_PROGRAMME;

  private static final int MOST = 100;

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  /** Those in a state, a hundred at the most. */
  List<SentFile> in(State state, ProgrammeId programme) {
    return select(
        SELECT + " and f.state = ? order by f.id limit " + MOST, programme.value(), state.code());
  }

  /** How many are in a state. */
  long count(State state, ProgrammeId programme) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select count(*)" + OF_PROGRAMME + " and f.state = ?")) {
      select.setString(1, programme.value());
      select.setString(2, state.code());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("files could not be counted", e);
    }
  }

  /** A file of a programme. */
  Optional<SentFile> find(String id, ProgrammeId programme) {
    return select(SELECT + " and f.id = ?", programme.value(), RandomId.named(id)).stream()
        .findFirst();
  }

  private List<SentFile> select(String sql, String programme, String argument) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, programme);
      select.setString(2, argument);
      List<SentFile> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(file(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("files could not be read", e);
    }
  }

  private static SentFile file(ResultSet row) throws SQLException {
    String reason = row.getString(8);
    return new SentFile(
        row.getString(1),
        new EditionId(row.getString(2)),
        row.getString(3),
        FileKind.of(row.getString(4)).orElseThrow(),
        row.getLong(5),
        State.ofCode(row.getString(6)),
        row.getBoolean(7),
        reason == null ? "" : reason);
  }

  /** What opens a file, as it is kept. */
  byte[] sealedKey(SentFile file) {
    return bytes("select sealed_key from enclosure where id = ?", file.id());
  }

  /** A part of a file, as it is kept. */
  byte[] part(SentFile file, int number) {
    return bytes(
        "select content from enclosure_part where enclosure_id = ? and number = ?",
        file.id(),
        number);
  }

  private byte[] bytes(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setObject(i + 1, arguments[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("a part of a file is not there any more");
        }
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a file could not be read", e);
    }
  }

  /** Remembers that somebody opened it. */
  void look(SentFile file) {
    update("update enclosure set looked_at = true where id = ?", file.id());
  }

  /** Remembers what was decided about it. */
  void decide(SentFile file, State state, String reason) {
    update(
        "update enclosure set state = ?, reason = nullif(?, '') where id = ?",
        state.code(),
        reason,
        file.id());
  }

  private void update(String sql, String... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        update.setString(i + 1, arguments[i]);
      }
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a file could not be changed", e);
    }
  }

  /** How far the safe side is with the files of a response, by their names. */
  public static Map<String, State> states(String response, Connection connection)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select id, state from enclosure where response_id = ?")) {
      select.setString(1, response);
      Map<String, State> states = new HashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          states.put(rows.getString(1), State.ofCode(rows.getString(2)));
        }
      }
      return states;
    }
  }
}
