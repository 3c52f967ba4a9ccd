/**
 * Forms: what can be written about a part of a survey, as fields, and back.
 *
 * <p>Promises: every key of the document that a part may have is one line of {@link
 * org.evensay.survey.designer.form.Key}; what was typed stays as it was typed, and is named as a
 * mistake where it is none of what belongs there.
 */
package org.evensay.survey.designer.form;
