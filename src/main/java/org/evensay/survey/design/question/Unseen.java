package org.evensay.survey.design.question;

/** What nobody is asked or shown: it is drawn, worked out or taken from a link. */
public sealed interface Unseen extends Question permits Arms, Calculated, Hidden, Seed {

  @Override
  default boolean asks() {
    return false;
  }

  @Override
  default boolean visible() {
    return false;
  }
}
