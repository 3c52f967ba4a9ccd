package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.Apart;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Questions that may be left out by some, and not by others. */
@OnTheServer
class RequiredIfIT {

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey =
      OwnWaySurvey.publish(
          "",
          """
          {"name": "way", "questions": [
            {"name": "other", "type": "one-choice", "label": {"en-GB": "Another way?"},
             "choices": [{"name": "yes", "label": {"en-GB": "Yes"}},
                         {"name": "no", "label": {"en-GB": "No"}}]},
            {"name": "which", "type": "short-text", "label": {"en-GB": "Which?"},
             "required-if": "${other} = 'yes'"}]},
          {"name": "far", "questions": [
            {"name": "far", "type": "number", "label": {"en-GB": "How far?"},
             "required-if": "${other} = 'yes'",
             "required-message": {"en-GB": "How far is that other way?"}}]}
          """);

  private Page begin() {
    return visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
  }

  private static boolean saysOptional(Page page, String label) {
    return page.document()
        .select("label:contains(" + label + ")")
        .text()
        .contains(Words.of("answering.question.optional"));
  }

  @Test
  void whoever_says_so_has_to_answer_and_is_told() {
    Page page = begin();
    assertTrue(saysOptional(page, "Which?"));

    page = visitor.submit(page, Map.of("other", "yes"));
    assertTrue(page.problems().endsWith(Apart.words("Which?")), page.problems());
    assertFalse(saysOptional(page, "Which?"));

    page = visitor.submit(page, Map.of("which", "A boat"));
    assertFalse(saysOptional(page, "How far?"));
    page = visitor.submit(page, Map.of("far", ""));
    assertTrue(page.problems().contains("How far is that other way?"), page.problems());
    page = visitor.submit(page, Map.of("far", "3"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(List.of("{\"other\":\"yes\",\"which\":\"Aboat\",\"far\":3}"), survey.kept());
  }

  @Test
  void whoever_does_not_may_leave_it_out() {
    Page page = visitor.submit(begin(), Map.of("other", "no"));
    assertTrue(saysOptional(page, "How far?"));
    page = visitor.submit(page, Map.of("far", ""));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(List.of("{\"other\":\"no\"}"), survey.kept());
  }

  @Test
  void who_says_so_later_is_asked_before_anything_is_sent() {
    Page page = visitor.submit(begin(), Map.of("other", "no"));
    page = visitor.submit(page, Map.of("go", "back"));
    page = visitor.submit(page, Map.of("other", "yes", "which", "A boat"));
    page = visitor.submit(page, Map.of("go", "next"));
    assertTrue(page.problems().contains("How far is that other way?"), page.problems());
    assertEquals(List.of(), survey.kept());
  }
}
