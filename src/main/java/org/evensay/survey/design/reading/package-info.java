/**
 * Reading: what a survey's document means.
 *
 * <p>Promises: a document gives an edition, or everything that is wrong with it, each with its
 * place; each type of question is read in one place, where what it is made of stands. The document
 * as JSON, key by key, is for {@link org.evensay.survey.design.document}. A document of answers is
 * read and written here too, against its edition.
 */
package org.evensay.survey.design.reading;
