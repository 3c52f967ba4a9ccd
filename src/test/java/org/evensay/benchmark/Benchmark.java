package org.evensay.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the packaged product, lets people go through the survey that speed is measured on, counts
 * the rows they left, and does the same with a bare servlet on the same server.
 *
 * <p>Exits with 1 when a row is missing or doubled: a fast product that loses a voice is not fast.
 */
public final class Benchmark {

  private static final List<Integer> PEOPLE = List.of(1, 4, 16, 64);
  private static final int PEOPLE_FOR_COST = 16;

  /**
   * So few that the server's compiler gets its share of the processors: among sixteen it would take
   * minutes more to get through what it has to do.
   */
  private static final int PEOPLE_TO_WARM_UP = 2;

  /** Compilers rest when they take no more of a processor than this. */
  private static final double SHARE_OF_RESTING_COMPILERS = 0.03;

  /** A server is warm when its compilers rested for so long: now and then they do before. */
  private static final int RESTFUL_WINDOWS = 2;

  /** Warming up ends after so many times what was asked for, warm or not. */
  private static final int LONGEST_WARM_UP = 3;

  private static final double MILLIS_PER_SECOND = 1_000;

  private static final Path RESULT = Path.of("target", "benchmark", "latest.json");
  private static final String SLUG = "workload";

  private final double warmUpSeconds;
  private final double windowSeconds;
  private final Figures figures = new Figures();

  private Benchmark(double warmUpSeconds, double windowSeconds) {
    this.warmUpSeconds = warmUpSeconds;
    this.windowSeconds = windowSeconds;
  }

  /**
   * Runs it.
   *
   * @param arguments seconds to warm up for at least, and seconds of each window; 150 and 15 unless
   *     given; or the word {@code large}, for the largest list and the largest survey alone
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1 && arguments[0].equals("large")) {
      large();
      System.exit(0);
    }
    double warmUp = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 150;
    double window = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 15;
    System.exit(new Benchmark(warmUp, window).run() ? 0 : 1);
  }

  private static void large() throws Exception {
    Figures figures = new Figures();
    try (Product product = Product.start()) {
      LongList.measure(product, figures);
      LargeSurvey.measure(product, figures);
    }
    Importing.measure(figures);
    figures.print(System.out);
    figures.write(RESULT);
  }

  private boolean run() throws Exception {
    boolean whole;
    try (Product product = Product.start()) {
      figures.add("start.first_page_seconds", product.secondsToFirstPage(), "s");
      product.publish(Path.of("benchmark", "workload-survey.json"), SLUG);
      firstPage(product);
      whole = measure(product);
      say("an old phone on a slow network");
      Phone.measure(product, SLUG, figures);
      say("ten thousand choices");
      LongList.measure(product, figures);
      say("a thousand questions");
      LargeSurvey.measure(product, figures);
    }
    say("what a file of responses costs");
    Exporting.measure(figures);
    say("what a large survey from another program costs");
    Importing.measure(figures);
    say("expressions");
    ExpressionSpeed.measure(figures);
    figures.print(System.out);
    figures.write(RESULT);
    return whole;
  }

  /** The first page as a new visitor gets it: everything that her browser asks for. */
  private void firstPage(Product product) throws IOException {
    try (Wire wire = new Wire(product.port())) {
      Wire.Answer page = wire.get(new Journey(SLUG, 0).startPath());
      int bytes = page.bytesOnTheWire();
      int requests = 1;
      for (String path : Form.loaded(page.body())) {
        bytes += wire.get(path).bytesOnTheWire();
        requests++;
      }
      figures.add("first_page.bytes", bytes, "B");
      figures.add("first_page.requests", requests, "requests");
    }
  }

