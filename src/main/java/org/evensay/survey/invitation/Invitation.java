package org.evensay.survey.invitation;

import java.time.Instant;
import java.util.Optional;
import org.evensay.foundation.people.AccountId;
import org.evensay.survey.design.SurveyId;

/**
 * A way in that somebody opened.
 *
 * @param id names it; 128 random bits, so that whoever has it was given it
 * @param slug the survey's name in addresses
 * @param by who opened it: nobody else sees it or closes it
 * @param setting what she calls the place; of nobody who answers
 * @param code what is typed to join; empty where an address is the way in
 * @param ends when it ends by itself
 * @param closed whether she closed it
 * @param sent how many sent their answers by it, whatever became of them
 */
public record Invitation(
    String id,
    SurveyId survey,
    String slug,
    AccountId by,
    Channel channel,
    String setting,
    Optional<JoinCode> code,
    Instant ends,
    boolean closed,
    int sent) {

  /** The parameter of addresses that names one. */
  public static final String PARAMETER = "invitation";

  /** Characters of a setting. */
  public static final int SETTING_CHARACTERS = 80;

  /** Whether somebody may begin by it. Who began before it closed may finish. */
  public boolean isOpen(Instant now) {
    return !closed && now.isBefore(ends);
  }
}
