/**
 * Review: what may be wrong with the words of a survey, before people meet them.
 *
 * <p>Promises: {@link org.evensay.survey.review.Review#of} is a function of an edition, published
 * or not, and of nothing else; it changes nothing and stops nobody: each finding is advice, names
 * its place, and says in plain words what would be better. Its time grows with the length of the
 * texts and no faster. It sees no response.
 */
package org.evensay.survey.review;
