/**
 * Invitation: ways in that somebody opens for a setting, such as a youth club. A group that answers
 * together has a short code; a device that many share has an address.
 *
 * <p>Promises: its channel and setting are known, its people are not; who opened it sees how many
 * have sent their answers, and never who, when or what; that number never goes down, so that nobody
 * learns of an answer that was taken back; an invitation is its opener's own; codes are random, end
 * by themselves, and wrong ones wait. It knows nothing of responses: those are counted here by
 * {@code survey.response}, within its own transaction, and nothing leads from one to the other.
 */
package org.evensay.survey.invitation;
