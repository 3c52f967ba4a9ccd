/**
 * Drafts: what came of a file from another program, before it is a survey document.
 *
 * <p>Promises: a draft is written down within all limits of a survey, with plain texts that have
 * words in the default language, and with conditions only on what is asked before; what does not
 * fit is in the report. Whoever reads a file says what it has, and in which words; what may stand
 * in a survey document is decided here, once for all kinds of files.
 */
package org.evensay.survey.interchange.draft;
