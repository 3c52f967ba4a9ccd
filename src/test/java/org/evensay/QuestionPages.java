package org.evensay;

import static org.evensay.PageState.with;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.testing.EveryTypeSurvey;
import org.evensay.testing.Persona;

/** A page of every type of question, as it opens and with what is still to be answered. */
final class QuestionPages {

  static final String JOURNEY = "survey/answering/journey";

  private static final String EVERY_TYPE = "of every type: ";

  private QuestionPages() {}

  static List<PageState> states() {
    return EveryTypeSurvey.KINDS.stream().flatMap(QuestionPages::of).toList();
  }

  /** Whether this is a page of the journey. */
  static boolean isOne(PageState state) {
    return state.page().equals(JOURNEY);
  }

  /** Whether this is one of those here that say the same each time: chance draws pairs. */
  static boolean isOfEveryType(PageState state) {
    return state.state().startsWith(EVERY_TYPE) && !state.state().contains("pairs");
  }

  private static Stream<PageState> of(String kind) {
    PageState opened =
        new PageState(
            JOURNEY,
            EVERY_TYPE + kind,
            Persona.ANYONE,
            (browser, scene, language) -> {
              browser.open(with(scene.everyType().start(kind), language));
              browser.click("button[value=begin]");
            });
    return Stream.of(
        opened, opened.press(EVERY_TYPE + kind + ", without an answer", "button[value=next]"));
  }
}
