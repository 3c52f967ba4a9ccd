/**
 * Design: surveys, published edition by edition, closed, opened again, taken back.
 *
 * <p>Promises: a published edition never changes; a question's name is its identity, its label is
 * text per language; an answer never depends on the language it was given in; what a question takes
 * for an answer is decided in one place, {@link org.evensay.survey.design.question.Question#read},
 * for the page, for sending and for everything that comes later.
 *
 * <p>What an edition is and asks stands in {@link org.evensay.survey.design.asking}; what an author
 * writes becomes one in {@link org.evensay.survey.design.reading}. Acts and stores of this room are
 * the only way to add, close or reopen a survey.
 */
package org.evensay.survey.design;
