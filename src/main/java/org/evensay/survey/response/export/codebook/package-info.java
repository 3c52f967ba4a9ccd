/**
 * Codebook: what the columns of a table mean, for people, archives and programs.
 *
 * <p>Promises: the same meaning in each: an HTML page, DDI Codebook 2.5, a Frictionless data
 * package and scripts for R and Python. What an author wrote is text in all of them, never markup
 * or code.
 */
package org.evensay.survey.response.export.codebook;
