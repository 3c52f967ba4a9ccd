/**
 * Ask: what young people and staff want decision-makers to do, with what it rests on.
 *
 * <p>Promises: a revision of an ask is never changed, only followed by the next one; an ask always
 * shows how many spoke and who is missing, through {@code insight}; it becomes agreed or sent back
 * only when the rooms above say so by {@link org.evensay.codesign.ask.AskDecided}. This room knows
 * nothing of weights and signatures.
 */
package org.evensay.codesign.ask;
