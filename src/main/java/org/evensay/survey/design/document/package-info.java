/**
 * Documents: what a person wrote in JSON, read key by key.
 *
 * <p>Promises: everything that is wrong in a document is found in one reading, each with its place;
 * whatever comes, however long, deep or odd, is answered with what is wrong and with nothing else;
 * what is sound can be kept by every database. It knows what a document is and how large one may
 * be, and nothing of surveys.
 */
package org.evensay.survey.design.document;
