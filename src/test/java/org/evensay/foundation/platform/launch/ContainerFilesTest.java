package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The container files, read: no engine runs them here, so they are held to what they name. */
class ContainerFilesTest {

  private static final Path PROJECT = Path.of(System.getProperty("evensay.project"));
  private static final Pattern VARIABLE = Pattern.compile("EVENSAY_[A-Z_]+");

  private static String read(String file) {
    try {
      return Files.readString(PROJECT.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The Dockerfile's instructions, one a line, without comments. */
  private static List<String> instructions() {
    String joined = read("docker/Dockerfile").replaceAll("(?m)^#.*\\R", "").replace("\\\n", " ");
    return joined.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> instructions(String kind) {
    return instructions().stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> line.substring(kind.length() + 1).strip())
        .toList();
  }

  private static Map<String, Object> compose() {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(read("docker/compose.yaml"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inside(Map<String, Object> map, String... path) {
    Map<String, Object> at = map;
    for (String key : path) {
      assertTrue(at.get(key) instanceof Map, key + " is missing in " + at.keySet());
      at = (Map<String, Object>) at.get(key);
    }
    return at;
  }

  /** What stands at this place of the build's description. */
  private static String project(String... path) {
    Element at = Jsoup.parse(read("pom.xml"), "", Parser.xmlParser()).child(0);
    for (String name : path) {
      at =
          at.children().stream()
              .filter(child -> child.tagName().equals(name))
              .findFirst()
              .orElseThrow(() -> new AssertionError("pom.xml has no " + name));
    }
    return at.text();
  }

  @Test
  void every_variable_is_a_setting() {
    Set<String> known =
        Arrays.stream(Setting.values()).map(Setting::name).collect(Collectors.toSet());
    for (String file : List.of("docker/Dockerfile", "docker/compose.yaml", "docker/README.md")) {
      Set<String> used =
          VARIABLE
              .matcher(read(file))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(TreeSet::new));
      assertFalse(used.isEmpty(), file);
      used.removeAll(known);
      assertEquals(Set.of(), used, file);
    }
  }

  @Test
  void everything_that_is_copied_into_the_build_exists_and_is_sent_there() {
    Set<String> sent =
        read(".dockerignore")
            .lines()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .collect(Collectors.toSet());
    List<String> copied =
        instructions("COPY").stream()
            .filter(copy -> !copy.startsWith("--from"))
            .map(copy -> copy.split("\\s+")[0])
            .toList();
    assertFalse(copied.isEmpty());
    for (String source : copied) {
      assertTrue(Files.exists(PROJECT.resolve(source)), source);
    }
    assertEquals(sent, Set.copyOf(copied));
  }

  @Test
  void what_is_copied_out_of_the_build_is_what_the_launcher_looks_for() {
    List<String> copied =
        instructions("COPY").stream().filter(copy -> copy.startsWith("--from=build")).toList();
    for (String file :
        List.of("target/run/payara", "target/evensay.war", "target/evensay/WEB-INF")) {
      assertTrue(
          copied.contains("--from=build /build/" + file + " ./" + file), file + " in " + copied);
    }
    String war = project("build", "finalName");
    assertEquals("evensay", war);
  }

  @Test
  void the_container_starts_what_the_script_starts() {
    String script = read("evensay");
    String entry = instructions("ENTRYPOINT").get(0);
    assertEquals("[\"run\"]", instructions("CMD").get(0));
    for (String part :
        List.of(
            "target/evensay/WEB-INF/classes:target/evensay/WEB-INF/lib/*",
            Launcher.class.getName())) {
      assertTrue(script.contains(part), part);
      assertTrue(entry.contains("\"" + part + "\""), part);
    }
  }

  @Test
  void the_image_does_not_run_as_root() {
    List<String> users = instructions("USER");
    String user = users.get(users.size() - 1);
    assertTrue(user.matches("[1-9]\\d*:[1-9]\\d*"), user);
    assertTrue(instructions().indexOf("USER " + user) > lastCopy(), "files would be its own");
  }

  private static int lastCopy() {
    List<String> copies = instructions("COPY");
    return instructions().indexOf("COPY " + copies.get(copies.size() - 1));
  }

  @Test
  void versions_are_those_of_the_build() {
    String version = project("version");
    assertTrue(instructions("LABEL").get(0).contains("image.version=\"" + version + "\""), version);
    assertEquals("evensay:" + version, inside(compose(), "services", "evensay").get("image"));
    String release = project("properties", "maven.compiler.release");
    for (String image : instructions("FROM")) {
      assertTrue(
          image.contains("temurin-" + release) || image.contains("temurin:" + release), image);
    }
  }

  @Test
  void the_image_says_when_it_is_healthy() {
    String check = instructions("HEALTHCHECK").get(0);
    assertTrue(check.contains("/health/ready"), check);
    assertTrue(check.contains("--start-period="), check);
  }

  @Test
  void evensay_waits_for_the_database_and_is_told_where_it_is() {
    Map<String, Object> evensay = inside(compose(), "services", "evensay");
    assertEquals(
        Map.of("condition", "service_healthy"), inside(evensay, "depends_on").get("database"));
    assertTrue(inside(compose(), "services", "database", "healthcheck").containsKey("test"));
    assertEquals(
        "jdbc:mysql://database:3306/"
            + inside(compose(), "services", "database", "environment").get("MYSQL_DATABASE"),
        inside(evensay, "environment").get("EVENSAY_DB_URL"));
    assertEquals(
        inside(compose(), "services", "database", "environment").get("MYSQL_USER"),
        inside(evensay, "environment").get("EVENSAY_DB_USER"));
    assertTrue(
        inside(compose(), "services", "database").get("image").toString().startsWith("mysql:8."));
  }

  @Test
  void the_settings_of_the_container_are_ones_that_evensay_accepts() throws Exception {
    Path secret = Files.createTempFile("evensay", "secret");
    Files.writeString(secret, "from-a-file\n");
    Map<String, Object> given = inside(compose(), "services", "evensay", "environment");
    Map<String, String> environment =
        given.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    setting ->
                        setting
                            .getValue()
                            .toString()
                            .replaceAll("\\$\\{\\w+:-(.*)}", "$1")
                            .replace("/run/secrets/database-password", secret.toString())));
    for (String pair : instructions("ENV").get(0).split("\\s+")) {
      environment.put(pair.split("=")[0], pair.split("=")[1]);
    }
    Settings settings = new Settings(environment);
    assertEquals("from-a-file", settings.database().orElseThrow().password());
    assertEquals("0.0.0.0", settings.bind());
    assertTrue(
        instructions("EXPOSE").contains(Integer.toString(settings.port())), "another port is open");
    Files.delete(secret);
  }

  @Test
  void passwords_come_from_files_that_are_not_in_the_repository() {
    Map<String, Object> secrets = inside(compose(), "secrets");
    assertFalse(secrets.isEmpty());
    for (String name : secrets.keySet()) {
      String file = inside(secrets, name).get("file").toString();
      assertTrue(file.startsWith("./secrets/"), file);
    }
    assertTrue(read(".gitignore").lines().anyMatch("/docker/secrets/"::equals));
    for (String service : List.of("evensay", "database")) {
      inside(compose(), "services", service, "environment")
          .forEach(
              (name, value) ->
                  assertTrue(
                      !name.contains("PASSWORD")
                          || name.endsWith("_FILE")
                              && secrets.containsKey(value.toString().replace("/run/secrets/", "")),
                      name));
    }
  }

  @Test
  void only_this_machine_reaches_it_and_data_outlive_the_containers() {
    assertEquals(
        List.of("127.0.0.1:8080:8080"), inside(compose(), "services", "evensay").get("ports"));
    assertFalse(inside(compose(), "services", "database").containsKey("ports"));
    Set<String> volumes = inside(compose(), "volumes").keySet();
    assertTrue(volumes.containsAll(Set.of("evensay", "database")), volumes::toString);
    String data = instructions("VOLUME").get(0);
    assertEquals(
        List.of("evensay:" + data), inside(compose(), "services", "evensay").get("volumes"));
    assertEquals(
        List.of("database:/var/lib/mysql"),
        inside(compose(), "services", "database").get("volumes"));
  }
}
