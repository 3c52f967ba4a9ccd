package org.evensay.survey.design.draft;

import java.util.List;

/**
 * Says what is wrong in a draft as the forms call things in which it is written. They stand in a
 * room above; who publishes a draft looks for them from below.
 */
public interface SaidMistakes {

  /**
   * One of them.
   *
   * @param at the spot of the part that it is in, as addresses of the designer have it; empty when
   *     it is around the pages
   */
  record Said(String at, String words) {

    public String getAt() {
      return at;
    }

    public String getWords() {
      return words;
    }
  }

  /** The first of them; none of a draft that is no JSON, in which there are no parts. */
  List<Said> of(Draft draft, int most);
}
