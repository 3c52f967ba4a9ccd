package org.evensay.survey.interchange.draft;

import org.evensay.survey.interchange.report.Place;

/**
 * A quota before it is written down; one that takes nobody is an end.
 *
 * @param where the way to it in the file
 * @param condition who counts
 * @param most how many are taken
 * @param words what is said to whom there are enough of
 * @param otherwise what is said where there are none
 */
public record QuotaDraft(
    Place.Path where, String name, Condition condition, int most, Words words, String otherwise) {}
