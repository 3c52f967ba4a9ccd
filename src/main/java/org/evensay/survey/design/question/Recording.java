package org.evensay.survey.design.question;

/**
 * Sound that a survey has.
 *
 * @param name what its author calls it
 * @param content the SHA-256 of its bytes, in 64 small hexadecimal digits: another recording is
 *     another content, so that an edition never changes
 */
public record Recording(String name, String content) {}
