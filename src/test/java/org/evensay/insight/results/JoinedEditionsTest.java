package org.evensay.insight.results;

import static org.evensay.survey.response.export.ExampleResponses.choices;
import static org.evensay.survey.response.export.ExampleResponses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.response.export.ExampleResponses;
import org.junit.jupiter.api.Test;

/** Which editions are in a figure. */
class JoinedEditionsTest {

  @Test
  void words_are_in_one_figure_whether_they_were_to_be_short_or_long() {
    JoinedEditions editions =
        new JoinedEditions(
            ExampleResponses.of(
                    question("date", "say", ""),
                    question("short-text", "say", ""),
                    question("long-text", "say", ""))
                .editions());
    Question newest = editions.all().get(2).edition().question("say").orElseThrow();

    assertEquals(Set.of(2, 3), editions.of(newest));
    assertEquals(List.of(new LeftOut(1, "other-type")), editions.leftOut(newest));
  }

  @Test
  void whoever_answered_an_edition_without_a_choice_could_not_choose_it() {
    JoinedEditions editions =
        new JoinedEditions(
            ExampleResponses.of(
                    question("number", "pick", ""),
                    choices("several-choices", "pick", "a", "b"),
                    choices("several-choices", "pick", "a", "b", "c"),
                    choices("several-choices", "pick", "a", "c"))
                .editions());
    Question newest = editions.all().get(3).edition().question("pick").orElseThrow();

    assertEquals(Set.of(2), editions.withFewerChoices(newest), "1 is not in the figures at all");
  }
}
