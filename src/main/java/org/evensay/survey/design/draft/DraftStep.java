package org.evensay.survey.design.draft;

import java.time.Instant;
import org.evensay.foundation.people.AccountId;

/**
 * A change that somebody made to a draft, and that can be taken back.
 *
 * @param number counts the changes of a draft
 * @param what a code of what was done, such as {@code question-moved}
 * @param about what it was done to, in words that a co-author knows it by; empty for all of it
 */
public record DraftStep(int number, String what, String about, AccountId by, Instant at) {

  /** The code of a text that was written as a whole. */
  public static final String WRITTEN = "written";
}
