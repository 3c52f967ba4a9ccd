package org.evensay.foundation.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.evensay.testing.DatabaseServer;
import org.evensay.testing.Evensay;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The migrations, on a database of their own beside the one that the product runs on. */
@Tag("storage")
class SchemaIT {

  private static final String NAME = "evensay_schema";

  private DataSource database;

  @BeforeEach
  void make_an_empty_database() throws SQLException {
    try (Connection connection = Evensay.connection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + NAME);
      statement.execute(
          "create database " + NAME + " character set utf8mb4 collate utf8mb4_unicode_ci");
      MysqlDataSource source = new MysqlDataSource();
      source.setUrl(
          connection.getMetaData().getURL().replaceFirst("/evensay\\?", "/" + NAME + "?"));
      source.setUser(DatabaseServer.USER);
      source.setPassword(DatabaseServer.PASSWORD);
      database = source;
    }
  }

  @AfterEach
  void drop_it() throws SQLException {
    change("drop database " + NAME);
  }

  private void change(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<String> lines(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query);
        ResultSet rows = select.executeQuery()) {
      List<String> lines = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> words = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          String word = rows.getString(column);
          if (word != null && !word.isEmpty()) {
            words.add(word);
          }
        }
        lines.add(String.join(" ", words));
      }
      return lines;
    }
  }

  /** Every version there is, the oldest first. */
  private List<String> versions() {
    MigrationInfo[] all = Flyway.configure().dataSource(database).load().info().all();
    return Arrays.stream(all).map(migration -> migration.getVersion().getVersion()).toList();
  }

  private void migrateTo(String version) {
    Flyway.configure().dataSource(database).target(version).load().migrate();
  }

  @Test
  void each_version_keeps_what_the_ones_before_it_hold() throws SQLException {
    migrateTo("1");
    change(
        "insert into programme values ('p', 'youth', '{\"en-GB\": \"Łódź 😀\"}', '{}', 10, false,"
            + " '2026-11-01 09:30:00.123456')",
        "insert into account values ('a', 'amina', 'Amina', null, false)",
        "insert into membership values ('a', 'p', 'young-people', 'member',"
            + " '2026-11-01 09:30:00')",
        "insert into journal_head values ('p', 1, repeat('a', 64))",
        "insert into journal_entry values ('p', 1, '2026-11-01 09:30:00.123456', 'a', 'act',"
            + " 's', '{}', repeat('0', 64), repeat('a', 64))");
    migrateTo("2");
    change(
        "insert into survey values ('s', 'p', 'school', true, false)",
        "insert into edition values ('e', 's', 1, '{}', '2026-11-01 09:30:00')",
        "insert into response (id, edition_id, submission_key, receipt_hash, variant, channel,"
            + " sent_week, answers, record_key, made_up) values ('r', 'e', 'k', repeat('b', 64),"
            + " 'ur', 'open-link', '2026-11-02', '{\"change\": \"قطار 😀\"}', 4294967295, false)");
    List<String> before = everything();
    for (String version : versions()) {
      migrateTo(version);
      assertEquals(before, everything(), "after version " + version);
    }
    new Schema(database).migrate();
    assertEquals(before, everything());
  }

  /** The rows that the first versions hold, whatever was added to their tables later. */
  private List<String> everything() throws SQLException {
    List<String> all = new ArrayList<>();
    all.addAll(lines("select id, slug, name, disclosure_threshold, created_at from programme"));
    all.addAll(lines("select id, sign_in_name, display_name from account"));
    all.addAll(lines("select account_id, programme_id, chamber, role, since from membership"));
    all.addAll(lines("select book, sequence, hash from journal_head"));
    all.addAll(lines("select book, sequence, happened_at, actor, hash from journal_entry"));
    all.addAll(lines("select id, slug, open from survey"));
    all.addAll(lines("select id, number, definition from edition"));
    all.addAll(
        lines("select id, submission_key, variant, sent_week, answers, record_key from response"));
    return all;
  }

  @Test
  void a_second_run_changes_nothing() throws SQLException {
    new Schema(database).migrate();
    List<String> described = described();
    List<String> history = history();
    new Schema(database).migrate();
    assertEquals(described, described());
    assertEquals(history, history());
    assertEquals(versions().size(), history.size());
  }

  private List<String> history() throws SQLException {
    return lines(
        "select version, checksum, installed_on, success from flyway_schema_history"
            + " order by installed_rank");
  }

  @Test
  void a_newer_schema_is_refused_and_left_as_it_is() throws SQLException {
    new Schema(database).migrate();
    change(
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) values (99, '99', 'later', 'SQL',"
            + " 'V99__later.sql', 1, 'evensay', 1, true)");
    List<String> history = history();
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> new Schema(database).migrate());
    assertEquals(
        "This database was made by a newer Evensay (schema 99). Start that version, or use another"
            + " database.",
        refusal.getMessage());
    assertEquals(history, history());
  }

  /** The same file for both kinds of database: so they end with the same. */
  @Test
  void every_table_column_and_key_is_as_described() throws Exception {
    new Schema(database).migrate();
    try (var file = SchemaIT.class.getResourceAsStream("/foundation/platform/schema.txt")) {
      String expected = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, String.join("\n", described()) + "\n");
    }
  }

  @Test
  void what_no_rule_of_the_schema_allows_is_refused_by_the_database() throws SQLException {
    new Schema(database).migrate();
    change(
        "insert into programme values ('p', 'youth', '{}', '{}', 10, false, '2026-11-01 09:30:00',"
            + " null)",
        "insert into survey values ('s', 'p', 'school', true, false, false)",
        "insert into edition values ('e', 's', 1, '{}', '2026-11-01 09:30:00')");
    for (String wrong :
        List.of(
            "insert into programme values ('q', 'q', 'no json', '{}', 10, false, now(), null)",
            "insert into programme values ('q', 'q', '{}', '{}', 1, false, now(), null)",
            "insert into programme values ('q', 'youth', '{}', '{}', 10, false, now(), null)",
            "insert into edition values ('f', 's', 1, '{}', now())",
            "insert into edition values ('f', 'nowhere', 1, '{}', now())",
            "insert into membership values ('nobody', 'p', 'staff', 'member', now())")) {
      SQLException refusal = assertThrows(SQLException.class, () -> change(wrong), wrong);
      assertTrue(refusal.getSQLState().matches("23000|HY000"), wrong + ": " + refusal);
    }
  }

  /** In an order of our own: the databases sort names each in their way. */
  private List<String> sorted(String query) throws SQLException {
    return lines(query).stream().sorted().toList();
  }

  /** What both kinds of database say of themselves in the same words. */
  private List<String> described() throws SQLException {
    List<String> all = new ArrayList<>();
    all.addAll(
        sorted(
            "select 'column', concat(table_name, '.', column_name), data_type,"
                + " if(data_type in ('char', 'varchar', 'varbinary'), character_maximum_length, ''),"
                + " datetime_precision, collation_name,"
                + " if(column_type like '%unsigned', 'unsigned', ''),"
                + " if(is_nullable = 'YES', 'or nothing', ''),"
                + " if(extra like '%auto_increment%', 'numbered', '')"
                + " from information_schema.columns where table_schema = database()"
                + " and table_name <> 'flyway_schema_history'"));
    all.addAll(
        sorted(
            "select if(non_unique = 0, 'unique', 'index'),"
                + " concat(table_name, '(', group_concat(column_name order by seq_in_index"
                + " separator ', '), ')') from information_schema.statistics"
                + " where table_schema = database() and table_name <> 'flyway_schema_history'"
                + " group by table_name, index_name, non_unique"));
    all.addAll(
        sorted(
            "select 'reference', concat(k.table_name, '(', group_concat(k.column_name"
                + " order by k.ordinal_position separator ', '), ')'), 'to',"
                + " concat(k.referenced_table_name, '(', group_concat(k.referenced_column_name"
                + " order by k.ordinal_position separator ', '), ')'),"
                + " if(max(r.delete_rule) = 'CASCADE', 'and goes with it', '')"
                + " from information_schema.key_column_usage k"
                + " join information_schema.referential_constraints r"
                + " on r.constraint_schema = k.constraint_schema"
                + " and r.constraint_name = k.constraint_name and r.table_name = k.table_name"
                + " where k.table_schema = database() and k.referenced_table_name is not null"
                + " group by k.table_name, k.constraint_name, k.referenced_table_name"));
    all.addAll(
        sorted(
            "select 'checks', table_name, count(*) from information_schema.table_constraints"
                + " where table_schema = database() and constraint_type = 'CHECK'"
                + " group by table_name"));
    return all;
  }
}
