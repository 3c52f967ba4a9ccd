package org.evensay.survey.answering.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.answering.program.EveryKind.Sent;
import org.evensay.survey.design.question.Arms;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sends as {@code docs/api.md} says is what is kept. */
class EveryKindTest {

  /** Drawn, worked out, only read, or answered with a file: no program can answer these. */
  private static final Set<Class<?>> BY_NO_PROGRAM =
      Set.of(Arms.class, Calculated.class, Enclosure.class, Note.class, Seed.class);

  private static final JsonObject COMPLETE =
      EveryKind.json(
          """
          {"found": "poster", "kind": "a", "long_list": "b", "other": "away",
           "other_other": "Here and there", "several": ["a", "c"], "scale": 2, "short": "A word",
           "long": "Two\\nlines", "number": 7, "decimal": 2.5, "day": "2024-02-29",
           "month": "2024-02", "time": "07:05", "order": ["c", "a", "d", "b"],
           "share": {"a": 4, "d": 6}, "extremes": ["d", "a"],
           "pairs": ["b>a", "a=c", "d>a", "b>c", "b>d", "c=d"],
           "decided": ["b>a", "a>c", "d>a", "b>c", "b>d", "c>d"],
           "promise": "agreed", "ways_bus": 1, "left_one": "b", "left_several": ["b", "d"],
           "left_order": ["d", "b", "c"], "left_share": {"b": 10}, "left_extremes": ["c", "b"],
           "left_pairs": ["b>c", "d>b", "c>d"], "visit_1_rated": 3, "visit_2_rated": 10}
          """);

  private static Stream<Class<?>> types(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EveryKindTest::types)
        : Stream.of(family);
  }

  @Test
  void every_type_of_question_is_among_them() {
    Set<Class<?>> asked =
        EveryKind.answered().stream().map(Question::getClass).collect(Collectors.toSet());

    Set<Class<?>> answered = types(Question.class).collect(Collectors.toSet());
    answered.removeAll(BY_NO_PROGRAM);
    assertEquals(answered, asked);
  }

  @Test
  void a_complete_answer_to_each_is_kept_as_it_came() {
    Set<String> names =
        EveryKind.answered().stream().map(Question::name).collect(Collectors.toSet());
    names.remove("drawn");
    assertEquals(names, COMPLETE.keySet());
    Sent sent = Sent.of(COMPLETE);

    assertEquals(Set.of(), sent.named());
    COMPLETE.forEach((name, value) -> assertEquals(value, sent.kept().get(name), name));
  }

  /** Which two pairs chance shows is another thing with each key. */
  @Test
  void what_is_said_of_the_pairs_that_are_shown_is_kept_and_of_others_is_named() {
    String[] all = {"a>b", "c>a", "a>d", "b>c", "d>b", "c>d"};
    int kept = 0;
    for (String one : all) {
      for (String other : all) {
        if (!one.equals(other)) {
          JsonObject answers =
              EveryKind.json("{\"drawn\": [\"%s\", \"%s\"]}".formatted(one, other));
          Sent sent = Sent.of(answers);
          boolean whole = sent.named().isEmpty();
          kept += whole ? 1 : 0;
          assertTrue(whole != sent.named().contains("drawn"), answers.toString());
        }
      }
    }
    assertEquals(2, kept, "the two that are shown, in either order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"share\": [4, 6]}",
        "{\"share\": {\"a\": 10, \"nobody\": 0}}",
        "{\"share\": {\"a\": [10]}}",
        "{\"share\": \"a=4 b=6\"}",
        "{\"order\": [1, 2]}",
        "{\"extremes\": [true, null]}",
        "{\"pairs\": \"rubbish\"}",
        "{\"pairs\": \"a>b b>c\"}",
        "{\"pairs\": [\"a>b\", \"a>b\"]}",
        "{\"pairs\": [\"a>b\", \"b>a\"]}",
        "{\"pairs\": [\"a>b b>c\"]}",
        "{\"pairs\": [\"a>nobody\"]}",
        "{\"decided\": [\"a=b\"]}",
        "{\"drawn\": [\"a=b\", \"a=c\", \"a=d\", \"b=c\", \"b=d\", \"c=d\"]}",
        "{\"drawn\": [\"rubbish\"]}",
        "{\"found\": \"nowhere\"}",
        "{\"found\": 7}",
        "{\"number\": 5.5}",
        "{\"number\": 1e15}",
        "{\"kind\": \"a\", \"left_share\": {\"a\": 5, \"b\": 10}}",
        "{\"kind\": \"a\", \"left_extremes\": [\"a\", \"a\"]}"
      })
  void what_cannot_be_kept_is_a_problem_of_its_question(String answers) {
    JsonObject sent = EveryKind.json(answers);
    String name = sent.keySet().stream().reduce((one, last) -> last).orElseThrow();

    assertEquals(Set.of(name), Sent.of(sent).named());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.0", "5e0", "0.5e1", "50e-1"})
  void a_number_without_a_fraction_is_whole_however_it_is_written(String five) {
    Sent sent =
        Sent.of(
            EveryKind.json(
                "{\"number\": %1$s, \"decimal\": %1$s, \"share\": {\"a\": %1$s, \"b\": %1$s}}"
                    .formatted(five)));

    assertEquals(Set.of(), sent.named());
    assertEquals("5", sent.kept().get("number").toString());
    assertEquals("5", sent.kept().get("decimal").toString());
    assertEquals("{\"a\":5,\"b\":5}", sent.kept().get("share").toString());
  }
}
