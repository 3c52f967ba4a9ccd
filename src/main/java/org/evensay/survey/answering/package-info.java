/**
 * Answering: a person's way through a survey.
 *
 * <p>Promises: nothing that was not sent is kept on the server, but where she asks for a return
 * code; what was typed is never lost by going on, going back, changing the language or sending
 * something that cannot be read; everything works with plain HTML, without script, cookie or
 * session; sending twice sends once.
 *
 * <p>{@link org.evensay.survey.answering.journey.CarriedAnswers} and {@link
 * org.evensay.survey.answering.journey.Journey} are pure; the pages ask them what to do and show
 * it.
 */
package org.evensay.survey.answering;
