package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/** What holds for the types that take several fields, whatever comes from these. */
class OtherTypesLaw {

  private static final Edition EDITION = ExampleEditions.everyOtherType();

  @Provide
  Arbitrary<Answers> answers() {
    return ExampleEditions.answers(EDITION);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void what_a_field_shows_of_an_answer_is_read_as_that_answer(
      @ForAll @From("answers") Answers answers) {
    answers
        .byName()
        .forEach(
            (name, answer) -> {
              Question question = EDITION.question(name).orElseThrow();
              Reading again = question.read(question.typed(answer));

              assertEquals(Optional.of(answer), again.answer());
              assertEquals(again, question.read(again.typed()));
            });
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void answers_survive_being_written_down(@ForAll @From("answers") Answers answers) {
    Answers sent = EDITION.relevant(answers);

    assertEquals(sent, AnswersDocument.parse(AnswersDocument.write(sent), EDITION));
    assertEquals(sent, EDITION.relevant(sent));
    assertTrue(sent.to("read").isEmpty());
  }

  @Example
  void what_is_wrong_in_several_fields_stays_in_them() {
    List<String> typed =
        EDITION.questions().stream()
            .filter(question -> !question.parts().isEmpty())
            .filter(question -> !question.type().equals("best-worst"))
            .filter(question -> question.read(wrong(question)).typed().equals(wrong(question)))
            .map(Question::name)
            .toList();

    assertEquals(List.of("day", "month", "time", "order", "share"), typed);
  }

  private static List<String> wrong(Question question) {
    return question.parts().stream().map(part -> "x" + part).toList();
  }
}
