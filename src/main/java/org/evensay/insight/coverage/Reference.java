package org.evensay.insight.coverage;

/**
 * How large a group is in the population, and how that is known.
 *
 * @param share between 0 and 1
 * @param rough whether other people were counted than the question asks after, though nearly the
 *     same: what is worked out with it is a guide and no measure
 * @param measured who was counted, in the words of the source
 */
public record Reference(double share, boolean rough, String measured, int year, String source) {}
