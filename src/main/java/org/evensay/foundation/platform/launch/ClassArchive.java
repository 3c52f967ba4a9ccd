package org.evensay.foundation.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The server's classes as Java has them once they are loaded, in a file that starts read from:
 * finding, reading and checking them one by one is a quarter of a start. The build makes it, by
 * starting Evensay once. A Java other than the one that made it leaves it alone.
 */
final class ClassArchive {

  /** From the project's folder, where the server runs: the path may then have spaces in it. */
  private static final String FILE = "target/run/classes.jsa";

  /** Half a file would bring a start down: it gets its name when it is whole. */
  private static final String UNFINISHED = FILE + ".unfinished";

  private static final String MAKING = "-XX:ArchiveClassesAtExit=";

  private static final String DATA = "target/run/classes-data";

  private final Path file;
  private final Path unfinished;
  private final Path data;

  private ClassArchive(Path project) {
    file = project.resolve(FILE);
    unfinished = project.resolve(UNFINISHED);
    data = project.resolve(DATA);
  }

  static ClassArchive of(Path project) {
    return new ClassArchive(project);
  }

  /** Whether it was made, or tried to. */
  boolean isThere() {
    return Files.exists(file);
  }

  /** What a start uses it with; nothing without it. */
  List<String> options() throws IOException {
    boolean made = isThere() && Files.size(file) > 0;
    return made ? List.of("-XX:SharedArchiveFile=" + FILE) : List.of();
  }

  /** The settings of the start that makes it, on its way out. */
  static Settings settingsToMakeIt() throws StartFailure {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Settings(
          Map.of(
              Setting.EVENSAY_DATA.name(),
              DATA,
              Setting.EVENSAY_PORT.name(),
              Integer.toString(free.getLocalPort()),
              Setting.EVENSAY_JAVA_OPTIONS.name(),
              MAKING + UNFINISHED));
    } catch (IOException e) {
      throw StartFailure.unwritable(Path.of(DATA));
    }
  }

  /** Whether a start with these settings makes it, which takes time at its end. */
  static boolean isMadeWith(Settings settings) {
    return settings.words(Setting.EVENSAY_JAVA_OPTIONS).contains(MAKING + UNFINISHED);
  }

  /**
   * Keeps what was made by a start that ended in order. When that made nothing, an empty file says
   * that this Java cannot: trying once is enough.
   */
  void keep() throws IOException {
    if (Files.exists(unfinished)) {
      Files.move(unfinished, file);
    } else {
      Files.createFile(file);
    }
  }

  /** Takes away what making it has left. */
  void clearUp() throws IOException {
    Files.deleteIfExists(unfinished);
    DataFolder.remove(data);
  }
}
