package org.evensay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database before the first test that needs the server, and stops it after the last; and
 * tells {@code arquillian.xml} which ports are free. Runs of pure tests, which know no WAR, are
 * left alone.
 */
public class TestEnvironment implements LauncherSessionListener {

  static final String PORT = "evensay.test.port";
  static final String LOG = "evensay.test.log";
  static final String NEWEST_LOG = "evensay.test.log.newest";
  static final String DATABASE_URL = "evensay.test.db.url";
  static final String DATABASE_USER = "evensay.test.db.user";
  static final String DATABASE_PASSWORD = "evensay.test.db.password";
  static final String DEMO_PASSWORD = "evensay.test.demo.password";

  private DatabaseServer database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("evensay.war") == null || database != null) {
      return;
    }
    try {
      String kind = System.getProperty("evensay.test.database", "mariadb");
      Path folder = Path.of(System.getProperty("evensay.project"), "target", "test-server");
      Files.createDirectories(folder);
      // Several such environments run side by side.
      int port = freePort();
      Path log = folder.resolve(kind + "-" + port + ".log");
      // The server numbers its log files, the newest 0.
      Path newest = folder.resolve(log.getFileName() + ".0");
      Files.deleteIfExists(newest);
      database =
          kind.equals("mysql")
              ? DatabaseServer.mySql(Path.of(System.getProperty("evensay.mysql.home")), freePort())
              : DatabaseServer.mariaDb(
                  Path.of(System.getProperty("evensay.mariadb.home")), freePort());
      // Arquillian puts these into its XML file as they are.
      System.setProperty(DATABASE_URL, database.url().replace("&", "&amp;"));
      System.setProperty(DATABASE_USER, DatabaseServer.USER);
      System.setProperty(DATABASE_PASSWORD, DatabaseServer.PASSWORD);
      System.setProperty(DEMO_PASSWORD, "seven-quiet-otters-41");
      System.setProperty(PORT, Integer.toString(port));
      System.setProperty("evensay.test.cluster.port", Integer.toString(freePort()));
      System.setProperty("evensay.test.preboot", "src/test/resources/preboot.txt");
      System.setProperty("evensay.test.checkers", Checkers.archive(folder).toString());
      System.setProperty(LOG, log.toString());
      System.setProperty(NEWEST_LOG, newest.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the test's database did not start", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      DeployedOnce.stop();
      database.close();
      database = null;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
