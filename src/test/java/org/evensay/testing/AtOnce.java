package org.evensay.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something in the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** Does all of it at once, and hands out what came of each, in the same order. */
  public static <T> List<T> all(List<Callable<T>> acts) {
    ExecutorService people = Executors.newFixedThreadPool(acts.size());
    CyclicBarrier ready = new CyclicBarrier(acts.size());
    try {
      List<Future<T>> doing = new ArrayList<>();
      for (Callable<T> act : acts) {
        doing.add(
            people.submit(
                () -> {
                  ready.await();
                  return act.call();
                }));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> one : doing) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw new AssertionError("one of them failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      people.shutdownNow();
    }
  }
}
