package org.evensay.survey.design.reading;

/** What is worked out by itself: chance may have a part in it, since it is drawn once. */
record WorkedOut(Asked asked) implements BeyondAsked {

  @Override
  public boolean steady() {
    return false;
  }
}
