/**
 * SurveyJS: surveys as it writes them in JSON.
 *
 * <p>Promises: every key of a file is in the report, or under one that is; all types of elements
 * are carried, or left out with a word; its expressions are translated with the meaning they have
 * there; nothing that a file names by an address is fetched.
 */
package org.evensay.survey.interchange.surveyjs;
