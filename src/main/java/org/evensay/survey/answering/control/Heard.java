package org.evensay.survey.answering.control;

/**
 * What a question sounds like.
 *
 * @param address where that is, from the root of this installation
 * @param machine whether a machine speaks, and no person
 * @param leavesOut whether what was answered before is left out of it
 */
public record Heard(String address, boolean machine, boolean leavesOut) {}
