/**
 * Chance: orders and arms that are drawn for one person, and can be worked out again by anybody who
 * knows the number that they are drawn from. {@code docs/chance.md} has the whole of it.
 *
 * <p>Promises: the same number gives the same order for ever; every order is as likely as any
 * other; nothing here is secret, and nothing keeps a secret.
 */
package org.evensay.survey.design.chance;
