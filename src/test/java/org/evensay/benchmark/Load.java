package org.evensay.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop: so many people, each going the whole way again and again, for so long. */
final class Load {

  /** One person who goes once and says how long each step took; none for the reference. */
  interface Walk {
    List<Long> once(Wire wire) throws IOException;
  }

  /** Makes one person's walk, from her own seed. */
  interface Walks {
    Walk of(int person);
  }

  /**
   * What a window gave.
   *
   * @param perStep nanoseconds of each request, by step
   */
  record Window(int completed, double seconds, List<List<Long>> perStep) {

    double perSecond() {
      return completed / seconds;
    }
  }

  private Load() {}

  static Window run(int port, int people, double seconds, Walks walks) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(people);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<List<List<Long>>>> futures = new ArrayList<>();
    long[] deadline = new long[1];
    for (int person = 0; person < people; person++) {
      Walk walk = walks.of(person);
      Callable<List<List<Long>>> work =
          () -> {
            List<List<Long>> times = new ArrayList<>();
            try (Wire wire = new Wire(port)) {
              go.await();
              while (System.nanoTime() < deadline[0]) {
                times.add(walk.once(wire));
              }
            }
            return times;
          };
      futures.add(threads.submit(work));
    }
    long began = System.nanoTime();
    deadline[0] = began + (long) (seconds * 1e9);
    go.countDown();
    List<List<Long>> perStep = new ArrayList<>();
    int completed = 0;
    try {
      for (Future<List<List<Long>>> future : futures) {
        for (List<Long> walked : future.get()) {
          completed++;
          for (int step = 0; step < walked.size(); step++) {
            if (perStep.size() <= step) {
              perStep.add(new ArrayList<>());
            }
            perStep.get(step).add(walked.get(step));
          }
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return new Window(completed, (System.nanoTime() - began) / 1e9, perStep);
  }
}
