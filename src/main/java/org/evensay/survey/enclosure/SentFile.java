package org.evensay.survey.enclosure;

import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.FileKind;

/**
 * A file that was sent, as the safe side knows it.
 *
 * @param lookedAt whether somebody opened it
 * @param reason why it is kept back; empty where it is not
 */
record SentFile(
    String id,
    EditionId edition,
    String question,
    FileKind kind,
    long bytes,
    State state,
    boolean lookedAt,
    String reason) {}
