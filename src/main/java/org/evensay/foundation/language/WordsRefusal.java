package org.evensay.foundation.language;

/** What is refused of words that anybody types, on whatever page. */
public enum WordsRefusal implements Refusal {
  /** There are signs in them that cannot be kept; they are taken out, and to be looked at. */
  ODD_SIGNS("language.refusal.odd-signs");

  private final String code;

  WordsRefusal(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
