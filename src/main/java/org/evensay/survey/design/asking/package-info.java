/**
 * Asking: an edition, and what of it is asked of somebody who has answered so much.
 *
 * <p>Promises: an edition never changes; what is asked next depends on nothing but the edition and
 * the answers, so that a page, the check of her answers and sending agree. Pure values: container,
 * clock, chance and storage come as arguments.
 */
package org.evensay.survey.design.asking;
