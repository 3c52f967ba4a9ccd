package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link says. */
@OnTheServer
class HiddenIT {

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey =
      OwnWaySurvey.publish(
          "",
          """
          {"name": "one", "questions": [
            {"name": "found", "type": "hidden", "choices": [
              {"name": "poster", "label": {"en-GB": "the poster"}},
              {"name": "school", "label": {"en-GB": "school"}}]},
            {"name": "where", "type": "short-text", "show-if": "${found} = 'poster'",
             "label": {"en-GB": "Where was ${found}?"}},
            {"name": "say", "type": "short-text", "label": {"en-GB": "Say"}}]}
          """);

  private Page begin(String link) {
    return visitor.submit(visitor.get(survey.start("en-GB") + link), Map.of("go", "begin"));
  }

  @Test
  void what_the_link_says_opens_questions_and_is_sent_and_never_seen() {
    Page page = begin("&found=poster");
    assertEquals(
        "Where was the poster? " + Words.of("answering.question.optional"),
        page.document().selectFirst("label[for=where]").text());
    assertFalse(page.source().contains("name=\"found\""), page.source());
    page = visitor.submit(page, Map.of("where", "Library", "say", "Hi"));
    assertEquals(List.of("Library", "Hi"), page.document().select("dd.answer").eachText());
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(
        List.of("{\"found\":\"poster\",\"where\":\"Library\",\"say\":\"Hi\"}"), survey.kept());
  }

  @Test
  void it_stays_when_she_chooses_another_language_before_she_begins() {
    Page start = visitor.get(survey.start("en-GB") + "&found=school");
    String urdu = start.document().select("a[hreflang=ur]").attr("href");
    Page page =
        visitor.submit(visitor.get("/survey/answering/start" + urdu), Map.of("go", "begin"));
    page = visitor.submit(page, Map.of("say", "Hi"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(List.of("{\"found\":\"school\",\"say\":\"Hi\"}"), survey.kept());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&found=",
        "&found=amina",
        "&found=POSTER",
        "&found=poster&found=school",
        "&found=poster%20school",
        "&found=%00poster",
        "&say=Said"
      })
  void what_the_survey_does_not_list_counts_as_nothing(String link) {
    Page page = visitor.submit(begin(link), Map.of("say", "Hi"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(List.of("{\"say\":\"Hi\"}"), survey.kept());
  }

  @Test
  void nobody_can_say_it_in_a_form() {
    Page page =
        visitor.send(begin("").form("say").with("say", "Hi").with("found", "poster").press("go"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(List.of("{\"say\":\"Hi\"}"), survey.kept());
  }
}
