/**
 * Programmes: one piece of work with a question to answer, and everything that hangs on it.
 *
 * <p>Promises: whatever belongs to a programme goes when the programme is removed, its journal
 * included; nothing of one programme is reached through another; the demonstration is loaded once
 * in the life of an installation, and says everywhere that it is made up; unfinished answers are
 * kept in no programme after its last day to come back.
 *
 * <p>Rooms on higher floors load their own part of the demonstration when they are told by {@link
 * org.evensay.foundation.programme.DemonstrationLoading}: this room never calls them.
 */
package org.evensay.foundation.programme;
