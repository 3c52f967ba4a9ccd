package org.evensay.survey.designer.comment;

import java.time.Instant;
import org.evensay.foundation.people.AccountId;

/**
 * What a co-author says to all others about a draft. All who may write on the draft see it: nobody
 * says anything here to one person alone.
 *
 * @param question the name of the question that it is about; empty for the draft as a whole
 * @param settled whether nothing is left to do about it
 */
public record Comment(
    String id, String question, String words, AccountId by, Instant at, boolean settled) {}
