package org.evensay.survey.interchange.draft;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.evensay.survey.design.document.Limits;

/** Makes names that are allowed here out of those that came, each once. */
public final class Names {

  /** What something is the name of, and so which signs it may have. */
  public enum Of {
    SURVEY("[^a-z0-9_-]+", "survey"),
    PAGE("[^A-Za-z0-9_-]+", "page"),
    QUESTION("[^A-Za-z0-9_]+", "question"),
    /** What is put behind the name of a question. */
    QUESTION_PART("[^A-Za-z0-9_]+", "part"),
    CHOICE("[^A-Za-z0-9_-]+", "choice");

    private final String others;
    private final String otherwise;

    Of(String others, String otherwise) {
      this.others = others;
      this.otherwise = otherwise;
    }
  }

  /** Room for a number that tells two apart, and for what is put behind the name of a question. */
  private static final int SPARE = 10;

  private final Of what;
  private final Set<String> taken = new HashSet<>();

  public Names(Of what) {
    this.what = what;
  }

  /** The same name if it is one and free, otherwise the nearest. */
  public String name(String written) {
    String name = made(written);
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private String made(String written) {
    String name = written.strip();
    if (!name.chars().allMatch(sign -> sign < 128)) {
      name = Latin.LETTERS.transliterate(name.substring(0, Math.min(name.length(), 200)));
    }
    if (name.matches("-[0-9]+")) {
      name = "minus" + name.replace('-', '_');
    }
    if (what == Of.SURVEY) {
      name = name.toLowerCase(Locale.ROOT);
    }
    String join = what == Of.SURVEY || what == Of.PAGE ? "-" : "_";
    name =
        name.replaceAll(what.others, join)
            .replaceAll("-{2,}", "-")
            .replaceAll("^[_-]+(?=.)|[_-]+$", "");
    boolean begins = what == Of.QUESTION && name.matches("[0-9].*");
    name = name.isEmpty() || name.equals("_") ? what.otherwise : begins ? "q_" + name : name;
    int most = Limits.NAME_CHARACTERS - SPARE;
    return name.length() <= most ? name : name.substring(0, most);
  }

  /** Made once, and only where a name needs it: it takes its time. */
  private static final class Latin {
    private static final Transliterator LETTERS =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
