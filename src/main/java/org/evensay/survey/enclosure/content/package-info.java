/**
 * What is in a file that somebody sends: which kind it is, by its content and never by its name,
 * and whether it may be taken.
 *
 * <p>Promises: what is no kind that a question takes is refused, whatever it is called; a picture
 * is drawn anew, so that nothing is left of where and when it was made; of sound and films that is
 * written over where it stands, and nothing else in them is changed, nor are they longer or
 * shorter; documents stay as they came; nothing is unpacked, or drawn, before it is known to be
 * small enough. Only what describes sound and films is read into memory, and never more than a part
 * of it at once. It stores nothing and knows nobody.
 */
package org.evensay.survey.enclosure.content;
