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
   * @param page the page of the designer on which it is mended
   * @param more what the address of that page has behind the draft
   */
  record Said(String page, String more, String words) {

    public String getPage() {
      return page;
    }

    public String getMore() {
      return more;
    }

    public String getWords() {
      return words;
    }
  }

  /** The first of them; none of a draft that is no JSON, in which there are no parts. */
  List<Said> of(Draft draft, int most);

  /** The first of what can be published as it is, and may not be meant so. */
  List<Said> odd(Draft draft, int most);
}
