package org.evensay.survey.answering;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyId;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;

/** What somebody brings along and presses, and the step that comes of it: for tests of steps. */
abstract class StepTaking {

  static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  static final Edition EDITION = ExampleEditions.everyType();
  static final Sending NEVER =
      (key, answers) -> {
        throw new AssertionError("nothing is to be sent");
      };

  final Map<String, String[]> fields = new HashMap<>();
  Carried carried = Carried.begin(NOW);
  boolean open = true;

  StepTaking carrying(String question, String... values) {
    carried = carried.with(question, List.of(values));
    return this;
  }

  StepTaking on(String page, String seen) {
    return with("page", page).with("seen", seen);
  }

  StepTaking with(String field, String... values) {
    fields.put(field, values);
    return this;
  }

  TakenStep press(String button) {
    return press(button, Optional.of(carried), NEVER);
  }

  TakenStep press(String button, Optional<Carried> opened, Sending sending) {
    with("go", button);
    PublishedEdition survey =
        new PublishedEdition(
            new EditionId("edition"),
            new SurveyId("survey"),
            "example",
            new ProgrammeId("programme"),
            1,
            open,
            false,
            false,
            EDITION);
    return new TakenStep(survey, new JourneyForm(fields::get), opened, NOW, sending, Holding.NONE);
  }

  static List<String> places(TakenStep step) {
    return step.problems().stream()
        .map(problem -> problem.question().map(Question::name).orElse("") + ": " + problem.code())
        .toList();
  }
}
