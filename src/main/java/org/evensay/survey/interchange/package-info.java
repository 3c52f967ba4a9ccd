/**
 * Interchange: surveys that people bring along from other programs.
 *
 * <p>Promises: a file is known by what is in it and never by its name; whatever comes, however
 * large, broken or hostile, is answered with a survey document and a report, or with what is wrong
 * and where. Nothing is dropped in silence: the report says of everything that was in the file
 * whether it was taken, changed or left out. An item about a cell stands for that cell, one about a
 * row or a column for all of it that has no item of its own. Nothing is ever fetched, and nothing
 * that is in a file is run. What the report shows of a file is plain text, which pages have to
 * escape like any other.
 *
 * <p>The rooms inside are pure functions: they know of no container and of no database, and publish
 * nothing.
 */
package org.evensay.survey.interchange;
