/**
 * What expressions reckon with: values, how one kind is turned into another, and where they come
 * from.
 *
 * <p>Promises: every value is immutable and can be asked for its text, its number and its truth
 * without failing; what conversions say is XPath 1.0, section 4, and for dates what the ODK XForms
 * specification and JavaRosa do. Clock, zone, language and chance come from outside, by {@link
 * org.evensay.survey.design.expression.value.Context}. Pure arithmetic: the JDK only.
 */
package org.evensay.survey.design.expression.value;
