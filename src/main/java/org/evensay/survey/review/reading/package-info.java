/**
 * How hard a text is to read: published formulas over counts of sentences, words, letters and
 * syllables.
 *
 * <p>Promises: pure, the same for the same text; a language without a published formula gets no
 * figure; what a text is counted as can be asked for, so that anybody can check a figure by hand.
 * It knows nothing of surveys.
 */
package org.evensay.survey.review.reading;
