package org.evensay.survey.enclosure.content;

import java.util.Set;

/**
 * What was found in a recording or a film.
 *
 * @param seen whether there is something to see in it
 * @param told what in it tells where, when and by whom it was made
 * @param pictures how an MP4 writes down what is to be seen, by the four letters of each such way;
 *     empty for every other kind
 */
record Recording(boolean seen, Told told, Set<String> pictures) {

  Recording {
    pictures = Set.copyOf(pictures);
  }

  Recording(boolean seen, Told told) {
    this(seen, told, Set.of());
  }
}
