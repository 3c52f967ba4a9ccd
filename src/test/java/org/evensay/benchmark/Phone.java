package org.evensay.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The survey on an old phone with a slow network, in a real browser that has seen nothing of it
 * before: how long it takes until the start page and the first question can be used, how long until
 * the largest part of a page is painted on a slow processor, and what moves meanwhile.
 */
final class Phone {

  /** A network of the second generation: bytes a second, and milliseconds to the first byte. */
  private static final int BYTES_PER_SECOND = 50_000;

  private static final int LATENCY = 300;

  /** How much slower the processor is than this machine's. */
  private static final int SLOWER = 4;

  private static final int ROUNDS = 7;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double MILLIS_PER_SECOND = 1_000;

  private static final String PAINTED =
      """
      () => new Promise(resolve => {
        const seen = {paint: 0, shift: 0};
        const paint = new PerformanceObserver(list =>
          list.getEntries().forEach(one => { seen.paint = one.startTime; }));
        paint.observe({type: 'largest-contentful-paint', buffered: true});
        const shift = new PerformanceObserver(list =>
          list.getEntries().forEach(one => { seen.shift += one.value; }));
        shift.observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve([seen.paint, seen.shift]), 300);
      })
      """;

  private final String start;
  private final List<Double> starts = new ArrayList<>();
  private final List<Double> questions = new ArrayList<>();
  private final List<Double> paints = new ArrayList<>();
  private double shift;

  private Phone(String start) {
    this.start = start;
  }

  /** Measures, and adds its figures: medians of several people, each new to it. */
  static void measure(Product product, String slug, Figures figures) throws IOException {
    weigh(product, slug, figures);
    Phone phone =
        new Phone("http://127.0.0.1:" + product.port() + new Journey(slug, 0).startPath());
    Browser chromium = org.evensay.testing.Browser.chromium();
    for (int round = 0; round < ROUNDS; round++) {
      phone.onSlowNetwork(chromium);
      phone.onSlowProcessor(chromium);
    }
    figures.add("phone.start_page_seconds", median(phone.starts), "s");
    figures.add("phone.first_question_seconds", median(phone.questions), "s");
    figures.add("phone.largest_paint_seconds", median(phone.paints), "s");
    figures.add("phone.layout_shift", phone.shift, "1");
  }

  /** The first page of questions, with all that it loads. */
  private static void weigh(Product product, String slug, Figures figures) throws IOException {
    try (Wire wire = new Wire(product.port())) {
      String first = wire.get(new Journey(slug, 0).startPath()).body();
      Wire.Answer page =
          wire.post(Form.action(first), Form.filled(first, "", Map.of("go", "begin")));
      int script = 0;
      int bytes = page.bytesOnTheWire();
      int requests = 1;
      for (String path : Form.loaded(page.body())) {
        int loaded = wire.get(path).bytesOnTheWire();
        requests++;
        if (path.endsWith(".js")) {
          script += loaded;
        } else {
          bytes += loaded;
        }
      }
      figures.add("question_page.bytes", bytes, "B");
      figures.add("question_page.script_bytes", script, "B");
      figures.add("question_page.requests", requests, "requests");
    }
  }

  private void onSlowNetwork(Browser chromium) {
    try (BrowserContext context = narrow(chromium)) {
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      session.send("Network.enable");
      JsonObject slow = new JsonObject();
      slow.addProperty("offline", false);
      slow.addProperty("latency", LATENCY);
      slow.addProperty("downloadThroughput", BYTES_PER_SECOND);
      slow.addProperty("uploadThroughput", BYTES_PER_SECOND);
      session.send("Network.emulateNetworkConditions", slow);
      long before = System.nanoTime();
      page.navigate(start);
      starts.add((System.nanoTime() - before) / NANOS_PER_SECOND);
      before = System.nanoTime();
      page.waitForNavigation(() -> page.locator("button[value=begin]").click());
      questions.add((System.nanoTime() - before) / NANOS_PER_SECOND);
    }
  }

  private void onSlowProcessor(Browser chromium) {
    try (BrowserContext context = narrow(chromium)) {
      Page page = context.newPage();
      JsonObject slow = new JsonObject();
      slow.addProperty("rate", SLOWER);
      context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", slow);
      page.navigate(start);
      painted(page);
      page.waitForNavigation(() -> page.locator("button[value=begin]").click());
      painted(page);
    }
  }

  private void painted(Page page) {
    List<?> seen = (List<?>) page.evaluate(PAINTED);
    paints.add(((Number) seen.get(0)).doubleValue() / MILLIS_PER_SECOND);
    shift = Math.max(shift, ((Number) seen.get(1)).doubleValue());
  }

  private static BrowserContext narrow(Browser chromium) {
    return chromium.newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