  private boolean measure(Product product) throws Exception {
    int port = product.port();
    Journey.Walked walked;
    try (Wire wire = new Wire(port)) {
      walked = new Journey(SLUG, 0).walk(wire);
    }
    ReferenceJourney reference = new ReferenceJourney(walked, product.oneRow(), port);
    Load.Walks people =
        person -> {
          Journey journey = new Journey(SLUG, System.nanoTime() + person);
          return wire -> journey.walk(wire).nanos();
        };
    Load.Walks bare =
        person ->
            wire -> {
              reference.walk(wire);
              return List.of();
            };
    long expected = product.rows();
    expected += warmUp(product, people);
    say("what a response costs");
    double cpuBefore = Cost.cpuMillis(product.processes());
    int completed = Load.run(port, PEOPLE_FOR_COST, windowSeconds, people).completed();
    figures.add(
        "responses.cpu_ms", (Cost.cpuMillis(product.processes()) - cpuBefore) / completed, "ms");
    expected += completed;
    Load.run(port, PEOPLE_TO_WARM_UP, warmUpSeconds / 3, bare);
    for (int at : PEOPLE) {
      say(at + " at a time");
      Load.Window ours = Load.run(port, at, windowSeconds, people);
      expected += ours.completed();
      double bareCpuBefore = Cost.cpuMillis(product.processes());
      Load.Window bareOnes = Load.run(port, at, windowSeconds, bare);
      double bareCpu = Cost.cpuMillis(product.processes()) - bareCpuBefore;
      figures.add("responses.per_second.c" + at, ours.perSecond(), "1/s");
      figures.add("servlet.per_second.c" + at, bareOnes.perSecond(), "1/s");
      figures.add(
          "responses.ratio_to_servlet.c" + at, ours.perSecond() / bareOnes.perSecond(), "1");
      if (at == PEOPLE_FOR_COST) {
        figures.add("servlet.cpu_ms", bareCpu / bareOnes.completed(), "ms");
        latencies(ours);
        figures.add("memory.resident_mb", Cost.residentMegabytes(product.server()), "MB");
        figures.add(
            "memory.database_resident_mb", Cost.residentMegabytes(product.database()), "MB");
      }
    }
    long rows = product.rows();
    figures.add("responses.acknowledged", expected, "responses");
    figures.add("responses.rows", rows, "rows");
    if (rows != expected) {
      System.err.println("Acknowledged: " + expected + ", in the database: " + rows);
    }
    return rows == expected;
  }

  /**
   * Warms the server up: first by few, then by as many as the cost is measured with, until its
   * compilers rest.
   *
   * @return how many responses were completed
   */
  private int warmUp(Product product, Load.Walks people) throws Exception {
    say("warming up");
    Load.Window few = Load.run(product.port(), PEOPLE_TO_WARM_UP, warmUpSeconds, people);
    int completed = few.completed();
    double seconds = few.seconds();
    int restful = 0;
    while (restful < RESTFUL_WINDOWS && seconds < LONGEST_WARM_UP * warmUpSeconds) {
      double before = Cost.compilerMillis(product.server());
      Load.Window many = Load.run(product.port(), PEOPLE_FOR_COST, windowSeconds, people);
      double share =
          (Cost.compilerMillis(product.server()) - before) / (many.seconds() * MILLIS_PER_SECOND);
      restful = share <= SHARE_OF_RESTING_COMPILERS ? restful + 1 : 0;
      completed += many.completed();
      seconds += many.seconds();
    }
    figures.add("start.warm_seconds", seconds, "s");
    return completed;
  }

  private void latencies(Load.Window window) {
    List<Long> all = new ArrayList<>();
    for (int step = 0; step < window.perStep().size(); step++) {
      List<Long> nanos = window.perStep().get(step);
      all.addAll(nanos);
      String name = "page." + Journey.STEPS.get(step);
      figures.add(name + ".p50_ms.c16", Figures.percentileMillis(nanos, 50), "ms");
      figures.add(name + ".p99_ms.c16", Figures.percentileMillis(nanos, 99), "ms");
    }
    figures.add("page.p50_ms.c16", Figures.percentileMillis(all, 50), "ms");
    figures.add("page.p99_ms.c16", Figures.percentileMillis(all, 99), "ms");
  }

  private static void say(String what) {
    System.err.println("Benchmark: " + what + " …");
  }
}
