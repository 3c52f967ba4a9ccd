/**
 * What is in a file that somebody sends: which kind it is, by its content and never by its name,
 * and whether it may be taken.
 *
 * <p>Promises: what is no kind that a question takes is refused, whatever it is called; a picture
 * is drawn anew, so that nothing is left of where and when it was made; nothing is unpacked, or
 * drawn, before it is known to be small enough. It stores nothing and knows nobody.
 */
package org.evensay.survey.enclosure.content;
