/**
 * The controls that questions are answered with, as HTML that needs no script: one class for each
 * kind of control.
 *
 * <p>Promises: native controls only, each with a label; several that belong together stand in a
 * group with a legend; what helps and what is wrong is read out with them; the first control of a
 * question has the question's name for its id, so that the list of problems leads to it.
 */
package org.evensay.survey.answering.control;
