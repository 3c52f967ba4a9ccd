package org.evensay.survey.offline;

import java.nio.charset.StandardCharsets;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;

/**
 * A response as a device sends it.
 *
 * @param id says which sending is the same as which
 * @param key the name of the key that it was sealed with
 * @param format how it is written: one of {@link #FORMATS}, or one that is not known here
 * @param sealed what the device's key is made from, and the sealed content behind it
 */
record SealedResponse(String id, EditionId edition, String key, int format, byte[] sealed) {

  /** The newest way of writing one; devices are told it, and all older ones are still taken. */
  static final int FORMATS = 1;

  /** Whether it is written in a way that is known here. */
  boolean isKnownFormat() {
    return format >= 1 && format <= FORMATS;
  }

  /** What it was bound to when it was sealed: it opens for nothing else. */
  String belongsTo(PublishedEdition published) {
    return "evensay offline "
        + format
        + " "
        + published.programme().value()
        + " "
        + published.id().value()
        + " "
        + id;
  }

  /** What makes it be kept once; it tells nothing of the id that travelled. */
  String submissionKey() {
    return RandomId.of(("offline " + id).getBytes(StandardCharsets.US_ASCII));
  }

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return id;
  }
}
