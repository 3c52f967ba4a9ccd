/**
 * Recording: what surveys let people hear and watch beside words, from the moment that somebody
 * brings it, or a machine says it, until nobody can have it any more.
 *
 * <p>Promises: a recording is known by what is in it, so that a published edition never plays
 * another one; it is sent a piece at a time, and from where it is asked for, so that none is in
 * memory whole; everybody has what a survey that takes answers has, nobody has what another
 * programme is still writing on.
 */
package org.evensay.survey.recording;
