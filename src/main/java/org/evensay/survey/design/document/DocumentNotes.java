package org.evensay.survey.design.document;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What is noted while a document is read.
 *
 * @param mistakes what is wrong
 * @param since what is wrong by rules that came later, and is not in what was published before
 * @param odd what is odd, and may be meant
 * @param watched every object that was read, with the keys that were asked for
 */
record DocumentNotes(
    List<Mistake> mistakes, List<Mistake> since, List<Mistake> odd, List<WatchedObject> watched) {

  /** None so far. */
  static DocumentNotes none() {
    return new DocumentNotes(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** One object more that is read. */
  WatchedObject watch(JsonObject object, Place.Path at) {
    WatchedObject read = new WatchedObject(object, at);
    watched.add(read);
    return read;
  }
}
