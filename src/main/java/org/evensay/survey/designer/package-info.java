/**
 * The designer: where staff and young co-authors make a survey together, question by question.
 *
 * <p>Promises: every change is one small step that keeps whatever it does not touch, also what is
 * wrong or unknown in it; it can be taken back. Nobody writes over what somebody else wrote
 * meanwhile: a change says what it is made to as its author saw it, finds that wherever it stands
 * now, and is refused when it has become something else. What a survey may be is decided in {@link
 * org.evensay.survey.design} alone; here it is only shown.
 */
package org.evensay.survey.designer;
