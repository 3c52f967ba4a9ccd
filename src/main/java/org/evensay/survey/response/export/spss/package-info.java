/**
 * SPSS: the system file ({@code .sav}) that SPSS, PSPP, R and Python read.
 *
 * <p>Promises: numbers with labels for choices, so that tables and crosstabs work at once; "rather
 * not say" and "not shown" are declared missing; several choices are a multiple-response set; text
 * of any length and script is kept whole; labels are cut at a character, never inside one. Written
 * here because no kept Java library writes the format, from its description in the PSPP developers'
 * guide (https://www.gnu.org/software/pspp/pspp-dev), and read back by PSPP in tests.
 */
package org.evensay.survey.response.export.spss;
