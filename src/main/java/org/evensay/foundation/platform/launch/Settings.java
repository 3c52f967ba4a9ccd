package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of this start, checked. */
final class Settings {

  /** Which database to use, when it is not the one that Evensay brings along. */
  record Database(String url, String user, String password) {}

  private final Map<Setting, String> given = new EnumMap<>(Setting.class);
  private final int port;
  private final boolean demonstration;
  private final Optional<Database> database;

  /**
   * Reads the settings from the environment.
   *
   * @throws StartFailure naming the first that is not as it has to be
   */
  Settings(Map<String, String> environment) throws StartFailure {
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      if (variable.getKey().startsWith("EVENSAY_")) {
        Setting setting = known(variable.getKey());
        // Compose files and the like pass an empty text for what nobody gave.
        if (!variable.getValue().isBlank()) {
          given.put(setting, variable.getValue().strip());
        }
      }
    }
    port = port(get(Setting.EVENSAY_PORT));
    checkBind(get(Setting.EVENSAY_BIND));
    demonstration = flag(Setting.EVENSAY_DEMO);
    checkPublicAddress(get(Setting.EVENSAY_PUBLIC_ADDRESS));
    database = readDatabase();
  }

  private static Setting known(String name) throws StartFailure {
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.name().equals(name))
        .findFirst()
        .orElseThrow(() -> StartFailure.unknownSetting(name));
  }

  /** A setting as it was given, or what it is otherwise. */
  String get(Setting setting) {
    return given.getOrDefault(setting, setting.otherwise());
  }

  Path data() throws StartFailure {
    String folder = get(Setting.EVENSAY_DATA);
    try {
      return Path.of(folder).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw StartFailure.setting(
          Setting.EVENSAY_DATA,
          folder,
          "a name that this machine can write; LC_ALL=C.UTF-8 lets it write all letters");
    }
  }

  int port() {
    return port;
  }

  String bind() {
    return get(Setting.EVENSAY_BIND);
  }

  boolean demonstration() {
    return demonstration;
  }

  Optional<Database> database() {
    return database;
  }

  /** A setting that is a list with spaces between. */
  List<String> words(Setting setting) {
    String value = get(setting);
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
  }

  private static int port(String value) throws StartFailure {
    if (value.matches("\\d{1,5}")) {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    }
    throw StartFailure.setting(Setting.EVENSAY_PORT, value, "a number from 1 to 65535");
  }

  /** An address in digits: a name would have to be looked up, and may stand for several. */
  private static void checkBind(String value) throws StartFailure {
    try {
      boolean digits = value.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
      InetAddress address = digits ? InetAddress.getByName(value) : null;
      if (address != null
          && (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null)) {
        return;
      }
    } catch (IOException e) {
      throw StartFailure.setting(Setting.EVENSAY_BIND, value, ADDRESS_NEEDED);
    }
    throw StartFailure.setting(Setting.EVENSAY_BIND, value, ADDRESS_NEEDED);
  }

  private static final String ADDRESS_NEEDED =
      "an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all there are";

  private boolean flag(Setting setting) throws StartFailure {
    String value = get(setting);
    if (!value.equals("true") && !value.equals("false")) {
      throw StartFailure.setting(setting, value, "true or false");
    }
    return value.equals("true");
  }

  private static void checkPublicAddress(String value) throws StartFailure {
    if (!value.isEmpty() && !value.matches("https://[A-Za-z0-9.:\\[\\]-]+/?")) {
      throw StartFailure.setting(
          Setting.EVENSAY_PUBLIC_ADDRESS, value, "https:// and the name of a host, nothing more");
    }
  }

  private Optional<Database> readDatabase() throws StartFailure {
    String url = get(Setting.EVENSAY_DB_URL);
    if (url.isEmpty()) {
      for (Setting setting :
          List.of(
              Setting.EVENSAY_DB_USER,
              Setting.EVENSAY_DB_PASSWORD,
              Setting.EVENSAY_DB_PASSWORD_FILE)) {
        if (given.containsKey(setting)) {
          throw new StartFailure(
              setting + " is given without EVENSAY_DB_URL; give both, or neither.");
        }
      }
      return Optional.empty();
    }
    if (!url.matches("jdbc:mysql://[^/?\\s]+/[^/?\\s]+(\\?\\S*)?")) {
      throw StartFailure.setting(
          Setting.EVENSAY_DB_URL,
          withoutSecrets(url),
          "an address such as jdbc:mysql://localhost:3306/evensay");
    }
    String user = get(Setting.EVENSAY_DB_USER);
    if (user.isEmpty()) {
      throw new StartFailure("EVENSAY_DB_USER is missing; give it beside EVENSAY_DB_URL.");
    }
    return Optional.of(new Database(withOptions(url), user, password()));
  }

  private String password() throws StartFailure {
    String password = get(Setting.EVENSAY_DB_PASSWORD);
    String file = get(Setting.EVENSAY_DB_PASSWORD_FILE);
    if (!password.isEmpty() && !file.isEmpty()) {
      throw new StartFailure(
          "EVENSAY_DB_PASSWORD and EVENSAY_DB_PASSWORD_FILE are both given; take one of them away.");
    }
    if (!file.isEmpty()) {
      try {
        password = Files.readString(Path.of(file)).strip();
      } catch (IOException | RuntimeException e) {
        throw StartFailure.setting(
            Setting.EVENSAY_DB_PASSWORD_FILE, file, "a file that Evensay can read");
      }
    }
    if (password.isEmpty()) {
      throw new StartFailure(
          "The database password is missing or empty; give it with EVENSAY_DB_PASSWORD or"
              + " EVENSAY_DB_PASSWORD_FILE.");
    }
    return password;
  }

  /** The address with the driver's options that Evensay counts on; options given count more. */
  static String withOptions(String url) {
    StringBuilder full = new StringBuilder(url);
    for (String option : OPTIONS) {
      String name = option.substring(0, option.indexOf('='));
      if (!url.contains(name + "=")) {
        full.append(full.indexOf("?") < 0 ? '?' : '&').append(option);
      }
    }
    return full.toString();
  }

  private static final List<String> OPTIONS =
      List.of(
          "rewriteBatchedStatements=true",
          "cachePrepStmts=true",
          "useServerPrepStmts=true",
          // Nothing here changes a session behind the driver's back: it need not ask each time.
          "useLocalSessionState=true",
          "connectionTimeZone=UTC",
          // A host that swallows what is sent to it counts as not answering after this long.
          "connectTimeout=10000",
          "forceConnectionTimeZoneToSession=true",
          // The server inside sets a key store, whose certificate MySQL would be shown otherwise.
          "fallbackToSystemKeyStore=false",
          // What MySQL 8 is set to from the start; MariaDB differs.
          "sessionVariables=sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,"
              + "NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'");

  /** A wrong address, for sentences: people put names and passwords before the host or after it. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("(?s)(^[^@]*?//|^).*@", "$1…@").replaceFirst("(?s)\\?.*", "?…");
  }

  /** Where a database is, for sentences: without options and without secrets. */
  static String whereIs(String url) {
    return url.replaceFirst("^jdbc:mysql://(?:[^/?]*@)?", "").replaceFirst("\\?.*$", "");
  }
}
