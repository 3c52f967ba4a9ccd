/**
 * Answers that a program brings, all at once.
 *
 * <p>Promises: they meet what a person meets on her way, page by page, and what would have kept her
 * on a page is a problem with its place; sending twice sends once; nothing is guessed, and what
 * nobody would have been asked is said and not kept.
 */
package org.evensay.survey.answering.program;
