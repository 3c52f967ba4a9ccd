package org.evensay.foundation.platform.launch;

import java.io.PrintStream;

/** What was started, so that all of it is stopped: the server before the database. */
final class Running {

  private final DataFolder data;
  private final PrintStream out;
  private EmbeddedDatabase database;
  private ServerProcess server;
  private boolean stopped;
  private boolean endedByItself;

  Running(DataFolder data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  synchronized void started(EmbeddedDatabase embedded) {
    database = embedded;
  }

  synchronized void started(ServerProcess process) {
    server = process;
  }

  /** Waits until the server ends, which it does by itself only when something is wrong. */
  void watch() throws InterruptedException {
    server.awaitEnd();
    synchronized (this) {
      if (!stopped) {
        endedByItself = true;
        System.err.println(
            "The server ended by itself; its own words are at the end of "
                + data.resolve("server").resolve("log")
                + ".");
      }
    }
  }

  synchronized boolean endedByItself() {
    return endedByItself;
  }

  synchronized void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    boolean served = server != null;
    if (served) {
      out.println();
      out.println("Stopping …");
      server.close();
    }
    if (database != null) {
      database.close();
    }
    data.close();
    if (served) {
      out.println("Stopped. Nothing was lost.");
    }
  }
}
