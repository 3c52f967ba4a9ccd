/**
 * The types of questions: one sealed family with one member for each type, which knows how to read
 * what came from its fields.
 *
 * <p>Promises: what a question takes for an answer is decided in one place, {@link
 * org.evensay.survey.design.question.Question#read}, for the page, for sending and for everything
 * that comes later; it never fails, whatever came. Pure values.
 *
 * <p>A new type is a member of the family, a case where documents are read, one where answers are
 * kept, one where its fields are written, and a row in {@code docs/survey-document.md}: the
 * compiler names the places.
 */
package org.evensay.survey.design.question;
