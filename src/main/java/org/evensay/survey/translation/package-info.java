/**
 * Translation: the texts of a draft in two languages, beside each other, on a page of ours and in
 * translators' own tools.
 *
 * <p>Promises: a translation goes into a draft only as a change like any other, so that nobody's
 * words are lost and it can be taken back; how far it is said to be holds for the words of the
 * first language that it was said of, and no others. What a file brings is said before it changes
 * anything.
 */
package org.evensay.survey.translation;
