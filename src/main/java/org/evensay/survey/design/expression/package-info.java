/**
 * The expression language of XLSForm, which survey authors know ({@code ${age} >= 11 and
 * selected(${helps}, 'friends')}): conditions, constraints, calculations and defaults. {@code
 * docs/expressions.md} describes it.
 *
 * <p>Promises: an expression is parsed once and named where it is wrong; it can be checked against
 * what is known of the questions before there are answers; working it out never fails, never looks
 * at anything but the context it is given, and takes bounded time. Pure arithmetic: the JDK, and
 * RE2/J for regular expressions.
 */
package org.evensay.survey.design.expression;
