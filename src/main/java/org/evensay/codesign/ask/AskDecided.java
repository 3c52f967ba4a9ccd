package org.evensay.codesign.ask;

import org.evensay.foundation.people.ProgrammeId;

/**
 * The chambers have decided on a revision of an ask: fired by the room that keeps their decisions,
 * in its transaction.
 *
 * @param state what follows from their decisions taken together
 */
public record AskDecided(ProgrammeId programme, AskId ask, int revision, AskState state) {}
