package org.evensay.survey.interchange.report;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Seed;

/**
 * Makes names that are allowed here out of those that came: what is one already stays, and no two
 * things get the same. For one import, and one thread.
 */
public final class Names {

  /** What something is the name of, and so which signs it may have. */
  public enum Of {
    SURVEY("[a-z0-9][a-z0-9-]*", "[^a-z0-9-]+", "-", "survey"),
    PAGE("[A-Za-z0-9][A-Za-z0-9_-]*", "[^A-Za-z0-9_-]+", "-", "page"),
    /** Conditions name it: it begins with no digit. */
    QUESTION("[A-Za-z_][A-Za-z0-9_]*", "[^A-Za-z0-9_]+", "_", "question"),
    /** What is put behind the name of a question. */
    QUESTION_PART("[A-Za-z0-9_]+", "[^A-Za-z0-9_]+", "_", "part"),
    LIST("[A-Za-z0-9][A-Za-z0-9_-]*", "[^A-Za-z0-9_-]+", "_", "list"),
    CHOICE("[A-Za-z0-9][A-Za-z0-9_-]*", "[^A-Za-z0-9_-]+", "_", "choice");

    private final String allowed;
    private final String others;
    private final String join;
    private final String otherwise;

    Of(String allowed, String others, String join, String otherwise) {
      this.allowed = allowed;
      this.others = others;
      this.join = join;
      this.otherwise = otherwise;
    }

    /** A question may have parts, which are named after it. */
    private int most() {
      return this == QUESTION ? Limits.NAME_CHARACTERS - PART_ROOM : Limits.NAME_CHARACTERS;
    }
  }

  private static final int PART_ROOM = 10;

  /** More of a text in other letters is not looked at: a name has no room for it. */
  private static final int WRITTEN_ANEW = 200;

  private final Of what;
  private final Set<String> given = new HashSet<>();

  /** The number that the next one like it gets at the least: thousands can be alike. */
  private final Map<String, Integer> numbers = new HashMap<>();

  public Names(Of what) {
    this.what = what;
    if (what == Of.QUESTION) {
      given.add(Seed.NAME);
    }
  }

  /** The same name if it is one and free, otherwise the nearest. */
  public String name(String written) {
    String name = made(written.strip());
    String free = cut(name, 0);
    int number = numbers.getOrDefault(name, 2);
    for (; !given.add(free); number++) {
      String end = what.join + number;
      free = cut(name, end.length()) + end;
    }
    numbers.put(name, number);
    return free;
  }

  /** Keeps a name from being given. */
  public void keep(String name) {
    given.add(name);
  }

  private String made(String written) {
    if (written.matches(what.allowed)) {
      return written;
    }
    String name = written.matches("-[0-9]+") ? "minus_" + written.substring(1) : plain(written);
    if (what == Of.SURVEY) {
      name = name.toLowerCase(Locale.ROOT);
    }
    name =
        name.replaceAll(what.others, what.join)
            .replaceAll("-{2,}", "-")
            .replaceAll("^[_-]+|[_-]+$", "");
    if (name.isEmpty()) {
      return what.otherwise;
    }
    return name.matches(what.allowed) ? name : "q_" + name;
  }

  private static String plain(String written) {
    return written.chars().allMatch(sign -> sign < 128)
        ? written
        : Latin.LETTERS.transliterate(
            written.substring(0, Math.min(written.length(), WRITTEN_ANEW)));
  }

  private String cut(String name, int room) {
    return name.substring(0, Math.min(name.length(), what.most() - room));
  }

  /** Made once, and only where a name needs it: it takes its time. */
  private static final class Latin {
    private static final Transliterator LETTERS =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
