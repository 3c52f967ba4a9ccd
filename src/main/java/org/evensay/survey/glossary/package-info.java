/**
 * Glossary: the words of a programme, each with what it means, what it is called in other
 * languages, and what to say instead where it is better not said at all.
 *
 * <p>Promises: a term is there once in a language, whatever the case of its letters; nobody's
 * change of a term is written over unseen; a table that is brought goes in whole or not at all. It
 * finds terms in texts and says whether a translation has them; what comes of that is advice, and
 * is given by who asks.
 */
package org.evensay.survey.glossary;
