package org.evensay.survey.answering.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

/** What texts say once answers are put in. */
class JourneyWordsTest {

  private static final Edition EDITION =
      ExampleEditions.parse(
          ExampleEditions.document(
              """
              {"name": "p", "questions": [
                {"name": "share", "type": "points", "label": {"en-GB": "Share"}, "choices": [
                  {"name": "bus", "label": {"en-GB": "Bus"}},
                  {"name": "on-foot", "label": {"en-GB": "On foot"}}]},
                {"name": "said", "type": "note",
                 "label": {"en-GB": "You gave ${share_bus} and ${share_on_foot}."}}]}
              """));

  private static String said(Answers answers) {
    JourneyWords words =
        new JourneyWords(
            EDITION,
            new Journey(EDITION, answers),
            question -> answers.to(question.name()).map(question::typed).orElse(List.of()),
            PageLanguage.of(LanguageVariant.ENGLISH),
            PageLanguage.of(LanguageVariant.ENGLISH)::shown);
    return words.label(EDITION.question("said").orElseThrow()).words();
  }

  @Test
  void the_points_of_a_choice_stand_in_a_text_as_a_number() {
    assertEquals(
        "You gave 100 and 0.",
        said(Answers.of(Map.of("share", new Answer.Shared(Map.of("bus", 100L))))));
    assertEquals("You gave  and .", said(Answers.none()));
  }
}
