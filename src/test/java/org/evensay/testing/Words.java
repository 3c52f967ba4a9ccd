package org.evensay.testing;

import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;

/** The words that a page in English says for a key. */
public final class Words {

  private Words() {}

  /** The words of a key with its numbered arguments put in, white space folded as on a page. */
  public static String of(String key, Object... arguments) {
    String words = Messages.installed().text(LanguageVariant.ENGLISH, key, arguments);
    if (words.equals(key)) {
      throw new AssertionError("no words in i18n for " + key);
    }
    return words.replaceAll("\\s+", " ").strip();
  }
}
