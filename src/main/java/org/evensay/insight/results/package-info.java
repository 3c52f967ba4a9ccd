/**
 * Results: the only door to any number about respondents.
 *
 * <p>Promises: every figure that leaves this room has passed {@code insight.disclosure}; responses
 * are counted in whole batches of as many as the programme's threshold, in the order they came, so
 * that looking before and after one person answers shows nothing of her; parents and others who
 * answer are never counted among young people.
 *
 * <p>Said openly: a withdrawal takes one response out of a batch, and what is shown can change with
 * it. Whoever knew the week and the person could learn from that; cell-key perturbation will end
 * it.
 */
package org.evensay.insight.results;
