package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Piping;
import org.junit.jupiter.api.Test;

/** What authors ask of answers, what is worked out from them, and where answers are put in. */
class RuleTest {

  private static final Edition EDITION = ExampleEditions.everyOtherType();

  private static Answers with(Object... namesAndAnswers) {
    Answers answers = Answers.none();
    for (int i = 0; i < namesAndAnswers.length; i += 2) {
      answers = answers.with((String) namesAndAnswers[i], (Answer) namesAndAnswers[i + 1]);
    }
    return answers;
  }

  private static List<String> flaws(Answers answers) {
    return EDITION.flaws(answers).stream()
        .map(flaw -> flaw.question() + " " + flaw.problem().code())
        .toList();
  }

  @Test
  void an_answer_has_to_be_as_its_author_asks() {
    assertEquals(List.of(), flaws(with("even", new Answer.Figure(4))));
    assertEquals(
        List.of("even design.problem.not-valid"), flaws(with("even", new Answer.Figure(5))));
  }

  @Test
  void what_is_asked_of_an_answer_may_speak_of_those_before_it() {
    Answers answers = with("ways_bus", new Answer.Figure(2), "even", new Answer.Figure(0));

    assertEquals(List.of("even design.problem.not-valid"), flaws(answers));
  }

  @Test
  void no_answer_is_never_a_wrong_one() {
    assertEquals(List.of(), flaws(with()));
  }

  @Test
  void what_is_worked_out_is_sent_with_the_answers() {
    Answers sent =
        EDITION.relevant(with("ways_bus", new Answer.Figure(1), "ways_bike", new Answer.Figure(2)));

    assertEquals(new Answer.Fraction(new BigDecimal(3)), sent.to("ways_sum").orElseThrow());
  }

  @Test
  void what_cannot_be_worked_out_is_nothing_and_nobody_can_say_what_it_is() {
    Answers sent =
        EDITION.relevant(
            with("ways_bus", new Answer.Figure(1), "ways_sum", new Answer.Words("99")));

    assertTrue(sent.to("ways_sum").isEmpty());
  }

  @Test
  void which_one_is_asked_once_another_one_is_chosen() {
    assertTrue(EDITION.shown(with("place", new Answer.Chosen("away"))).contains("place_other"));
    Set<String> atHome = EDITION.shown(with("place", new Answer.Chosen("home")));
    assertTrue(!atHome.contains("place_other") && atHome.contains("place"));
  }

  @Test
  void every_kind_of_answer_is_kept_as_it_was() {
    Answers answers =
        with(
            "decimal", new Answer.Fraction(new BigDecimal("2.50")),
            "day", new Answer.When("2011-03-27"),
            "order", new Answer.ChosenSeveral(List.of("c", "a")),
            "share", new Answer.Shared(Map.of("a", 10L)),
            "promise", new Answer.Chosen("agreed"),
            "ways_sum", new Answer.Fraction(new BigDecimal(3)));

    assertEquals(answers, AnswersDocument.parse(AnswersDocument.write(answers), EDITION));
  }

  @Test
  void answers_are_put_into_texts() {
    assertEquals("How was Leeds?", Piping.in("How was ${place}?", name -> "Leeds"));
    assertEquals("$5, ${9} and ", Piping.in("$5, ${9} and ${x}", name -> ""));
    assertEquals("a $1 \\ b", Piping.in("a ${x} b", name -> "$1 \\"));
    assertEquals(List.of("a", "b"), Piping.names("${a} ${b} ${}"));
  }
}
