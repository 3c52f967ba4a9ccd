package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.testing.Deliberate;
import org.evensay.testing.DesignSystem;
import org.evensay.testing.DesignSystem.Example;
import org.evensay.testing.Perceived;
import org.junit.jupiter.api.Test;

/**
 * Every question of the GOV.UK Design System's examples that can be asked here is asked here, and
 * what a screen reader and a browser get of ours is what they get of theirs, but for what is listed
 * with its reason. An example is compared, or it is given something that is listed here as having
 * no counterpart.
 */
class GoldenReferencesTest {

  /** What examples of questions may be given without looking or sounding otherwise. */
  private static final String NO_DIFFERENCE =
      "name|id|idPrefix|namePrefix|for|rows|items\\.(value|id|name)|(.*\\.)?classes"
          + "|(.*\\.)?attributes\\..*|formGroup\\..*";

  /** What {@link Counterpart} makes a question of. */
  private static final String ASKED =
      "(label|fieldset\\.legend)\\.(text|isPageHeading)|hint\\.text|errorMessage\\.text"
          + "|items(\\.(text|checked|selected|disabled))?|value|values"
          + "|(legend\\.)?(text|isPageHeading)|visuallyHiddenText";

  /** What has no counterpart here, and why. */
  private static final Map<String, String> NOT_HERE = notHere();

