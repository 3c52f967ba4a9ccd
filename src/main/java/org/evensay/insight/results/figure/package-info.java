/**
 * Figures: what is counted of each type of question, and what of it may be seen.
 *
 * <p>Promises: nothing leaves it but {@link org.evensay.insight.results.figure.Figures}, in which
 * every table, share and mean has passed {@code insight.disclosure}; one question's tables are
 * looked at together, so that none tells what another hides. It holds true counts while it counts,
 * and is used by {@code insight.results} alone to do so.
 */
package org.evensay.insight.results.figure;
