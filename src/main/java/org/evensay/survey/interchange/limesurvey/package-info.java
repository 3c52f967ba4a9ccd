/**
 * LimeSurvey: surveys in its exchange format {@code .lss}, of its versions 3 to 6.
 *
 * <p>Promises: every row of every table of a file is in the report, and so is every column; all
 * types of questions are carried, or left out with a word; ExpressionScript is translated with the
 * meaning it has there. Documents that name other documents are refused before they are read.
 */
package org.evensay.survey.interchange.limesurvey;
