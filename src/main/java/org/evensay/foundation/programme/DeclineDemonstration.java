package org.evensay.foundation.programme;

import jakarta.inject.Inject;
import org.evensay.foundation.people.Act;

/**
 * Does without the demonstration for good: whoever wants none at the first start must not get one,
 * and people whose names others know, at a later start for which the setting was forgotten.
 */
@Act
public class DeclineDemonstration {

  @Inject ProgrammeStore programmes;

  /** Declines it, unless it was loaded before: then it is there until it is removed. */
  public void decline() {
    programmes.noteOnce(LoadDemonstration.NOTE, "declined");
  }
}
