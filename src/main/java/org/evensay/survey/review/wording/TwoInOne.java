package org.evensay.survey.review.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.review.reading.Word;

/**
 * Two things that are asked at once in English, so that one answer cannot serve both: "How
 * satisfied are you with your pay and job conditions?"
 *
 * <p>It looks for {@code and} and {@code as well as} between two things, for {@code but} before the
 * last word ("kind but strict"), and for {@code or} before a second question, or between two things
 * of which each is said to be hers ("your school or your home"). Most {@code and}s are harmless, so
 * it leaves alone: pairs that are one thing (a list), what comes after "between" or "such as", "you
 * and your …", figures, a word and itself, and all that stands in a part of the sentence that only
 * says when or if. What is left is worth a look, and no more.
 */
public final class TwoInOne {

  private static final Set<String> BEFORE =
      Set.of("between", "like", "including", "example", "such", "eg", "e.g");
  private static final Set<String> CLAUSE =
      Set.of("when", "whenever", "if", "because", "while", "since", "so");
  private static final Set<String> PEOPLE =
      Set.of("you", "me", "i", "we", "us", "they", "them", "he", "she", "him", "her");
  private static final Set<String> QUESTION =
      Set.of("do", "does", "did", "are", "is", "was", "were", "have", "has", "should", "can");

  /** Before the second of two things, as before the first, when both are known. */
  private static final Set<String> KNOWN = Set.of("your", "our", "their", "the");

  /** What somebody is compared with: "as well as others", "as well as possible". */
  private static final Set<String> COMPARED =
      Set.of("possible", "usual", "before", "ever", "other", "others", "everybody", "everyone");

  /** What is done well, and not done besides. */
  private static final Set<String> DONE_WELL =
      Set.of("do", "doing", "did", "done", "work", "works", "go", "going", "know", "cope");

  private static final Set<String> EXCEPT =
      Set.of(
          "nothing",
          "nobody",
          "none",
          "anything",
          "anybody",
          "anyone",
          "everything",
          "everybody",
          "everyone",
          "all",
          "last",
          "not",
          "slowly");

  private TwoInOne() {}

  /**
   * Where two things are joined in a question; only the first place.
   *
   * @param yesOrNo whether the answers are yes and no: then "or" joins two questions; otherwise it
   *     may offer the answers
   */
  public static Optional<Hit> find(String text, List<Word> words, WordList list, boolean yesOrNo) {
    List<Hit> harmless = new ArrayList<>(list.find(Section.TOGETHER, words));
    for (int i = 1; i < words.size() - 1; i++) {
      Word word = words.get(i);
      boolean joins =
          switch (word.lower()) {
            case "and" -> joinsTwoThings(text, words, i);
            case "as" -> isBesides(words, i) && joinsTwoThings(text, words, i);
            case "but" -> isTurn(text, words, i) && joinsTwoThings(text, words, i);
            case "or" -> yesOrNo && (asksAgain(text, words, i) || isBothKnown(text, words, i));
            default -> false;
          };
      if (joins && harmless.stream().noneMatch(pair -> within(word, pair))) {
        return Optional.of(new Hit(words.get(i - 1).start(), words.get(i + 1).end(), List.of()));
      }
    }
    return Optional.empty();
  }

  private static boolean within(Word word, Hit pair) {
    return pair.start() <= word.start() && word.end() <= pair.end();
  }

  private static boolean joinsTwoThings(String text, List<Word> words, int at) {
    Word left = words.get(at - 1);
    Word right = words.get(at + 1);
    if (left.lower().equals(right.lower())
        || (left.isNumber() && right.isNumber())
        || PEOPLE.contains(left.lower())
        || PEOPLE.contains(right.lower())
        || SentenceEnd.between(text, left.end(), words.get(at).start())) {
      return false;
    }
    return !excused(text, words, at);
  }

  /** Whether the words before, in the same sentence, say that this is no second question. */
  private static boolean excused(String text, List<Word> words, int at) {
    boolean comma = false;
    for (int i = at - 1; i >= 0; i--) {
      Word word = words.get(i);
      String gap = text.substring(word.end(), words.get(i + 1).start());
      if (SentenceEnd.between(text, word.end(), words.get(i + 1).start())) {
        return false;
      }
      if (gap.indexOf('(') >= 0) {
        return true;
      }
      comma |= gap.indexOf(',') >= 0;
      boolean begins = i == 0 || SentenceEnd.between(text, words.get(i - 1).end(), word.start());
      if (BEFORE.contains(word.lower()) && !isVerb(words, i)
          || (CLAUSE.contains(word.lower()) && !comma && !begins)) {
        return true;
      }
    }
    return false;
  }

  /** "Do you like …": not the "like" of an example. */
  private static boolean isVerb(List<Word> words, int at) {
    return words.get(at).lower().equals("like")
        && at > 0
        && PEOPLE.contains(words.get(at - 1).lower());
  }

  /** "breakfast as well as lunch": but "as well as you can" says how well. */
  private static boolean isBesides(List<Word> words, int at) {
    return at + 3 < words.size()
        && words.get(at + 1).lower().equals("well")
        && words.get(at + 2).lower().equals("as")
        && !DONE_WELL.contains(words.get(at - 1).lower())
        && !PEOPLE.contains(words.get(at + 3).lower())
        && !COMPARED.contains(words.get(at + 3).lower());
  }

  /** "kind but strict": two words with nothing between them and the end. */
  private static boolean isTurn(String text, List<Word> words, int at) {
    Word right = words.get(at + 1);
    boolean ends =
        at + 2 == words.size() || SentenceEnd.between(text, right.end(), words.get(at + 2).start());
    return ends
        && !EXCEPT.contains(words.get(at - 1).lower())
        && text.substring(words.get(at - 1).end(), words.get(at).start()).isBlank();
  }

  /** "your school or your home". */
  private static boolean isBothKnown(String text, List<Word> words, int at) {
    return at > 1
        && at + 2 < words.size()
        && KNOWN.contains(words.get(at + 1).lower())
        && words.get(at + 1).lower().equals(words.get(at - 2).lower())
        && !SentenceEnd.between(text, words.get(at - 2).start(), words.get(at).start());
  }

  /** "…, or do you": but "are you, or were you, …" asks the same of two times. */
  private static boolean asksAgain(String text, List<Word> words, int at) {
    return at + 2 < words.size()
        && QUESTION.contains(words.get(at + 1).lower())
        && PEOPLE.contains(words.get(at + 2).lower())
        && !PEOPLE.contains(words.get(at - 1).lower())
        && !SentenceEnd.between(text, words.get(at - 1).end(), words.get(at).start());
  }
}
