/**
 * Coverage: who was heard and who was not, against how many there are.
 *
 * <p>Promises: a ratio stands on figures that passed the gate, and says its doubt; a reference says
 * its source and its year; where no official figure is known, nothing is made up. {@link
 * org.evensay.insight.coverage.Representation} is pure arithmetic.
 */
package org.evensay.insight.coverage;
