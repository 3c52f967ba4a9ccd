/**
 * Sign-off: the chambers' decisions on asks.
 *
 * <p>Promises: a chamber decides once on each revision, by a key of the database; an ask is agreed
 * only when every deciding chamber has approved the same revision; sending back needs reasons;
 * nobody decides for a chamber that is not hers. What follows for the ask is told to its room by
 * {@link org.evensay.codesign.ask.AskDecided}.
 */
package org.evensay.codesign.signoff;
