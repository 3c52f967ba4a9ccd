/**
 * The sheets of a form: headings, rows under them, what their types and words are.
 *
 * <p>Promises: a row remembers what has been read of it, and a sheet says in the end of each column
 * and of each cell that nobody has read; headings and types are known by all the names they have
 * had since the first forms; a language is one with a tag, whatever it is called.
 */
package org.evensay.survey.interchange.xlsform.sheet;
