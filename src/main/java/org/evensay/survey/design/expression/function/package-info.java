/**
 * The functions of the expression language, one class for each family of them.
 *
 * <p>Promises: {@link org.evensay.survey.design.expression.function.Functions} knows every function
 * there is and why the others are refused; to add one is to add it to its family, and its row to
 * {@code docs/expressions.md}, which a test compares. A function fails for no values, takes bounded
 * time, and gives a text of at most {@link
 * org.evensay.survey.design.expression.function.Function#MOST_CHARACTERS} characters. Pure
 * arithmetic: the JDK, and in one class RE2/J for regular expressions.
 */
package org.evensay.survey.design.expression.function;
