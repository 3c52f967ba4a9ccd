package org.evensay.insight.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Figures of a survey with several editions: of those in which a question means the same. */
@OnTheServer
class JoinedEditionsIT {

  private static final String HIDDEN = Words.of("coverage.hidden");

  private final OwnProgramme programme = OwnProgramme.of("joined");
  private final SurveyDocument survey = SurveyDocument.of("joined");

  /**
   * {@code language} is the same in both, {@code care} becomes another type, {@code send} is new.
   */
  private void publishTwo() {
    publish(
        survey.page(
            "about",
            about("language", "first-language", "english", "other"),
            Asked.longText("care")));
    publish(
        survey
            .next()
            .page(
                "about",
                about("language", "first-language", "english", "other"),
                about("care", "looked-after", "yes", "no"),
                about("send", "send", "yes", "no")));
  }

  private void publish(SurveyDocument edition) {
    SurveyDocument.publish(programme.as("coordinator"), edition.json());
  }

  private static Asked about(String name, String characteristic, String one, String other) {
    return Asked.oneChoice(name)
        .labelled("About " + name)
        .with("characteristic", "\"" + characteristic + "\"")
        .with(
            "choices",
            """
            [{"name": "%1$s", "label": {"en-GB": "Group %1$s"}},
             {"name": "%2$s", "label": {"en-GB": "Group %2$s"}},
             {"name": "unsaid", "label": {"en-GB": "Group unsaid"}, "not-said": true}]
            """
                .formatted(one, other));
  }

  private void answer(int people, int edition, String answers) {
    SentRows.add(survey.name(), people, edition, answers);
  }

  /** Sixty people, in groups that are all large enough to be shown. */
  private void answerTheSecond() {
    answer(20, 2, "{\"language\":\"other\",\"care\":\"yes\"}");
    answer(20, 2, "{\"language\":\"other\",\"care\":\"no\"}");
    answer(10, 2, "{\"language\":\"other\",\"care\":\"unsaid\"}");
    answer(10, 2, "{\"language\":\"other\"}");
  }

  private Page look() {
    return programme.as("young-1").get("/insight/coverage/coverage");
  }

  private static Map<String, String> heard(Page page, String question) {
    return ResultsIT.heard(page, question);
  }

  @Test
  void answers_are_joined_where_a_question_means_the_same_and_it_is_said_where_not_and_why() {
    publishTwo();
    answer(20, 1, "{\"language\":\"english\",\"care\":\"yes\"}");
    answer(10, 1, "{\"language\":\"unsaid\"}");
    answer(10, 1, "{\"care\":\"no\"}");
    answerTheSecond();

    Page page = look();

    assertTrue(page.text().contains(Words.of("coverage.counted", 100)), page.text());
    assertEquals("20", heard(page, "language").get("english"));
    assertEquals("60", heard(page, "language").get("other"));
    assertEquals("20", heard(page, "care").get("yes"), "the words of edition 1 are not counted");
    assertEquals("20", heard(page, "care").get("no"));
    assertEquals("10", heard(page, "care").get("No answer"), "edition 1 did not leave it out");
    assertTrue(page.text().contains(Words.of("coverage.left-out.other-type", "1")), page.text());
    assertTrue(page.text().contains(Words.of("coverage.left-out.not-asked", "1")), page.text());
    assertFalse(page.text().contains(Words.of("coverage.left-out.not-asked", "2")), page.text());
  }

  /** Nine who finish the old edition must not let the tenth, of the new one, be seen alone. */
  @Test
  void the_figures_of_one_edition_change_by_whole_batches_of_its_own_people() {
    publishTwo();
    answer(30, 1, "{\"language\":\"english\"}");
    answerTheSecond();
    Map<String, String> before = heard(look(), "care");
    assertEquals("20", before.get("yes"));

    answer(9, 1, "{\"language\":\"english\"}");
    answer(1, 2, "{\"language\":\"other\",\"care\":\"yes\"}");
    Page page = look();
    assertTrue(page.text().contains(Words.of("coverage.counted", 100)), page.text());
    assertEquals(before, heard(page, "care"));

    answer(9, 2, "{\"language\":\"other\",\"care\":\"yes\"}");
    answer(1, 1, "{\"language\":\"english\"}");
    assertEquals("30", heard(look(), "care").get("yes"));
  }

  /** Two tables that both add up would tell how few answered the other edition. */
  @Test
  void how_few_answered_another_edition_cannot_be_worked_out() {
    publishTwo();
    answer(5, 1, "{\"language\":\"english\"}");
    answerTheSecond();

    Map<String, String> care = heard(look(), "care");

    assertTrue(care.containsValue(HIDDEN), care.toString());
  }

  @Test
  void the_results_say_in_which_editions_a_choice_was_not_there_yet() {
    publish(survey.page("go", Asked.severalChoices("go", "bus", "bike")));
    publish(survey.next().page("go", Asked.severalChoices("go", "bus", "bike", "tram")));
    answer(20, 1, "{\"go\":[\"bus\"]}");
    answer(20, 2, "{\"go\":[\"tram\"]}");

    Page page = programme.as("young-1").get("/insight/results/results?lang=en-GB");

    assertTrue(page.text().contains(Words.of("results.note.fewer-choices", "1")), page.text());
  }
}
