package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/** What is shown, what is sent, and what stands in the way of sending it. */
class EditionLaw {

  private static final Edition EDITION = ExampleEditions.everyType();

  @Provide
  Arbitrary<Answers> answers() {
    return ExampleEditions.answers(EDITION);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void what_is_sent_is_what_is_shown_and_sending_it_again_changes_nothing(
      @ForAll @From("answers") Answers answers) {
    Answers sent = EDITION.relevant(answers);

    assertEquals(sent, EDITION.relevant(sent));
    assertEquals(EDITION.shown(answers), EDITION.shown(sent));
    assertTrue(EDITION.shown(answers).containsAll(sent.byName().keySet()));
    sent.byName().forEach((name, answer) -> assertEquals(answers.to(name), Optional.of(answer)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void an_answer_to_a_hidden_question_opens_nothing(@ForAll @From("answers") Answers answers) {
    Set<String> shown = EDITION.shown(answers);
    Answers without = answers;
    for (Question question : EDITION.questions()) {
      if (!shown.contains(question.name())) {
        without = without.without(question.name());
      }
    }

    assertEquals(shown, EDITION.shown(without));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void what_is_sent_stands_in_the_order_of_the_edition(@ForAll @From("answers") Answers answers) {
    List<String> order = EDITION.questions().stream().map(Question::name).toList();
    List<String> sent = new ArrayList<>(EDITION.relevant(answers).byName().keySet());

    assertEquals(order.stream().filter(sent::contains).toList(), sent);
  }

  /** The conditions of the example, said once more in Java. */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void a_question_is_shown_exactly_when_its_condition_holds(
      @ForAll @From("answers") Answers answers) {
    boolean yes = answers.values("kind").equals(List.of("yes"));
    boolean no = answers.values("kind").equals(List.of("no"));
    boolean scale = yes && answers.values("several").contains("a");
    boolean word = no || scale && answers.values("scale").equals(List.of("1"));
    boolean number = word && !answers.values("short").isEmpty();
    List<String> expected = new ArrayList<>(List.of("kind"));
    for (Object[] one :
        new Object[][] {
          {yes, "several"}, {scale, "scale"}, {word, "short"}, {number, "number"}, {true, "long"}
        }) {
      if (Boolean.TRUE.equals(one[0])) {
        expected.add((String) one[1]);
      }
    }

    assertEquals(expected, List.copyOf(EDITION.shown(answers)));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void only_shown_questions_have_flaws_and_a_required_one_without_an_answer_has_one(
      @ForAll @From("answers") Answers answers) {
    Set<String> shown = EDITION.shown(answers);
    List<String> flawed = EDITION.flaws(answers).stream().map(Edition.Flaw::question).toList();

    // Every answer here has been read by its question, so that nothing else can be wrong.
    assertEquals(
        EDITION.questions().stream()
            .filter(question -> shown.contains(question.name()))
            .filter(question -> question.wording().required())
            .map(Question::name)
            .filter(name -> answers.to(name).isEmpty())
            .toList(),
        flawed);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void answers_survive_being_written_down(@ForAll @From("answers") Answers answers) {
    assertEquals(answers, AnswersDocument.parse(AnswersDocument.write(answers), EDITION));
  }

  @Example
  void an_answer_that_was_never_read_by_its_question_is_a_flaw_of_its_kind() {
    Answers forged =
        Answers.none()
            .with("kind", new Answer.Chosen("yes"))
            .with("several", new Answer.ChosenSeveral(List.of("none", "a")))
            .with("scale", new Answer.Figure(99))
            .with("long", new Answer.Words("x".repeat(41)));

    assertEquals(
        List.of(
            new Edition.Flaw("several", Reading.Problem.of(AnswerProblem.ALONE)),
            new Edition.Flaw("scale", Reading.Problem.of(AnswerProblem.NO_SUCH_CHOICE)),
            new Edition.Flaw("long", Reading.Problem.of(AnswerProblem.TOO_LONG, 40, 41))),
        EDITION.flaws(forged));
  }

  @Example
  void what_an_edition_does_not_ask_is_not_read_from_a_document() {
    assertEquals(
        Answers.none().with("kind", new Answer.Chosen("no")),
        AnswersDocument.parse("{\"kind\":\"no\",\"shoe-size\":\"38\"}", EDITION));
  }

  @Example
  void answers_do_not_show_when_they_are_printed() {
    assertEquals(
        "1 answers", Answers.none().with("long", new Answer.Words("my secret")).toString());
  }
}
