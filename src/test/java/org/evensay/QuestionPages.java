package org.evensay;

import static org.evensay.PageState.with;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.testing.EveryTypeSurvey;
import org.evensay.testing.Persona;

/** A page of every type of question, as it opens and with what is still to be answered. */
final class QuestionPages {

  static final String JOURNEY = "survey/answering/journey";

  private QuestionPages() {}

  static List<PageState> states() {
    return EveryTypeSurvey.KINDS.stream().flatMap(QuestionPages::of).toList();
  }

  private static Stream<PageState> of(String kind) {
    PageState opened =
        new PageState(
            JOURNEY,
            "of every type: " + kind,
            Persona.ANYONE,
            (browser, scene, language) -> {
              browser.open(with(scene.everyType().start(kind), language));
              browser.click("button[value=begin]");
            });
    return Stream.of(
        opened,
        opened.press("of every type: " + kind + ", without an answer", "button[value=next]"));
  }
}
