package org.evensay.survey.design;

import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.answer.FileKind;

/**
 * Sound or a film as it is kept, without what is in it.
 *
 * @param programme whose it is
 * @param content the SHA-256 of its bytes, in 64 small hexadecimal digits
 * @param kind what it is
 * @param bytes how many there are
 */
public record KeptRecording(ProgrammeId programme, String content, FileKind kind, long bytes) {}
