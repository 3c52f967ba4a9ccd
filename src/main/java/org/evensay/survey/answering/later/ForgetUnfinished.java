package org.evensay.survey.answering.later;

import jakarta.inject.Inject;
import org.evensay.foundation.people.Act;
import org.evensay.survey.answering.journey.Carried;

/**
 * Removes what is kept for somebody who sent it, or wants it to be kept no longer: open to whoever
 * has her page.
 */
@Act
public class ForgetUnfinished {

  @Inject UnfinishedStore unfinished;

  /** Removes it; nothing, where nothing is kept. */
  public void forget(Carried carried) {
    ReturnSlip.of(carried).flatMap(ReturnSlip::key).ifPresent(key -> unfinished.remove(key.hash()));
  }
}
