package org.evensay.foundation.language;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a language file is, from {@code i18n/status.properties}.
 *
 * @param ownName what its readers call the language
 * @param on when its words were written or, for checked ones, checked
 * @param madeBy who wrote or ordered them
 * @param checkedBy who read them all; only of checked ones
 */
public record LanguageStatus(
    String ownName, State state, LocalDate on, String madeBy, Optional<String> checkedBy) {

  /** Refuses what claims to be checked by nobody, or names who checked what is a draft. */
  public LanguageStatus {
    if (ownName.isBlank() || madeBy.isBlank()) {
      throw new IllegalArgumentException("a name is missing");
    }
    if (checkedBy.isPresent() != (state == State.CHECKED)) {
      throw new IllegalArgumentException("who checked it belongs to a checked language, and only");
    }
  }

  /** What a reader may expect of the words. */
  public enum State {
    /** What all others are made from. */
    SOURCE,
    /** Written by a machine, and checked by nobody who speaks it. */
    MACHINE_DRAFT,
    /** Written by a person, and not checked by a second one. */
    DRAFT,
    /** Read by somebody who grew up with it; Easy Read by people who use it. */
    CHECKED;

    /** Its name in the file, and the end of the keys of its words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String code) {
      for (State state : values()) {
        if (state.code().equals(code)) {
          return state;
        }
      }
      throw new IllegalArgumentException("no state: " + code);
    }
  }

  /** Whether readers are to be told that nobody has checked what they read. */
  public boolean isDraft() {
    return state == State.MACHINE_DRAFT || state == State.DRAFT;
  }
}
