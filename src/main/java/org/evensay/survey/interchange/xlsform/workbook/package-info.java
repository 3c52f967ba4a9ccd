/**
 * Workbooks: the cells of a spreadsheet as texts.
 *
 * <p>Promises: what is no workbook, is broken, locked or made to do harm is refused, with the
 * reason, before more than a little of it has been unpacked; the rest comes as texts, a number as a
 * person would write it. Formulas are never worked out: the value that was last saved stands for
 * them.
 */
package org.evensay.survey.interchange.xlsform.workbook;
