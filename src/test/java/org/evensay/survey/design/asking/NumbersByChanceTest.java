package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

/** Chance in what is worked out. */
class NumbersByChanceTest {

  private static final Edition EDITION =
      ExampleEditions.parse(
          ExampleEditions.document(
              """
              {"name": "p", "questions": [
                {"name": "age", "type": "number", "label": {"en-GB": "Age?"}},
                {"name": "lot", "type": "calculated", "value": "once(random())"},
                {"name": "two", "type": "calculated", "value": "concat(random(), ' ', random())"},
                {"name": "id", "type": "calculated", "value": "uuid()"},
                {"name": "more", "type": "number", "label": {"en-GB": "More?"},
                 "show-if": "${lot} < 0.5"}]}
              """));

  private static Answers sent(String key, int age) {
    return EDITION.relevant(EDITION.given(Answers.none(), key).with("age", new Answer.Figure(age)));
  }

  private static String value(Answers answers, String name) {
    return answers.to(name).orElseThrow().values().get(0);
  }

  /** The number is that of docs/chance.md. */
  @Test
  void it_is_drawn_from_the_seed_that_is_sent_along() {
    Answers sent = sent("01ARZ3NDEKTSV4RRFFQ69G5FAV", 9);

    assertEquals("2722270588", value(sent, Seed.NAME));
    assertEquals("0.9478435051878541", value(sent, "lot"));
  }

  @Test
  void it_comes_out_the_same_however_often_it_is_worked_out() {
    String key = RandomId.next();

    for (String name : List.of("lot", "two", "id")) {
      assertEquals(value(sent(key, 9), name), value(sent(key, 10), name));
    }
    String[] two = value(sent(key, 9), "two").split(" ");
    assertFalse(two[0].equals(two[1]));
    assertTrue(
        value(sent(key, 9), "id")
            .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
  }

  @Test
  void some_are_asked_and_some_are_not_and_it_is_the_number_that_says_so() {
    Set<Boolean> asked = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      Answers sent = sent(RandomId.next(), 9);
      boolean more = EDITION.shown(sent).contains("more");
      assertEquals(Double.parseDouble(value(sent, "lot")) < 0.5, more);
      asked.add(more);
    }
    assertEquals(Set.of(true, false), asked);
  }
}
