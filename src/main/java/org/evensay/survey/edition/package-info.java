/**
 * Edition: the way from a draft to the next edition, and what is different between two of them.
 *
 * <p>Promises: a draft can be written on whatever is wrong in it, and what was typed is never lost;
 * before a change to a survey is published, whoever publishes it has read what it changes and what
 * that means for comparing, against the edition that is the newest at that moment; publishing the
 * same again publishes nothing. What is different is found by {@link
 * org.evensay.survey.edition.change} and said here in words.
 */
package org.evensay.survey.edition;
