/**
 * Words that do harm in a survey, and ways of asking that cannot be answered well.
 *
 * <p>Promises: pure; every find names the place in the text, so that a page can show it in its
 * sentence; time grows with the text and no faster, whatever it says. The words themselves are in
 * {@code review/*.txt}, one file per language, for practitioners to edit: no class knows any of
 * them. What has no file in a language is not looked for in it.
 */
package org.evensay.survey.review.wording;
