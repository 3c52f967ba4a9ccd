/**
 * Disclosure: the gate that every figure about respondents passes before anybody sees it.
 *
 * <p>Promises, for each table of the categories of one characteristic: no figure below the
 * threshold is shown; none can be worked out from the total and the figures that are shown; a
 * hidden figure and an empty category look alike; of sums, no person's part can be told by the one
 * who gave second most. Pure arithmetic: the JDK only.
 *
 * <p>What it does not do yet: perturb figures, so that two tables, or one table at two times,
 * cannot be set against each other. Until then {@code insight.results} counts in whole batches only
 * and offers no filters.
 */
package org.evensay.insight.disclosure;
