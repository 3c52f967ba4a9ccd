package org.evensay.foundation.platform.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What was started, so that all of it is stopped: the server before the database. It does the
 * starting too: stopping waits until a start that is under way has something to stop.
 */
final class Running {

  /** Ctrl-C reaches what was started as well, which may end before this is told to. */
  private static final int MILLIS_TO_BE_TOLD = 500;

  private final DataFolder data;
  private final PrintStream out;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
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
    server()
        .awaitReady(
            () -> {
              if (told.getCount() > 0) {
                eachSecond.run();
              }
            });
  }

  /**
   * Says, once all has stopped, that it was told to, where that is why something went wrong: who
   * pressed Ctrl-C must not read of a database that does not answer.
   */
  void refuseTold() throws StartFailure {
    try {
      if (told.await(MILLIS_TO_BE_TOLD, TimeUnit.MILLISECONDS)) {
        over.await();
        throw StartFailure.stopped();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
  boolean stop() {
    told.countDown();
    boolean inOrder = stopStarted();
    over.countDown();
    return inOrder;
  }

  private synchronized boolean stopStarted() {
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
