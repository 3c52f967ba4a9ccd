package org.evensay.insight.coverage;

import java.util.List;

/**
 * How large a group is in the population, and how that is known.
 *
 * @param share between 0 and 1
 * @param rough whether other people were counted than the question asks after, though nearly the
 *     same: what is worked out with it is a guide and no measure
 * @param counted the code of who was counted; the words for it are in the language files, and take
 *     the figures
 * @param figures what the source says, from which the share is worked out
 * @param source who published it and in what, in English, in which it was published
 * @param readThere whether the figure was read in the source, and not where others report it
 */
public record Reference(
    double share,
    boolean rough,
    String counted,
    List<Double> figures,
    int year,
    String source,
    boolean readThere) {}
