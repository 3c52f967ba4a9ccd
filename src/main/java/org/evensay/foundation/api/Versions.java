package org.evensay.foundation.api;

import java.util.OptionalInt;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;

/** Versions of things that several people change, as HTTP names them: {@code "3"}. */
public final class Versions {

  /** What no version is: a tag that is none of ours names one that there is not. */
  private static final int NONE = -1;

  private Versions() {}

  /** The tag of a version. */
  public static String tag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that a program has before it, as {@code If-Match} says.
   *
   * @throws Refused when it names none: "any" would write over what nobody has read
   */
  public static int read(String header) {
    if (header == null || header.isBlank() || header.strip().equals("*")) {
      throw new Refused(ApiRefusal.VERSION_NEEDED);
    }
    String tag = header.strip();
    return number(tag.replace("\"", "")).stream()
        .filter(version -> tag.equals(tag(version)))
        .findFirst()
        .orElse(NONE);
  }

  private static OptionalInt number(String text) {
    return TypedText.wholeNumber(text).stream()
        .filter(number -> number > 0 && number <= Integer.MAX_VALUE)
        .mapToInt(number -> (int) number)
        .findFirst();
  }
}
