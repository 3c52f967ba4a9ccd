/**
 * What every import gives: a survey document, and a report of what became of each thing, or all
 * that is wrong with the file.
 *
 * <p>Promises: a report keeps the order in which things were said and has no words of its own;
 * names and words from elsewhere become those that a survey can have, whatever they were, and in
 * the same way for every program. Pure values and functions.
 */
package org.evensay.survey.interchange.report;
