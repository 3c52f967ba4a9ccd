package org.evensay.foundation.language;

/**
 * Something to choose from a list on a page.
 *
 * @param value what the page sends for it
 * @param words what it is called in the page's language
 * @param chosen whether it is chosen now
 */
public record ShownOption(String value, String words, boolean chosen) {

  public String getValue() {
    return value;
  }

  public String getWords() {
    return words;
  }

  public boolean isChosen() {
    return chosen;
  }
}
