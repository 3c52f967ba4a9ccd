package org.evensay.survey.interchange;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.evensay.survey.design.document.Limits;

/**
 * Makes names of Evensay's out of names of others: what is one already stays, and no two things get
 * the same. For one import, and one thread.
 */
public final class Names {

  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; [^\\u0020-\\u007e] Remove");

  private final Set<String> given = new HashSet<>();

  /** A name for a question, which conditions can name: it begins with no digit. */
  public String question(String written) {
    String name = letters(written, "[^A-Za-z0-9_]", "q");
    return once(Character.isDigit(name.charAt(0)) ? cut("q" + name, 0) : name);
  }

  /** A name for a choice or a page. */
  public String plain(String written, String otherwise) {
    String name = letters(written, "[^A-Za-z0-9_-]", otherwise).replaceAll("^[_-]+", "");
    return once(name.isEmpty() ? otherwise : name);
  }

  /** A name for a survey, as it stands in addresses. */
  public static String survey(String written) {
    String name =
        letters(written, "[^A-Za-z0-9_-]", "survey")
            .toLowerCase(Locale.ROOT)
            .replace('_', '-')
            .replaceAll("-{2,}", "-")
            .replaceAll("^-+|-+$", "");
    return name.isEmpty() ? "survey" : name;
  }

  private static String letters(String written, String others, String otherwise) {
    String clean = written.strip();
    boolean plain = clean.chars().allMatch(sign -> sign < 128);
    String name = (plain ? clean : PLAIN.transliterate(clean)).replaceAll(others, "_");
    boolean nothing = name.chars().allMatch(sign -> sign == '_' || sign == '-');
    return cut(nothing ? otherwise : name, 0);
  }

  private String once(String name) {
    String next = name;
    for (int number = 2; !given.add(next); number++) {
      String end = "_" + number;
      next = cut(name, end.length()) + end;
    }
    return next;
  }

  private static String cut(String name, int room) {
    return name.substring(0, Math.min(name.length(), Limits.NAME_CHARACTERS - room));
  }

  /** Keeps a name from being given. */
  public void keep(String name) {
    given.add(name);
  }
}
