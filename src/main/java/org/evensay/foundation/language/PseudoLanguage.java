package org.evensay.foundation.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.stream.Stream;

/**
 * A language that nobody speaks, made from English: it shows on pages what is not from {@code
 * i18n/}, is cut off, or does not turn round. Arguments, plurals and choices stay as they are.
 *
 * <p>Only in tests and development: with the system property {@code evensay.pseudo-languages} it is
 * found by its tag, and never offered.
 */
enum PseudoLanguage {
  /** Each letter has an accent, and each text is about 40 % longer. */
  ACCENTED("en-XA", "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ", "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"),
  /** Each letter is one of Hebrew's, which read from right to left; as long as Arabic is. */
  RIGHT_TO_LEFT("ar-XB", "אבגדהוזחטיכלמנסעפצקרשתםןףץ", "אבגדהוזחטיכלמנסעפצקרשתםןףץ");

  private static final String SWITCH = "evensay.pseudo-languages";

  /** Letters of English for each letter that a text gets more: two in five. */
  private static final double EACH = 2.5;

  private static final String MORE = "one two three four five six seven eight nine ten ";

  private final String tag;
  private final String small;
  private final String large;

  PseudoLanguage(String tag, String small, String large) {
    this.tag = tag;
    this.small = small;
    this.large = large;
  }

  /** Those that can be asked for: all, or none. */
  static Stream<PseudoLanguage> switchedOn() {
    return Boolean.getBoolean(SWITCH) ? Stream.of(values()) : Stream.empty();
  }

  String tag() {
    return tag;
  }

  /**
   * An English text as this language says it.
   *
   * @param english a pattern with numbered arguments
   */
  String of(String english) {
    Making making = new Making(english);
    MessagePattern pattern = new MessagePattern(english);
    for (int i = 0; i < pattern.countParts(); i++) {
      making.take(pattern.getPart(i));
    }
    return making.made.toString();
  }

  /** A text while it is made: what stands in a message is words, what stands in an argument not. */
  private final class Making {

    private final StringBuilder made = new StringBuilder();
    private final String english;
    private int done;
    private boolean amongWords;
    private int counted;

    Making(String english) {
      this.english = english;
    }

    void take(Part part) {
      switch (part.getType()) {
        case MSG_START, ARG_LIMIT -> turn(part, true);
        case MSG_LIMIT, ARG_START -> turn(part, false);
        default -> {
          // Stands between two of these.
        }
      }
    }

    private void turn(Part part, boolean toWords) {
      String before = english.substring(done, part.getIndex());
      made.append(amongWords ? letters(before) : before);
      counted += amongWords ? before.length() : 0;
      if (part.getType() == Part.Type.MSG_LIMIT) {
        made.append(more(counted));
        counted = 0;
      }
      made.append(english, part.getIndex(), part.getLimit());
      done = part.getLimit();
      amongWords = toWords;
    }
  }

  /** Words that make a text longer. */
  private String more(int counted) {
    int length = (int) Math.ceil(counted / EACH);
    if (length == 0) {
      return "";
    }
    return " " + letters(MORE.repeat(length / MORE.length() + 1).substring(0, length).strip());
  }

  private String letters(String english) {
    StringBuilder letters = new StringBuilder();
    for (char sign : english.toCharArray()) {
      letters.append(letter(sign));
    }
    return letters.toString();
  }

  private char letter(char sign) {
    if (sign >= 'a' && sign <= 'z') {
      return small.charAt(sign - 'a');
    }
    return sign >= 'A' && sign <= 'Z' ? large.charAt(sign - 'A') : sign;
  }
}
