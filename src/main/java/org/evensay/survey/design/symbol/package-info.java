/**
 * Symbols: small drawings that stand before what people read, for whoever finds reading hard.
 *
 * <p>Promises: which there are is settled when the product is built, and none is ever asked of
 * another machine; each has a name in English that an author can type; nothing of a file but lines
 * and shapes becomes part of a page, in the colour of the words beside it.
 *
 * <p>They are OpenMoji's (CC BY-SA 4.0), in black and white.
 */
package org.evensay.survey.design.symbol;
