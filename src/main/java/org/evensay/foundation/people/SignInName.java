package org.evensay.foundation.people;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody signs in with, the same however it is typed: without space around it, in small
 * letters, in Unicode's form NFKC (UAX 15). Two that are not the same here are two names, whatever
 * a database thinks of accents and of signs without width: guesses are counted by it.
 */
record SignInName(String folded) {

  static SignInName typed(String typed) {
    return new SignInName(
        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
  }
}
