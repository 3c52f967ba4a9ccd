package org.evensay.survey.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.ChangedChoices;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.testing.Browser;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;

/** Whatever somebody types and chooses, a device shows and counts the same as the server. */
@OnTheServer
class DeviceJourneyWalk {

  private static final int PEOPLE = 1_500;

  private static final Map<String, List<List<String>>> TYPED =
      Map.of(
          "goes", List.of(List.of("yes"), List.of("no"), List.of("maybe"), List.of("yes", "no")),
          "why",
              List.of(List.of("Far"), List.of("  "), List.of("a\u0007b"), List.of("x".repeat(300))),
          "age",
              List.of(List.of("15"), List.of("٣"), List.of("95"), List.of("1.5"), List.of("100")),
          "county", List.of(List.of("kent"), List.of("devon")),
          "town", List.of(List.of("dover"), List.of("exeter"), List.of("nowhere")),
          "likes",
              List.of(
                  List.of("art"),
                  List.of("art", "maths"),
                  List.of("none", "art"),
                  List.of("maths")),
          "born",
              List.of(
                  List.of("1", "2", "2011"),
                  List.of("30", "2", "2011"),
                  List.of("1", "", ""),
                  List.of("1", "1", "2021")),
          "first", List.of(List.of("1", "2"), List.of("2", ""), List.of("1", "1")),
          "share", List.of(List.of("6", "4"), List.of("10", ""), List.of("3", "3")));

  private static final String LOOK =
      """
      async ([people]) => {
        const {Edition, Answered} = await import("/resources/script/offline/journey.js");
        const document_ = JSON.parse(document.getElementById("document").content.textContent);
        const edition = new Edition(document_);
        return JSON.parse(people).map((typed) => {
          const now = new Answered(edition, new Map(Object.entries(typed)));
          const counted = edition.questions.filter((one) => now.answer(one))
            .map((one) => one.name + "=" + now.answer(one).values.join("+"));
          const flaws = now.questions().filter((one) => now.flaw(one))
            .map((one) => one.name + " " + now.flaw(one).code);
          return [[...now.shown].join(" "), counted.join(" "), flaws.join(", "),
                  now.way().map((page) => page.name).join(" "), now.end(null)?.name ?? ""].join(" | ");
        });
      }
      """;

  @Test
  void random_answers_lead_the_same_way_on_a_device_as_on_the_server() throws Exception {
    String name = OwnOfflineSurvey.publish();
    Edition edition = EditionDocument.parse(OwnOfflineSurvey.document());
    Random chance = new Random(9180);
    List<Map<String, List<String>>> people = new ArrayList<>();
    JsonArrayBuilder written = Json.createArrayBuilder();
    for (int i = 0; i < PEOPLE; i++) {
      Map<String, List<String>> typed = person(edition, chance);
      people.add(typed);
      JsonObjectBuilder one = Json.createObjectBuilder();
      typed.forEach((question, values) -> one.add(question, Json.createArrayBuilder(values)));
      written.add(one);
    }

    List<?> there;
    try (Browser browser = Browser.usual().openFor(Persona.ANYONE)) {
      Page page = browser.open("/survey/offline/answer?survey=" + name + "&lang=en-GB");
      there = (List<?>) page.evaluate(LOOK, List.of(written.build().toString()));
    }

    Set<String> ways = new HashSet<>();
    for (int i = 0; i < PEOPLE; i++) {
      String here = here(edition, people.get(i));
      assertEquals(here, there.get(i), "for " + people.get(i));
      ways.add(here);
    }
    assertTrue(ways.size() > 100, ways.size() + " ways were gone");
  }

  private static Map<String, List<String>> person(Edition edition, Random chance) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (Question question : edition.questions()) {
      List<List<String>> some = TYPED.getOrDefault(question.name(), List.of());
      int which = some.isEmpty() ? 0 : chance.nextInt(some.size() + 1);
      if (which < some.size()) {
        // The likelier the first, the further most people come.
        typed.put(question.name(), some.get(chance.nextBoolean() ? 0 : which));
      }
    }
    return typed;
  }

  private static String here(Edition edition, Map<String, List<String>> typed) {
    Set<String> all = edition.questions().stream().map(Question::name).collect(Collectors.toSet());
    Carried carried = new Carried("0".repeat(26), Instant.now(), typed, all);
    Answers answers = carried.answers(edition);
    Journey journey = new Journey(edition, answers);
    String counted =
        edition.relevant(answers).byName().entrySet().stream()
            .map(one -> one.getKey() + "=" + String.join("+", one.getValue().values()))
            .collect(Collectors.joining(" "));
    String flaws =
        journey.questions().stream()
            .flatMap(
                question ->
                    journey
                        .flaw(
                            question,
                            question.read(ChangedChoices.typed(edition, carried, question)))
                        .map(
                            problem ->
                                question.name()
                                    + " "
                                    + problem.code().substring(problem.code().lastIndexOf('.') + 1))
                        .stream())
            .collect(Collectors.joining(", "));
    List<String> way = new ArrayList<>();
    for (var page = journey.first(); page.isPresent(); page = journey.after(page.get())) {
      way.add(page.get().name());
    }
    return String.join(
        " | ",
        String.join(" ", edition.shown(answers)),
        counted,
        flaws,
        String.join(" ", way),
        edition.end(answers).map(end -> end.name()).orElse(""));
  }
}
