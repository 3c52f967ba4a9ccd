/**
 * Writes a survey document as an XLSForm, for ODK, KoboToolbox, Enketo and whatever else reads one.
 *
 * <p>Promises: everything in the document is in the workbook or in the report; what XLSForm has no
 * word for stands nearest to it, and beside it in a column that other programs pass over, so that a
 * form that comes back means what it meant. Cells hold text, never a formula.
 */
package org.evensay.survey.interchange.xlsform.writing;
