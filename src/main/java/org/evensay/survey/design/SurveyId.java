package org.evensay.survey.design;

import org.evensay.foundation.people.RandomId;

/** Names a survey. */
public record SurveyId(String value) {

  static SurveyId next() {
    return new SurveyId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
