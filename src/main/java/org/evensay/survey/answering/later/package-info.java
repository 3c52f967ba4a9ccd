/**
 * Coming back: what somebody has answered so far, kept until she types her return code.
 *
 * <p>Promises: answers are kept before they are sent only where she asks for it; they are sealed
 * under a key that only her code makes, and her code is kept nowhere, so that nobody reads them
 * without her, not on the server and not in a copy of it; wrong codes are counted and wait; what
 * she sent or deleted is gone from here at once, and what she left is gone after the day that she
 * was told, or after the programme's last day to come back where that was made an earlier one. The
 * day that she was told is never made a later one, unless she presses again: she was told that her
 * answers are deleted then.
 */
package org.evensay.survey.answering.later;
