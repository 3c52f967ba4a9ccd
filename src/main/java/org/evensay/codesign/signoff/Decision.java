package org.evensay.codesign.signoff;

import java.time.LocalDateTime;
import org.evensay.codesign.ask.AskId;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Chamber;

/**
 * What a chamber decided on a revision of an ask.
 *
 * @param reasons why it was sent back; may be empty when it was approved
 * @param by the member who spoke for her chamber
 * @param at when, in UTC
 */
public record Decision(
    AskId ask,
    int revision,
    Chamber chamber,
    Verdict verdict,
    String reasons,
    AccountId by,
    LocalDateTime at) {}
