/**
 * Conditions on answers: a part of the expression language of XLSForm, which survey authors know
 * ({@code ${name} = 'yes' and selected(${helps}, 'friends')}).
 *
 * <p>Promises: an expression is parsed once and named where it is wrong; evaluating it never fails,
 * never looks at anything but the values it is given, and takes time in proportion to its length.
 * Pure arithmetic: the JDK only.
 */
package org.evensay.survey.design.expression;
