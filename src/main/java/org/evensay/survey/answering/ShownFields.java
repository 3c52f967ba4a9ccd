package org.evensay.survey.answering;

import java.util.List;
import org.evensay.survey.answering.control.Sought;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.ChangedChoices;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/**
 * What stands in the fields of the page that a step leads to.
 *
 * @param carried what she answered so far, with what came with the form
 * @param stays whether it is the page that the form was on
 */
record ShownFields(
    Edition edition, JourneyForm form, Carried carried, Journey journey, boolean stays) {

  /** What a question's field holds: of one that offers only some choices, what is of them. */
  List<String> typed(Question question) {
    return ChangedChoices.typed(edition, carried, question);
  }

  /** What a question's field shows where it is asked. */
  List<String> shown(Question question) {
    if (carried.isOpen(question)) {
      return journey.preset(question);
    }
    // Whoever holds the device now need not be who answered it.
    return edition.isPrivate() && !stays ? List.of() : typed(question);
  }

  /** What she looks for among the choices of a question, where she still is on its page. */
  Sought sought(Question question) {
    return stays ? form.sought(question) : Sought.NOTHING;
  }
}
