package org.evensay.survey.translation;

import java.util.Locale;

/** A sound file that does not belong here: what it is of, and what it should be of. */
final class OtherFile extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is another one. */
  enum What {
    OTHER_SURVEY,
    OTHER_LANGUAGES;

    /** As keys of words have it. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final What what;
  private final String theirs;
  private final String ours;

  OtherFile(What what, String theirs, String ours) {
    super(what + ": " + theirs + ", " + ours);
    this.what = what;
    this.theirs = theirs;
    this.ours = ours;
  }

  What what() {
    return what;
  }

  String theirs() {
    return theirs;
  }

  String ours() {
    return ours;
  }
}
