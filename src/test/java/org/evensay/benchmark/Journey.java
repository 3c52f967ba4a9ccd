package org.evensay.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One person's way through the survey that speed is measured on: the start page, three pages of
 * questions, check and send. The answers are made up anew each time, from a seed.
 */
final class Journey {

  /** The steps, in the order they are taken; each is one request. */
  static final List<String> STEPS = List.of("start", "begin", "page-1", "page-2", "page-3", "send");

  /** Which button is pressed on a page of questions, and on the page that sends. */
  private static final Map<String, String> NEXT = Map.of("go", "next");

  private static final Map<String, String> BEGIN = Map.of("go", "begin");
  private static final Map<String, String> SEND = Map.of("go", "send");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz      ";

  /** What one way through gave: the pages that came, and how long each took, in nanoseconds. */
  record Walked(List<String> pages, List<Long> nanos, String lastForm) {}

  private final String start;
  private final SplittableRandom random;

  Journey(String slug, long seed) {
    this.start = "/survey/answering/start?lang=en-GB&survey=" + slug;
    this.random = new SplittableRandom(seed);
  }

  /** Where the journey starts. */
  String startPath() {
    return start;
  }

  /**
   * Goes the whole way.
   *
   * @throws IllegalStateException when the receipt does not come
   */
  Walked walk(Wire wire) throws IOException {
    List<String> pages = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    long began = System.nanoTime();
    String page = answered(wire.get(start));
    nanos.add(System.nanoTime() - began);
    pages.add(page);
    String form = "";
    for (String step : STEPS.subList(1, STEPS.size())) {
      form = form(step, page);
      String path = Form.action(page);
      began = System.nanoTime();
      page = answered(wire.post(path, form));
      nanos.add(System.nanoTime() - began);
      pages.add(page);
    }
    if (!page.contains("receipt-code")) {
      throw new IllegalStateException("no receipt, but:\n" + page);
    }
    return new Walked(pages, nanos, form);
  }

  private static String answered(Wire.Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.status() + ": " + answer.body());
    }
    return answer.body();
  }

  private String form(String step, String page) {
    return switch (step) {
      case "begin" -> Form.filled(page, "", BEGIN);
      case "page-1" -> Form.filled(page, about(), NEXT);
      case "page-2" -> Form.filled(page, school(), NEXT);
      case "page-3" -> Form.filled(page, change(), NEXT);
      default -> Form.filled(page, "", SEND);
    };
  }

  private String about() {
    StringBuilder typed = new StringBuilder();
    Form.add(typed, "age_band", one("under_8", "8_10", "11_13", "14_16", "17_19", "20_25"));
    Form.add(typed, "place", one("city", "town", "village", "country", "other"));
    for (String choice : List.of("languages", "send", "disabled", "care", "carer", "meals")) {
      if (random.nextInt(4) == 0) {
        Form.add(typed, "applies", choice);
      }
    }
    Form.add(typed, "people", String.valueOf(1 + random.nextInt(20)));
    return typed.toString();
  }

  private String school() {
    StringBuilder typed = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      Form.add(typed, "statement_" + i, String.valueOf(1 + random.nextInt(5)));
    }
    for (int i = 1; i <= 4; i++) {
      Form.add(typed, "service_" + i, String.valueOf(1 + random.nextInt(5)));
    }
    boolean asked = random.nextBoolean();
    Form.add(typed, "asked_for_help", asked ? "yes" : "no");
    if (asked) {
      Form.add(typed, "what_happened", words(80, 240));
    }
    return typed.toString();
  }

  private String change() {
    StringBuilder typed = new StringBuilder();
    int first = 1 + random.nextInt(7);
    for (int i = first; i < first + 1 + random.nextInt(3); i++) {
      Form.add(typed, "would_help", "help_" + i);
    }
    Form.add(typed, "who_should_act", "who_" + (1 + random.nextInt(7)));
    Form.add(typed, "what_should_change", words(40, 200));
    Form.add(typed, "one_word", words(10, 60));
    return typed.toString();
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String words(int least, int most) {
    int length = least + random.nextInt(most - least + 1);
    StringBuilder words = new StringBuilder("I");
    while (words.length() < length - 1) {
      words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return words.append('.').toString();
  }
}
