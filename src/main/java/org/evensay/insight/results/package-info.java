/**
 * Results: the only door to any number about respondents.
 *
 * <p>Promises: every figure that leaves this room has passed {@code insight.disclosure}; figures
 * are released, and the next release of a survey stands for at least as many people more or less as
 * the programme's threshold, so that looking before and after one person answers, or takes her
 * answers back, shows nothing of her; parents and others who answer are never counted among young
 * people; a question's figures are of all editions in which it means the same, and of no other.
 *
 * <p>Said openly: whoever sends or takes back nine of the ten responses between two releases knows
 * those nine, and can work out the tenth. Another edition is released at once, with those left out
 * who took their answers back by then. Cell-key perturbation will end both.
 */
package org.evensay.insight.results;
