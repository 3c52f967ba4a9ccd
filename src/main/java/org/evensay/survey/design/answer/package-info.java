/**
 * What somebody answers: values without labels, what is made of what came from fields, and why that
 * can be no answer.
 *
 * <p>Promises: reading never fails, whatever came, and what was typed is kept to be shown again;
 * answers are written to no log. Pure values, which know of no question.
 */
package org.evensay.survey.design.answer;
