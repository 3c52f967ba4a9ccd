/**
 * Workshop: what round tables named, how often, what was chosen from it, and what they saw
 * differently.
 *
 * <p>Promises: a tally is the number of tables that named a priority, as it was recorded; a chosen
 * priority keeps what it was merged from; positions that differ stand beside each other and are
 * never averaged. Entering workshops through pages will live here too.
 */
package org.evensay.codesign.workshop;
