/**
 * The machine's voice: what questions say, spoken beforehand in every language that the machine's
 * own voices have, for whoever would rather listen and for whom nobody has recorded it.
 *
 * <p>Promises: nobody waits for it, since it is done after publishing, and goes on after a restart;
 * words reach the programs that speak as words alone, never as orders; what somebody answered is
 * never spoken, as no machine knows it beforehand; in a language without a voice of exactly this
 * language there is silence. Without those programs nothing here does anything, and nothing fails.
 *
 * <p>The programs are {@code espeak-ng} and {@code opusenc}, as they are found on the machine.
 */
package org.evensay.survey.recording.speech;
