/**
 * Picture: what surveys show beside words, from the moment that somebody brings it until nobody can
 * see it any more.
 *
 * <p>Promises: a picture is known by what is in it, so that a published edition never shows another
 * one; nothing is kept but what {@code enclosure.content} has drawn anew, small and without
 * anything that came with the file; everybody sees what a survey that takes answers shows, nobody
 * sees what another programme is still writing on.
 *
 * <p>Whoever writes surveys, or brings them over, keeps pictures through this room. Which ones a
 * survey shows stands in its document, and is for {@code survey.design} to read.
 */
package org.evensay.survey.picture;
