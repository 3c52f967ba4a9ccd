/**
 * Table: what the responses of a survey look like as rows and columns, whatever they are written
 * to.
 *
 * <p>Promises: all editions of a survey are joined by the names of their questions where the kind
 * of answer agrees, and set side by side where it does not; no two columns have names that differ
 * only in the case of letters; a question that was not shown is told from one that was not
 * answered; a row says in which week, in which language, over which channel and to which edition it
 * was sent, and nothing else about who sent it. One row is held at a time.
 *
 * <p>Plain values and arithmetic: where responses come from is given as {@link
 * org.evensay.survey.response.export.table.Responses}.
 */
package org.evensay.survey.response.export.table;
