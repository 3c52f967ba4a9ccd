package org.evensay.insight.coverage;

/**
 * How large a group is in the population, and how that is known.
 *
 * @param share between 0 and 1
 * @param measured who was counted, in the words of the source
 */
public record Reference(double share, String measured, int year, String source) {}
