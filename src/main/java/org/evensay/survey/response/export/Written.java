package org.evensay.survey.response.export;

/**
 * What became of a file.
 *
 * @param rows how many responses are in it
 * @param cut how many cells were longer than its format takes; each says at its end that it was cut
 */
public record Written(long rows, long cut) {}
