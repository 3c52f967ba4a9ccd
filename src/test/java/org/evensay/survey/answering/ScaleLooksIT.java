package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Scales with faces, and along a line. */
@OnTheServer
class ScaleLooksIT {

  static final String PAGES =
      """
      {"name": "faces", "questions": [
        {"name": "mood", "type": "scale", "label": {"en-GB": "How was it?"}, "appearance": "faces",
         "points": [{"value": 2, "label": {"en-GB": "Good", "ur": "اچھا"}},
                    {"value": 0, "label": {"en-GB": "Bad", "ur": "برا"}},
                    {"value": 1, "label": {"en-GB": "Neither", "ur": "نہ اچھا نہ برا"}}]}]},
      {"name": "line", "questions": [
        {"name": "safe", "type": "scale", "label": {"en-GB": "How safe is it?"},
         "appearance": "slider",
         "points": [{"value": 0, "label": {"en-GB": "Not at all"}}, %s,
                    {"value": 9, "label": {"en-GB": "I always feel safe"}}]},
        {"name": "near", "type": "scale", "label": {"en-GB": "How near is it?"},
         "appearance": "slider",
         "points": [{"label": {"en-GB": "Far"}}, {"label": {"en-GB": "Near"}}]}]}
      """
          .formatted(
              String.join(
                  ", ",
                  List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
                      .map("{\"value\": %1$d, \"label\": {\"en-GB\": \"%1$d of 9\"}}"::formatted)
                      .toList()));

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey = OwnWaySurvey.publish("", PAGES);

  private Page begin(String language) {
    return visitor.submit(visitor.get(survey.start(language)), Map.of("go", "begin"));
  }

  /** Where the middle of each mouth is: the lower, the happier. */
  private static List<Integer> mouths(Page page) {
    return page.document().select("label.choice svg path").eachAttr("d").stream()
        .map(path -> Integer.valueOf(path.replaceAll(".*Q160 (\\d+) .*", "$1")))
        .toList();
  }

  @Test
  void the_lowest_value_has_the_saddest_face_wherever_it_stands() {
    Page page = begin("en-GB");

    assertEquals(List.of(288, 136, 212), mouths(page));
  }

  @Test
  void words_stand_beside_every_face_which_is_passed_over_when_read_out() {
    Page page = begin("ur");

    assertEquals(
        List.of("اچھا", "برا", "نہ اچھا نہ برا"),
        page.document().select("label.choice").eachText());
    assertEquals(
        3,
        page.document()
            .select("svg[aria-hidden=true][focusable=false][stroke=currentColor][fill=none]")
            .size());
  }

  @Test
  void a_line_is_a_group_of_circles_of_which_none_is_chosen_before_she_does() {
    Page page = visitor.submit(begin("en-GB"), Map.of("mood", "1"));

    assertEquals(10, page.document().select("fieldset .line.crowded input[name=safe]").size());
    assertEquals(2, page.document().select(".line:not(.crowded) input[name=near]").size());
    assertEquals(12, page.document().select(".line input[type=radio]:not([checked])").size());
    visitor.submit(visitor.submit(page, Map.of("safe", "9", "near", "2")), Map.of("go", "send"));
    assertEquals(List.of("{\"mood\":1,\"safe\":9,\"near\":2}"), survey.kept());
  }
}
