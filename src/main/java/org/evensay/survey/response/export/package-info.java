/**
 * Export: responses as files for other tools.
 *
 * <p>Promises: what goes in comes out, in every format, whatever people typed; a file is written as
 * responses are read, in the same small room for ten and for a million; text is never a formula in
 * a spreadsheet; a file that could not be written to its end is never taken for a whole one. What
 * cannot be kept whole in a format is counted and marked.
 *
 * <p>Pure writers: who may take responses out, and where they come from, is decided by {@link
 * org.evensay.survey.response}, the only room that calls this one.
 */
package org.evensay.survey.response.export;
