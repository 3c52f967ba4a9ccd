package org.evensay.codesign.ask;

import java.util.OptionalInt;
import org.evensay.codesign.workshop.PriorityId;
import org.evensay.codesign.workshop.WorkshopId;
import org.evensay.survey.design.SurveyId;

/** What an ask rests on: a link to where something was said. */
public sealed interface Evidence {

  /**
   * It was talked about in groups of a workshop.
   *
   * @param groups in how many; empty when that was not written down
   */
  record Discussion(WorkshopId workshop, OptionalInt groups) implements Evidence {}

  /** Tables of a workshop named it, or what it answers. */
  record Tally(PriorityId priority) implements Evidence {}

  /**
   * A survey asked about it.
   *
   * @param question the question's name
   */
  record SurveyQuestion(SurveyId survey, String question) implements Evidence {}
}
