/**
 * Weighing: rounds in which members weight a fixed list of asks, and the standing that comes of it.
 *
 * <p>Promises: the rules and the list are fixed when a round opens, and no act changes them; one
 * ballot for each member in each round, by a key of the database; nobody sees a weight of anybody
 * else, ever, and no result before the round has closed; nobody acts for a chamber that is not
 * hers; each ballot's commitment stands in the journal, so that a weight changed behind Evensay's
 * back is found out.
 */
package org.evensay.codesign.weighing;
