package org.evensay.survey.answering.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.AnswersDocument;
import org.evensay.survey.design.reading.ExampleEditions;

/** Answers that come all at once, and the way that a person would have gone with them. */
class WholeAnswersLaw {

  private static final Edition EDITION = ExampleEditions.everyType();
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Provide
  Arbitrary<Answers> answers() {
    return ExampleEditions.answers(EDITION);
  }

  private static TypedAnswers typed(Answers answers) {
    try (JsonReader reader = Json.createReader(new StringReader(AnswersDocument.write(answers)))) {
      JsonObject kept = reader.readObject();
      return new TypedAnswers(EDITION, kept);
    }
  }

  private static Carried carried(Answers answers) {
    return new Carried("key", NOW, typed(answers).typed(), Set.of());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void answers_come_out_as_they_are_kept(@ForAll @From("answers") Answers answers) {
    assertEquals(List.of(), typed(answers).unknown());
    assertEquals(List.of(), typed(answers).problems());
    assertEquals(answers.byName(), carried(answers).answers(EDITION).byName());
  }

  /**
   * What is stored in the end is asked for this: neither may know of anything the other does not.
   */
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void they_can_be_sent_when_nothing_would_have_kept_her_on_a_page(
      @ForAll @From("answers") Answers answers) {
    assertEquals(
        EDITION.flaws(answers).stream()
            .map(flaw -> flaw.question() + " " + flaw.problem().code())
            .toList(),
        new WholeAnswers(EDITION, carried(answers), quota -> false)
            .problems().stream()
                .map(one -> one.question().orElseThrow().name() + " " + one.code())
                .toList());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void what_is_not_asked_is_named(@ForAll @From("answers") Answers answers) {
    assertEquals(
        answers.byName().keySet().stream()
            .filter(name -> !EDITION.shown(answers).contains(name))
            .sorted()
            .toList(),
        new WholeAnswers(EDITION, carried(answers), quota -> false)
            .notAsked().stream().sorted().toList());
  }
}