  private static Map<String, String> notHere() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(".* (.*\\.)?html", "an author writes words, and no markup");
    all.put("fieldset role", "a fieldset is a group already");
    all.put("(fieldset|label) no words", "every question says what it asks");
    all.put(".* no items", "what leaves nothing to choose is no question");
    all.put("(radios|checkboxes|date-input) no legend", "every group says what it asks");
    all.put("checkboxes one item", "to agree to one thing is a type of question of its own");
    all.put("radios one item", "what leaves nothing to choose is no question");
    all.put(
        "radios items\\.disabled|checkboxes items\\.disabled",
        "what cannot be chosen is not there");
    all.put(
        "(radios|checkboxes) items\\.hint\\.text", "choices are short: what needs more is a note");
    all.put(
        "(radios|checkboxes) items\\.divider",
        "choices that stand alone are known by what they say");
    all.put("checkboxes items\\.behaviour", "they are told so, with or without script");
    all.put("(radios|checkboxes) items\\.conditional\\.html", "what opens comes after the group");
    all.put(
        ".* (fieldset\\.)?describedBy", "what describes a field is its hint, limit and problem");
    all.put("input (prefix|suffix)\\..*|input inputWrapper\\..*", "units stand in what is asked");
    all.put("input type", "numbers are a type of question of their own");
    all.put("(input|textarea) autocomplete", "nobody is asked who she is");
    all.put("date-input items\\.autocomplete", "nobody is asked who she is");
    all.put("(input|textarea) spellcheck", "answers are free: no author decides on it");
    all.put("input pattern|date-input items\\.pattern", "a browser would say it in its own words");
    all.put("date-input items\\.inputmode", "the fields of a date are numbers");
    all.put("date-input other fields", "a date is a day, or a month and a year");
    all.put("input autocapitalize", "answers are free: no author decides on it");
    all.put("(input|file-upload) disabled", "a question that cannot be answered is not asked");
    all.put("file-upload javascript", "the browser's own field, which asks for no script");
    all.put("file-upload attributes\\.accept", "which files are taken hangs on what is asked for");
    all.put("file-upload multiple", "one file for each question");
    all.put("file-upload value", "no browser shows what a page puts there");
    all.put("file-upload .*Text.*", "the browser's own field says it in its language");
    return all;
  }

  /** Where we differ from them, and why. */
  private static Deliberate meant() {
    return new Deliberate()
        .but(
            "(group|control 1) error: Error: (.*) → \\2",
            "a problem is a sentence that says what to do; “error” would accuse her")
        .but(
            "control \\d invalid: nothing → true",
            "the field itself says it too, to who comes to it without the list")
        .but(
            "(group|control 1) limit: nothing → .*",
            "how long, how large or how written an answer may be is said before it is given")
        .but(
            "(group|control 1) reads out: (nothing → limit|hint → hint, limit|error → limit, error"
                + "|hint, error → hint, limit, error)",
            "that limit is read out after the hint, and before what is wrong")
        .but(
            "order: name, (hint, |)(error, |)control → name, \\1limit, \\2control",
            "that limit stands where it is read out")
        .but(
            "control 1 choices: (.*) → Please choose, .*",
            "nobody is taken to have chosen the first who has not touched the list")
        .but("control 1 accept: nothing → .*", "a telephone offers what is taken, and its camera")
        .but("live: nothing → status", "what becomes of a file that is too large is read out");
  }

  private static final List<String> QUESTIONS =
      List.of("radios", "checkboxes", "input", "textarea", "select", "date-input", "file-upload");

  /** Parts that are no question for themselves, each with one that has the same. */
  private static final Map<String, UnaryOperator<Example>> AROUND =
      Map.of(
          "fieldset",
          one ->
              like(
                  "radios",
                  one,
                  "{\"fieldset\": %s, \"items\": [{\"text\": \"A\"}, {\"text\": \"B\"}]}"),
          "label",
          one -> like("input", one, "{\"label\": %s}"),
          "hint",
          one -> like("input", one, "{\"label\": {\"text\": \"Q\"}, \"hint\": %s}"),
          "error-message",
          one -> like("input", one, "{\"label\": {\"text\": \"Q\"}, \"errorMessage\": %s}"));

  private static final Map<String, String> STANDS_IN =
      Map.of(
          "fieldset", "legend",
          "label", "label",
          "hint", "#asked-hint",
          "error-message", "#asked-problem");

  private static final Map<String, String> THEIRS =
      Map.of(
          "fieldset", "legend",
          "label", "label",
          "hint", ".govuk-hint",
          "error-message", ".govuk-error-message");

  private static Example like(String part, Example one, String options) {
    try (JsonReader reader =
        Json.createReader(new StringReader(options.formatted(one.options())))) {
      return new Example(part, one.name(), reader.readObject(), one.html());
    }
  }

  private static final Set<String> GROUPS = Set.of("radios", "checkboxes", "date-input");
  private static final Set<String> CHOOSING = Set.of("radios", "checkboxes", "select");

  private static Set<String> given(Example example) {
    Set<String> given = new TreeSet<>(example.given());
    long items = example.items().count();
    if (example.part().equals("date-input")) {
      String fields =
          example.items().map(item -> item.getString("name")).collect(Collectors.joining(" "));
      if (!Set.of("", "day month year", "month year").contains(fields)) {
        given.add("other fields");
      }
    } else if (CHOOSING.contains(example.part())) {
      if (items == 0) {
        given.add("no items");
      }
    }
    if (example.part().equals("label") && example.text("text").isEmpty()
        || example.part().equals("fieldset") && example.text("legend", "text").isEmpty()) {
      given.add("no words");
    }
    if (GROUPS.contains(example.part())) {
      if (!given.contains("fieldset.legend.text") && !given.contains("fieldset.legend.html")) {
        given.add("no legend");
      }
      if (items == 1 && !example.part().equals("date-input")) {
        given.add("one item");
      }
    }
    if (example.text("type").equals("text")) {
      given.remove("type");
    }
    if (example.part().equals("input") && example.text("inputmode").equals("decimal")) {
      given.remove("inputmode");
    }
    return given;
  }

  /** Why it cannot be asked here; empty where it can. */
  private static List<String> without(Example example) {
    return given(example).stream()
        .flatMap(
            option ->
                NOT_HERE.keySet().stream()
                    .filter(not -> (example.part() + " " + option).matches(not)))
        .toList();
  }

  private static Stream<Example> asked() {
    return compared(QUESTIONS);
  }

  private static Stream<Example> compared(List<String> parts) {
    return parts.stream()
        .flatMap(DesignSystem::examples)
        .filter(example -> without(example).isEmpty());
  }

  @Test
  void every_question_that_can_be_asked_here_gives_what_theirs_gives() {
    Deliberate meant = meant();
    asked()
        .forEach(
            example ->
                meant.compare(
                    example,
                    Perceived.question(example.body()),
                    Perceived.question(new Counterpart(example).body())));
    meant.check();
  }

  @Test
  void what_stands_around_a_field_is_what_stands_around_theirs() {
    Deliberate meant =
        new Deliberate()
            .but(
                "words: (Error|Gwall|Rhybudd): (.*) → \\2",
                "a problem is a sentence that says what to do; “error” would accuse her");
    for (Example example : compared(AROUND.keySet().stream().toList()).toList()) {
      meant.compare(
          example,
          Perceived.words(example.body().selectFirst(THEIRS.get(example.part()))),
          Perceived.words(
              new Counterpart(AROUND.get(example.part()).apply(example))
                  .body()
                  .selectFirst(STANDS_IN.get(example.part()))));
    }
    meant.check();
  }

  @Test
  void every_example_is_compared_or_given_something_that_has_no_counterpart() {
    List<String> unknown = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (Example example :
        Stream.concat(QUESTIONS.stream(), AROUND.keySet().stream())
            .flatMap(DesignSystem::examples)
            .toList()) {
      used.addAll(without(example));
      for (String option : given(example)) {
        boolean known =
            option.matches(NO_DIFFERENCE)
                || option.matches(ASKED)
                || NOT_HERE.keySet().stream()
                    .anyMatch(not -> (example.part() + " " + option).matches(not));
        if (!known) {
          unknown.add(example + ": " + option);
        }
      }
    }
    assertEquals(List.of(), unknown, "given something, and nobody has said what becomes of it");
    assertEquals(NOT_HERE.keySet(), used, "said to have no counterpart, and no example has it");
  }

  /** Without these the comparison would say little. */
  @Test
  void what_matters_most_is_among_what_is_compared() {
    Set<String> compared = asked().map(Example::toString).collect(Collectors.toSet());
    Set<String> missing =
        Stream.of(
                "radios: with hint and error message",
                "radios: inline",
                "radios: with fieldset and error message",
                "checkboxes: with error message and hint",
                "checkboxes: with legend as a page heading",
                "input: with error and hint",
                "input: with label as page heading",
                "input: inputmode",
                "input: value",
                "textarea: with hint and error message",
                "textarea: with label as page heading",
                "select: with hint text and error message",
                "select: with label as page heading",
                "select: with selected value",
                "date-input: with errors and hint",
                "date-input: month and year",
                "file-upload: with error message and hint",
                "file-upload: with label as page heading")
            .filter(one -> !compared.contains(one))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing);
  }
}
