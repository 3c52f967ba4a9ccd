package org.evensay.survey.enclosure.content;

/**
 * What was found in a recording or a film.
 *
 * @param seen whether there is something to see in it
 * @param told what in it tells where, when and by whom it was made
 */
record Recording(boolean seen, Told told) {}
