/**
 * Changes: a draft's document part by part, and the small steps that are made in it.
 *
 * <p>Promises: a step keeps whatever it does not touch, also what is wrong or unknown; it says what
 * it is made to as its author saw it, finds that wherever it stands now, and is refused when it has
 * become something else. Nothing here knows of pages.
 */
package org.evensay.survey.designer.change;
