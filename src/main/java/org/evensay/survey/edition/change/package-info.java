/**
 * What is different between two editions of a survey, and what that means for setting their answers
 * beside each other. Pure values.
 *
 * <p>Promises: whatever is different in a question is found, also what a type of question has that
 * was not known when this was written; an edition and itself have no difference; whether answers to
 * two editions of a question are counted together is decided in one place, {@link
 * org.evensay.survey.edition.change.Joining}, for the page that says so and for results. It has no
 * words: a page says it in the reader's language.
 */
package org.evensay.survey.edition.change;
