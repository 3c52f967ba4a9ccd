/**
 * What stands on a paper form, and how it is read when it comes back: the questions as one form has
 * them, with the numbers of their boxes, the file that is printed, and what somebody types of it.
 *
 * <p>Promises: whoever types sees the same numbers as the paper has, since both are worked out from
 * the edition and the form's own key; every type of question has a way on paper, or says that it
 * has none; the file is tagged, so that it can be read out as well. It knows of no database.
 */
package org.evensay.survey.paper.form;
