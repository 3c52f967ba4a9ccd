/**
 * Formulas: conditions and calculations of other programs, understood and written as ours.
 *
 * <p>Promises: a formula is read once, from signs to a tree, and written from the tree; whatever
 * comes, however long or deep, is either written with the meaning it had or refused with the part
 * that has none here; what is written is an expression that {@link
 * org.evensay.survey.design.expression.Expression} understands. Which signs, names and functions a
 * program has is for its own room to say.
 */
package org.evensay.survey.interchange.formula;
