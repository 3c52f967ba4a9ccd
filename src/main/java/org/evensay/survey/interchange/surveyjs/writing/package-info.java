/**
 * Writes a survey document as JSON of SurveyJS.
 *
 * <p>Promises: everything in the document is in the file or in the report; a condition is either
 * the same there or it is left out and shown. Texts are words, and where SurveyJS reads HTML
 * nothing in them is any.
 */
package org.evensay.survey.interchange.surveyjs.writing;
