package org.evensay.survey.design.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers put into texts that come later: {@code How was ${place}?}. */
public final class Piping {

  private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");

  private Piping() {}

  /** The names of the questions whose answers a text puts in, in order. */
  public static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    if (text.indexOf('$') >= 0) {
      NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
    }
    return names;
  }

  /**
   * The text with answers put in.
   *
   * @param words what was answered to the question of a name, in words; empty for nothing
   */
  public static String in(String text, UnaryOperator<String> words) {
    return text.indexOf('$') < 0
        ? text
        : NAME.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(words.apply(found.group(1))));
  }
}
