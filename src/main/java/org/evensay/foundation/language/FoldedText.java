package org.evensay.foundation.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Texts as they are compared where somebody looks for words: without case, accents and points, in
 * any script, so that what a plain keyboard types finds what is spelt with care.
 *
 * <p>Marks are those of Unicode with a combining class, so that vowels of Indian scripts stay,
 * which are no accents. What Unicode does not take apart is listed here: letters with a stroke, and
 * those that Arabic, Persian and Urdu keyboards write for each other.
 */
public final class FoldedText {

  /** Marks up to this class are parts of a letter: the voicing of kana, the virama. */
  private static final int PART_OF_A_LETTER = 9;

  /** The nukta is left out as often as it is written. */
  private static final int NUKTA = 7;

  private static final String LEFT_OUT = "'’‘ʼʻ`´\u0640";

  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          letter('đ', "d"),
          letter('ð', "d"),
          letter('ħ', "h"),
          letter('ı', "i"),
          letter('ł', "l"),
          letter('ø', "o"),
          letter('ŧ', "t"),
          letter('ŋ', "n"),
          letter('æ', "ae"),
          letter('œ', "oe"),
          letter('þ', "th"),
          letter('\u0671', "\u0627"),
          letter('\u064A', "\u06CC"),
          letter('\u0649', "\u06CC"),
          letter('\u0643', "\u06A9"),
          letter('\u0629', "\u0647"),
          letter('\u06C1', "\u0647"),
          letter('\u06BE', "\u0647"),
          letter('\u06D5', "\u0647"));

  private FoldedText() {}

  private static Map.Entry<Integer, String> letter(char sign, String plain) {
    return Map.entry((int) sign, plain);
  }

  /** The words of a text, folded: what is neither letter nor digit stands between them. */
  public static List<String> words(String text) {
    String apart =
        Normalizer2.getNFKDInstance()
            .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(text));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
      int sign = apart.codePointAt(i);
      if (isPartOfWord(sign)) {
        append(sign, word);
      } else if (LEFT_OUT.indexOf(sign) < 0 && !isAccent(sign) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** A text folded with all of its signs, for what has no word in it. */
  public static String signs(String text) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(text).strip();
  }

  private static boolean isAccent(int sign) {
    int part = UCharacter.getCombiningClass(sign);
    return part == NUKTA || part > PART_OF_A_LETTER;
  }

  private static boolean isPartOfWord(int sign) {
    int type = Character.getType(sign);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark ? !isAccent(sign) : Character.isLetterOrDigit(sign) && sign != 0x0640;
  }

  private static void append(int sign, StringBuilder word) {
    if (Character.isDigit(sign)) {
      word.append(Character.digit(sign, 10));
    } else if (sign < 0x80) {
      word.append((char) sign);
    } else if (LETTERS.containsKey(sign)) {
      word.append(LETTERS.get(sign));
    } else {
      word.appendCodePoint(sign);
    }
  }
}
