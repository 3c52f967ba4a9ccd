package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static final Map<String, String> MYSQL =
      Map.of(
          "EVENSAY_DB_URL", "jdbc:mysql://db:3306/evensay",
          "EVENSAY_DB_USER", "evensay",
          "EVENSAY_DB_PASSWORD", "a secret");

  @TempDir private Path folder;

  private static Settings settings(Map<String, String> environment) throws StartFailure {
    return new Settings(environment);
  }

  private static Map<String, String> mysqlWith(String name, String value) {
    Map<String, String> environment = new HashMap<>(MYSQL);
    environment.put(name, value);
    return environment;
  }

  private static Map<String, String> mysqlWithout(String name) {
    Map<String, String> environment = new HashMap<>(MYSQL);
    environment.remove(name);
    return environment;
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(StartFailure.class, () -> settings(environment)).getMessage();
  }

  @Test
  void without_any_setting_everything_is_on_this_machine_and_the_demonstration_is_loaded()
      throws StartFailure {
    Settings settings = settings(Map.of("PATH", "/bin", "HOME", "/root"));

    assertEquals(8080, settings.port());
    assertEquals("127.0.0.1", settings.bind());
    assertEquals(Path.of("data").toAbsolutePath(), settings.data());
    assertTrue(settings.demonstration());
    assertEquals(Optional.empty(), settings.database());
  }

  @Test
  void a_setting_that_is_given_empty_is_as_good_as_none() throws StartFailure {
    Settings settings = settings(Map.of("EVENSAY_PORT", "", "EVENSAY_DEMO", " "));

    assertEquals(8080, settings.port());
    assertTrue(settings.demonstration());
  }

  @ParameterizedTest
  @CsvSource({
    "EVENSAY_PORT, 0",
    "EVENSAY_PORT, 65536",
    "EVENSAY_PORT, 99999999999",
    "EVENSAY_PORT, -1",
    "EVENSAY_PORT, http",
    "EVENSAY_PORT, 80 80",
    "EVENSAY_DEMO, yes",
    "EVENSAY_DEMO, TRUE",
    "EVENSAY_DEMO, 0",
    "EVENSAY_PUBLIC_ADDRESS, evensay.example.org",
    "EVENSAY_PUBLIC_ADDRESS, http://evensay.example.org",
    "EVENSAY_PUBLIC_ADDRESS, ftp://evensay.example.org",
    "EVENSAY_PUBLIC_ADDRESS, https://evensay.example.org/path",
    "EVENSAY_PUBLIC_ADDRESS, https://user@evensay.example.org"
  })
  void a_wrong_value_is_named_with_its_setting(String setting, String value) {
    String refusal = refusal(Map.of(setting, value));

    assertTrue(refusal.startsWith(setting + " is \"" + value + "\", but it has to be "), refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mariadb://db/evensay",
        "mysql://db/evensay",
        "jdbc:mysql://db",
        "jdbc:mysql://db/",
        "jdbc:mysql:///evensay",
        "nonsense"
      })
  void an_address_that_is_none_of_a_mysql_database_is_named(String url) {
    String refusal = refusal(mysqlWith("EVENSAY_DB_URL", url));

    assertTrue(refusal.startsWith("EVENSAY_DB_URL is \"" + url + "\""), refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://root:secret@db, jdbc:mysql://…@db",
    "jdbc:mariadb://root:secret@db/evensay, jdbc:mariadb://…@db/evensay",
    "jdbc:mariadb://root:se@c/r?et//@db/evensay, jdbc:mariadb://…@db/evensay",
    "mysql:root:secret@db/evensay, …@db/evensay",
    "jdbc:mysql://db?user=root&password=secret, jdbc:mysql://db?…"
  })
  void a_wrong_address_is_shown_without_the_password_in_it(String url, String shown) {
    String refusal = refusal(mysqlWith("EVENSAY_DB_URL", url));

    assertTrue(refusal.startsWith("EVENSAY_DB_URL is \"" + shown + "\", but it "), refusal);
  }

  @Test
  void a_setting_that_there_is_not_is_named() {
    assertEquals(
        StartFailure.unknownSetting("EVENSAY_DATABASE").getMessage(),
        refusal(Map.of("EVENSAY_DATABASE", "x")));
    assertTrue(refusal(Map.of("EVENSAY_port", "8080")).startsWith("EVENSAY_port "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EVENSAY_DB_USER", "EVENSAY_DB_PASSWORD", "EVENSAY_DB_PASSWORD_FILE"})
  void part_of_a_database_without_its_address_is_named(String setting) {
    assertTrue(refusal(Map.of(setting, "x")).startsWith(setting + " is given without "));
  }

  @Test
  void a_database_needs_a_user_and_a_password() {
    assertTrue(refusal(mysqlWithout("EVENSAY_DB_USER")).startsWith("EVENSAY_DB_USER is missing"));
    String refusal = refusal(mysqlWithout("EVENSAY_DB_PASSWORD"));
    assertTrue(refusal.contains("EVENSAY_DB_PASSWORD or EVENSAY_DB_PASSWORD_FILE"), refusal);
  }

  @Test
  void the_password_may_come_from_a_file_and_the_end_of_its_line_does_not_count()
      throws IOException, StartFailure {
    Path file = Files.writeString(folder.resolve("password"), "a secret\r\n");
    Map<String, String> environment = mysqlWithout("EVENSAY_DB_PASSWORD");
    environment.put("EVENSAY_DB_PASSWORD_FILE", file.toString());

    assertEquals("a secret", settings(environment).database().orElseThrow().password());
  }

  @Test
  void a_file_that_cannot_be_read_or_is_empty_is_named() throws IOException {
    Map<String, String> environment = mysqlWithout("EVENSAY_DB_PASSWORD");
    for (String missing : List.of(folder.resolve("none").toString(), folder.toString(), "a\0b")) {
      environment.put("EVENSAY_DB_PASSWORD_FILE", missing);
      assertTrue(refusal(environment).startsWith("EVENSAY_DB_PASSWORD_FILE is "), missing);
    }
    environment.put(
        "EVENSAY_DB_PASSWORD_FILE", Files.writeString(folder.resolve("empty"), "\n").toString());
    assertTrue(refusal(environment).startsWith("The database password is missing or empty"));
  }

  @Test
  void two_passwords_are_one_too_many_and_neither_is_shown() {
    String refusal = refusal(mysqlWith("EVENSAY_DB_PASSWORD_FILE", "/run/secrets/db"));

    assertTrue(refusal.contains("are both given"), refusal);
    assertFalse(refusal.contains("a secret"), refusal);
  }

  @Test
  void options_that_evensay_counts_on_are_added_and_given_ones_stay() {
    String bare = Settings.withOptions("jdbc:mysql://db/evensay");
    String given = Settings.withOptions("jdbc:mysql://db/evensay?cachePrepStmts=false");

    assertTrue(bare.startsWith("jdbc:mysql://db/evensay?rewriteBatchedStatements=true&"), bare);
    assertTrue(bare.contains("&connectionTimeZone=UTC&"), bare);
    assertTrue(given.startsWith("jdbc:mysql://db/evensay?cachePrepStmts=false&"), given);
    assertFalse(given.contains("cachePrepStmts=true"), given);
    assertEquals(bare, Settings.withOptions(bare));
  }

  @Test
  void where_a_database_is_can_be_said_without_its_secrets() {
    assertEquals(
        "db:3306/evensay",
        Settings.whereIs("jdbc:mysql://db:3306/evensay?user=root&password=secret"));
  }

  @Test
  void a_list_has_spaces_between_its_words() throws StartFailure {
    Settings settings = settings(Map.of("EVENSAY_JAVA_OPTIONS", " -Xmx1g  -XX:+UseSerialGC "));

    assertEquals(
        List.of("-Xmx1g", "-XX:+UseSerialGC"), settings.words(Setting.EVENSAY_JAVA_OPTIONS));
    assertEquals(List.of(), settings.words(Setting.EVENSAY_SERVER_OPTIONS));
  }

  /** Rows such as {@code | `EVENSAY_PORT` | The port … | `8080` |} under {@code ## Settings}. */
  @Test
  void the_table_in_the_readme_has_every_setting_with_its_default() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("evensay.project"), "README.md"));
    String section =
        readme.replaceFirst("(?s).*\n## Settings\n", "").replaceFirst("(?s)\n## .*", "");
    Matcher row =
        Pattern.compile("(?m)^\\| *`(EVENSAY_\\w+)` *\\|([^|]+)\\|([^|]*)\\|").matcher(section);
    Map<String, String> documented = new TreeMap<>();
    while (row.find()) {
      assertFalse(row.group(2).isBlank(), row.group(1));
      documented.put(row.group(1), row.group(3).replace("`", "").strip());
    }

    Map<String, String> known = new TreeMap<>();
    Arrays.stream(Setting.values()).forEach(s -> known.put(s.name(), s.otherwise()));
    assertEquals(known.keySet(), documented.keySet());
    known.forEach(
        (name, otherwise) -> {
          // What is nothing otherwise may be said in words.
          if (!otherwise.isEmpty()) {
            assertEquals(otherwise, documented.get(name), name);
          }
        });
  }
}
