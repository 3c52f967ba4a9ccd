package org.evensay.foundation.language;

/**
 * A language to choose on a page, which is called by its own name.
 *
 * @param chosen whether it is chosen now
 */
public record LanguageOption(LanguageVariant language, boolean chosen) {

  public String getTag() {
    return language.tag();
  }

  public String getDirection() {
    return language.direction();
  }

  public String getName() {
    return language.ownName();
  }

  public boolean isChosen() {
    return chosen;
  }
}
