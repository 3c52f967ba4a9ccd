/**
 * Keys: what seals that which travels with pages and must come back unread and unchanged.
 *
 * <p>Promises: every installation makes its own keys at its first start and keeps them; a use has a
 * key of its own, so that nothing sealed for one passes for another.
 */
package org.evensay.survey.design.key;
