package org.evensay.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a survey of 1,000 questions in 6 languages costs: publishing it, and a page of it beside the
 * same page of a survey of 12 questions, in turns.
 */
final class LargeSurvey {

  private static final int LARGE = 1_000;
  private static final int SMALL = 12;
  private static final int PUBLISHED = 3;
  private static final int WARM_UP = 150;
  private static final int ROUNDS = 300;
  private static final int PAGES = 6;
  private static final int FAR = LARGE / 2;
  private static final List<String> LANGUAGES =
      List.of("en-GB", "en-GB-simple", "cy", "pl", "ur", "ar");

  private LargeSurvey() {}

  /** Measures, and adds its figures. */
  static void measure(Product product, Figures figures) throws IOException, InterruptedException {
    double best = Double.MAX_VALUE;
    for (int round = 1; round <= PUBLISHED; round++) {
      best = Math.min(best, publish(product, "large-" + round, LARGE));
    }
    figures.add("publish.large.seconds", best, "s");
    publish(product, "small", SMALL);
    try (Wire wire = new Wire(product.port())) {
      Walker large = new Walker(wire, "large-1");
      Walker small = new Walker(wire, "small");
      figures.add("page.large_ratio", ratio(large, small), "1");
      large.goTo(FAR);
      figures.add("page.large_far_ratio", ratio(large, small), "1");
    }
  }

  private static double publish(Product product, String slug, int questions)
      throws IOException, InterruptedException {
    Path document = Path.of("target", "benchmark", slug + ".json");
    Files.writeString(document, document(slug, questions).toString());
    return product.publish(document, slug);
  }

  private static double ratio(Walker one, Walker other) throws IOException {
    List<Long> first = new ArrayList<>();
    List<Long> second = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int page = 0; page < PAGES; page++) {
        long a = one.step(page);
        long b = other.step(page);
        if (round >= 0) {
          first.add(a);
          second.add(b);
        }
      }
    }
    return Figures.percentileMillis(first, 50) / Figures.percentileMillis(second, 50);
  }

  /** Goes over the same few pages again and again. */
  private static final class Walker {

    private final Wire wire;
    private String begin;
    private String page;

    Walker(Wire wire, String slug) throws IOException {
      this.wire = wire;
      String start = wire.get(new Journey(slug, 0).startPath()).body();
      begin = post(Form.filled(start, "", Map.of("go", "begin")));
      page = begin;
    }

    /** Answers as many questions, and begins there from now on. */
    void goTo(int questions) throws IOException {
      page = begin;
      for (int i = 0; i < questions; i++) {
        page = post(Form.filled(page, answer(page), Map.of("go", "next")));
      }
      begin = page;
    }

    /** One page further; from the beginning again for page 0. */
    long step(int number) throws IOException {
      String before = number == 0 ? begin : page;
      String form = Form.filled(before, answer(before), Map.of("go", "next"));
      long began = System.nanoTime();
      page = post(form);
      return System.nanoTime() - began;
    }

    private String post(String form) throws IOException {
      Wire.Answer answer = wire.post("/survey/answering/journey", form);
      if (answer.status() != 200 || !answer.body().contains("name=\"seen\"")) {
        throw new IllegalStateException("no page of questions:\n" + answer.body());
      }
      return answer.body();
    }

    private static String answer(String page) {
      StringBuilder typed = new StringBuilder();
      String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
      Form.add(typed, seen, Integer.parseInt(seen.substring(1)) % 2 == 0 ? "yes" : "12");
      return typed.toString();
    }
  }

  private static JsonObject document(String slug, int questions) {
    JsonArrayBuilder pages = Json.createArrayBuilder();
    for (int i = 1; i <= questions; i++) {
      pages.add(
          Json.createObjectBuilder()
              .add("name", "page-" + i)
              .add("questions", Json.createArrayBuilder().add(question(i))));
    }
    JsonObjectBuilder languages = Json.createObjectBuilder();
    LANGUAGES.forEach(language -> languages.add(language, "draft"));
    return Json.createObjectBuilder()
        .add("name", slug)
        .add("default-language", LANGUAGES.get(0))
        .add("languages", languages)
        .add("title", text("Survey " + slug))
        .add(
            "start",
            Json.createObjectBuilder()
                .add("asker", text("We"))
                .add("why", text("To know"))
                .add("minutes", 5)
                .add("use", text("We read it"))
                .add("harm", text("We help")))
        .add("end", Json.createObjectBuilder().add("next", text("Soon")))
        .add("pages", pages)
        .build();
  }

  private static JsonObjectBuilder question(int number) {
    JsonObjectBuilder question =
        Json.createObjectBuilder()
            .add("name", "q" + number)
            .add("label", text("Question " + number + ": what would you like to be different?"))
            .add("hint", text("There is no wrong answer to question " + number + "."));
    if (number > 1) {
      question.add(
          "show-if", "${q%d} != '' and not(selected(${q1}, 'none'))".formatted(number - 1));
    }
    if (number % 2 == 1) {
      return question.add("type", "number").add("least", 0).add("most", 100);
    }
    return question
        .add("type", "one-choice")
        .add(
            "choices",
            Json.createArrayBuilder().add(choice("yes")).add(choice("no")).add(choice("perhaps")));
  }

  private static JsonObjectBuilder choice(String name) {
    return Json.createObjectBuilder().add("name", name).add("label", text("The answer " + name));
  }

  private static JsonObjectBuilder text(String words) {
    JsonObjectBuilder text = Json.createObjectBuilder();
    LANGUAGES.forEach(language -> text.add(language, words + " (" + language + ")"));
    return text;
  }
}
