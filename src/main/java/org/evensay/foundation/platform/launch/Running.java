package org.evensay.foundation.platform.launch;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What was started, so that all of it is stopped: the server before the database. It does the
 * starting too: stopping waits until a start that is under way has something to stop.
 */
final class Running {

  private final DataFolder data;
  private final PrintStream out;
  private EmbeddedDatabase database;
  private ServerProcess server;
  private boolean stopped;

  Running(DataFolder data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  /** Starts the database that Evensay brings along; returns when it answers. */
  synchronized void startDatabase(EmbeddedDatabase embedded) throws StartFailure {
    refuseStopped();
    database = embedded;
    database.start();
  }

  /** Starts the server; returns before it serves pages. */
  synchronized void startServer(Path project, Settings settings, ServerProcess.Told told)
      throws StartFailure {
    refuseStopped();
    server = ServerProcess.start(project, settings, data, told);
  }

  private synchronized ServerProcess server() {
    return server;
  }

  private synchronized void refuseStopped() throws StartFailure {
    if (stopped) {
      throw StartFailure.stopped();
    }
  }

  /** Waits until the server serves pages. */
  void awaitReady(Runnable eachSecond) throws StartFailure {
    try {
      server().awaitReady(eachSecond);
    } catch (StartFailure failure) {
      refuseStopped();
      throw failure;
    }
  }

  /**
   * Waits until the server ends.
   *
   * @return whether it was told to; otherwise something is wrong
   */
  boolean awaitEnd() throws InterruptedException {
    server().awaitEnd();
    synchronized (this) {
      return stopped;
    }
  }

  /**
   * Stops the server, then the database.
   *
   * @return whether the server ended in order, without being made to
   */
  synchronized boolean stop() {
    if (stopped) {
      return server != null && server.hasEndedInOrder();
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
    return served && server.hasEndedInOrder();
  }
}
