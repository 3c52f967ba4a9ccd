/**
 * Documents: what a person wrote in JSON, read key by key.
 *
 * <p>Promises: everything that is wrong in a document is found in one reading, each with its place
 * and a code, and never in words; whatever comes, however long, deep or odd, is answered with what
 * is wrong and with nothing else; what is sound can be kept by every database. What can be wrong,
 * and every limit, stands here as one list; what a survey has to be made of is for the room around
 * this one to say.
 */
package org.evensay.survey.design.document;
