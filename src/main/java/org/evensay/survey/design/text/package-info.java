/**
 * Text: every text of a survey document that somebody reads, in the order of reading, each with an
 * id that stays while its place does.
 *
 * <p>Promises: what is found and what is written are the same texts, by one walk; whatever else is
 * in a document stays as it is, also where that is wrong.
 */
package org.evensay.survey.design.text;
