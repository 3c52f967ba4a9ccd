/**
 * Where a person is on her way through a survey: what she carries, what follows from it, and what
 * both are in words.
 *
 * <p>Promises: nothing is kept on the server; what was typed is never lost, also while it is no
 * answer; whoever comes by pages and whatever comes from a program meet the same questions.
 *
 * <p>{@link org.evensay.survey.answering.journey.Carried} and {@link
 * org.evensay.survey.answering.journey.Journey} are pure; {@link
 * org.evensay.survey.answering.journey.SurveysAtHand} is where the editions come from.
 */
package org.evensay.survey.answering.journey;
