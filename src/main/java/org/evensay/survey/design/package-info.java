/**
 * Design: what is asked. A survey, its editions, the types of questions.
 *
 * <p>Promises: a published edition never changes; a question's name is its identity, its label is
 * text per language; an answer never depends on the language it was given in; what a question takes
 * for an answer is decided in one place, {@link org.evensay.survey.design.question.Question#read},
 * for the page, for sending and for everything that comes later.
 *
 * <p>Editions, questions and answers are pure values. Acts and stores of this room are the only way
 * to add, close or reopen a survey. What an author writes is read through {@link
 * org.evensay.survey.design.document}.
 */
package org.evensay.survey.design;
