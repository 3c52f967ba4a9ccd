/**
 * XLSForm: surveys that are written in a spreadsheet, as ODK, KoboToolbox, Enketo and others read
 * them.
 *
 * <p>Promises: everything that a workbook's sheets hold is in the document or in the report, row by
 * row and column by column; what its own programs would refuse (a list that is missing, a group
 * without an end, conditions that wait for each other) is refused here too, all of it at once, each
 * with its row. Old names of columns and types are understood. An expression is either the same
 * here or it is left out and shown.
 */
package org.evensay.survey.interchange.xlsform;
