package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.design.document.Limits;

/**
 * What is wrong with a translation, so that it cannot be taken.
 *
 * @param found what of it: an answer that is put in, markup, or how many characters there may be
 */
record WrongWords(What what, Object found) {

  /** What can be wrong. */
  enum What {
    /** An answer that the source puts in is not there. */
    MISSING,
    /** An answer is put in that the source does not put in. */
    ADDED,
    /** There is markup or script in it that the source has not. */
    MARKUP,
    /** There are signs that no text has. */
    SIGNS,
    TOO_LONG;

    /** The key of its words. */
    String code() {
      return "translation.wrong." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Where an element, a comment or a reference begins; 3 &lt; 4 and a &lt;3 are none. */
  private static final Pattern MARKUP =
      Pattern.compile("</?[A-Za-z!?][^\\s<>]{0,30}|&#?[A-Za-z0-9]{1,30};|(?i:javascript:)");

  private static final Pattern SIGNS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

  /** All that is wrong with it. */
  static List<WrongWords> in(String source, String target) {
    List<WrongWords> all = new ArrayList<>();
    Set<String> wanted = new TreeSet<>(Piping.names(source));
    Set<String> there = new TreeSet<>(Piping.names(target));
    wanted.stream()
        .filter(name -> !there.contains(name))
        .forEach(name -> all.add(new WrongWords(What.MISSING, putIn(name))));
    there.stream()
        .filter(name -> !wanted.contains(name))
        .forEach(name -> all.add(new WrongWords(What.ADDED, putIn(name))));
    Set<String> markup = markup(target);
    markup.removeAll(markup(source));
    markup.forEach(found -> all.add(new WrongWords(What.MARKUP, found)));
    if (SIGNS.matcher(target).find()) {
      all.add(new WrongWords(What.SIGNS, ""));
    }
    if (target.length() > Limits.TEXT_CHARACTERS) {
      all.add(new WrongWords(What.TOO_LONG, Limits.TEXT_CHARACTERS));
    }
    return all;
  }

  private static String putIn(String name) {
    return "${" + name + "}";
  }

  private static Set<String> markup(String words) {
    Set<String> found = new TreeSet<>();
    Matcher markup = MARKUP.matcher(words);
    while (markup.find()) {
      found.add(markup.group());
    }
    return found;
  }
}
