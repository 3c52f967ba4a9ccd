package org.evensay.survey.interchange.surveyjs;

import java.util.List;
import org.evensay.survey.interchange.draft.Condition;

/**
 * What an element is inside of.
 *
 * @param key what formulas call {@code panel} or {@code row}; empty outside of both
 * @param prefix what names of questions begin with
 * @param shown when it is shown as a whole
 */
record Scope(String key, String prefix, List<Condition> shown) {

  static final Scope NONE = new Scope("", "", List.of());

  Scope {
    shown = List.copyOf(shown);
  }

  /** Inside of something that repeats or has rows. */
  Scope inside(String name, String ours) {
    return new Scope(name, ours + "_", shown);
  }

  /** Inside of what is asked again and again: its names are told apart by the round. */
  Scope inRounds(String name) {
    return new Scope(name, "", List.of());
  }

  /** Inside of something that is shown at times. */
  Scope shown(List<Condition> more) {
    return new Scope(key, prefix, more);
  }

  /** The same, of which enough has been said. */
  Scope silently() {
    return new Scope(key, prefix, Elements.quiet(shown));
  }

  /** The name that formulas have for something in it. */
  String name(String name) {
    return key.isEmpty() ? name : key + "." + name;
  }
}
