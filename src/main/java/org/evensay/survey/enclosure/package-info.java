/**
 * Enclosure: files that are answers, from the moment that somebody chooses one until a person of
 * the safe side has looked at it.
 *
 * <p>Promises: a file that was not sent is held for a day at the most, and nobody can read it
 * without the page of who chose it, the server neither; it counts for that page and its question
 * alone. What was sent goes with its response. Nobody sees it but on the safe side, and nobody else
 * at all before it was looked at and cleared there. What she called it is not kept.
 *
 * <p>Whoever stores responses keeps files with them, in the same transaction; {@code
 * enclosure.content} decides what is taken.
 */
package org.evensay.survey.enclosure;
