package org.evensay.survey.answering.later;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evensay.foundation.language.FoldedText;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;

/**
 * A return code: six words out of 512, which is 54 bits. What counts are the words themselves, as
 * they are folded, so that a code can be typed on a page in any language.
 *
 * @param words as they are shown, in their order
 * @param reader the language that she read when she got it
 */
public record ReturnCode(List<String> words, LanguageVariant reader) {

  /** How many words a code has. */
  public static final int WORDS = 6;

  /** Characters of the longest that is looked at. */
  public static final int MOST_CHARACTERS = 200;

  private static final int BITS_OF_A_WORD = 9;

  public ReturnCode {
    words = List.copyOf(words);
  }

  /**
   * The code of a way through a survey: the same one however often it is asked for, so that
   * pressing twice makes no second one. Only who has her page has her submission key.
   *
   * @param key of the installation
   * @param attempt how many codes turned out to be somebody else's
   */
  static ReturnCode of(String submissionKey, byte[] key, int attempt, LanguageVariant reader) {
    List<String> list = ReturnWords.lists().get(ReturnWords.languageFor(reader));
    byte[] random = random(submissionKey + " " + attempt, key);
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | random[i] & 0xff;
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(list.get((int) (bits & ReturnWords.COUNT - 1)));
      bits >>>= BITS_OF_A_WORD;
    }
    return new ReturnCode(words, reader);
  }

  private static byte[] random(String of, byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(of.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /**
   * What makes the key, of a code that was typed: in any case, with or without accents, with
   * anything between the words, also the numbers that stand before them where they are copied. What
   * cannot be a code is said at once, and is no guess.
   *
   * @throws Refused when there are more or fewer words, or one is in no list
   */
  static String typed(String text) {
    List<String> words =
        FoldedText.words(text).stream()
            .filter(word -> !word.chars().allMatch(Character::isDigit))
            .toList();
    if (words.isEmpty()) {
      throw new Refused(ReturnRefusal.NOTHING_TYPED);
    }
    if (words.size() != WORDS) {
      throw new Refused(ReturnRefusal.NOT_SIX_WORDS, words.size());
    }
    for (int i = 0; i < WORDS; i++) {
      if (!ReturnWords.has(words.get(i))) {
        throw new Refused(ReturnRefusal.NO_SUCH_WORD, i + 1);
      }
    }
    return String.join(" ", words);
  }

  /** What makes the key. */
  String folded() {
    return words.stream().map(ReturnWords::fold).collect(Collectors.joining(" "));
  }

  /** The language that its words are in. */
  public LanguageVariant language() {
    return ReturnWords.languageFor(reader);
  }

  /** Says nothing of its words: a code must not reach a log. */
  @Override
  public String toString() {
    return WORDS + " words";
  }
}
