package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors are told of conditions that can stand, and may not be meant. */
class OdditiesTest {

  private static String document(String condition, String rest) {
    return ExampleEditions.document(
        """
        {"name": "one", "questions": [
          {"name": "kind", "type": "one-choice", "label": {"en-GB": "Kind?"}, "choices": [
            {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}}]},
          {"name": "age", "type": "number", "most": 20, "label": {"en-GB": "Age?"}}]},
        {"name": "two", "questions": [
          {"name": "why", "type": "short-text", "label": {"en-GB": "Why?"}, "show-if": "%s"}]}%s
        """
            .formatted(condition, rest));
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("${kind} = 'c'", Finding.What.NO_SUCH_CHOICE),
        Arguments.of("${age} > 20", Finding.What.NEVER_HOLDS),
        Arguments.of("${age} > 5 and ${age} < 3", Finding.What.NEVER_HOLDS),
        Arguments.of("1 = 1", Finding.What.ALWAYS_HOLDS));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void what_may_not_be_meant_is_named_with_its_place(String condition, Finding.What what) {
    List<Mistake> oddities = EditionDocument.oddities(document(condition, ""));

    assertTrue(
        oddities.stream().anyMatch(odd -> odd.code().equals(what.code())), oddities.toString());
    assertEquals(
        Set.of(new Place.Path("pages[1].questions[0].show-if")),
        oddities.stream().map(Mistake::place).collect(Collectors.toSet()));
  }

  @Test
  void nothing_is_said_of_conditions_that_may_hold_and_may_not() {
    assertEquals(List.of(), EditionDocument.oddities(document("${kind} = 'a'", "")));
    assertEquals(List.of(), EditionDocument.oddities(ExampleEditions.everyTypeDocument()));
  }

  @Test
  void what_is_odd_in_every_round_is_said_once() {
    String rounds =
        """
        , {"name": "three", "questions": [
          {"name": "pet", "type": "repeat", "times": 5, "label": {"en-GB": "Pet"}, "questions": [
            {"name": "name", "type": "short-text", "label": {"en-GB": "Name?"},
             "show-if": "${age} > 20"}]}]}
        """;

    assertEquals(
        List.of(new Place.Path("pages[2].questions[0].questions[0].show-if")),
        EditionDocument.oddities(document("true()", rounds)).stream()
            .filter(odd -> odd.code().equals(Finding.What.NEVER_HOLDS.code()))
            .map(Mistake::place)
            .toList());
  }
}
