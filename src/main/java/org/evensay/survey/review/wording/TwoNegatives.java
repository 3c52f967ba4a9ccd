package org.evensay.survey.review.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.review.reading.Word;

/**
 * Two words that say no in one sentence: whoever answers has to turn the question round twice.
 *
 * <p>The best known is Roper's of 1992, "Does it seem possible or does it seem impossible to you
 * that the Nazi extermination of the Jews never happened?": it made 22 of 100 doubt what they did
 * not doubt. A question with one negative counts as well when its answers are yes and no, or agree
 * and disagree: the second no is the answer's.
 */
public final class TwoNegatives {

  private static final int NEAR_THE_BEGINNING = 5;

  private static final Set<String> FURTHER =
      Set.of("that", "because", "who", "which", "if", "when", "but", "and", "or");

  private TwoNegatives() {}

  /**
   * The words from the first to the last no of the first sentence that has two.
   *
   * @param yesOrNo whether the answers are yes and no, or agree and disagree
   */
  public static Optional<Hit> find(String text, List<Word> words, WordList list, boolean yesOrNo) {
    List<Hit> no = new ArrayList<>(list.find(Section.NEGATIVE, words));
    List<Hit> against = new ArrayList<>(list.find(Section.AGAINST, words));
    List<Hit> harmless = list.find(Section.HARMLESS, words);
    no.removeIf(hit -> inside(hit, harmless));
    against.removeIf(hit -> inside(hit, harmless) || inside(hit, no));
    if (no.isEmpty()) {
      return Optional.empty();
    }
    List<Hit> all = new ArrayList<>(no);
    all.addAll(against);
    all.sort(Comparator.comparing(Hit::start));
    for (int i = 1; i < all.size(); i++) {
      Hit first = all.get(i - 1);
      Hit second = all.get(i);
      boolean one = no.contains(first) || no.contains(second);
      if (one && !SentenceEnd.between(text, first.end(), second.start())) {
        return Optional.of(new Hit(first.start(), second.end(), List.of()));
      }
    }
    return no.stream().filter(hit -> yesOrNo && turnsAround(text, words, hit)).findFirst();
  }

  private static boolean inside(Hit hit, List<Hit> others) {
    return others.stream()
        .anyMatch(other -> other.start() <= hit.start() && hit.end() <= other.end());
  }

  /**
   * Whether the no is said of the question itself: near its beginning, and in no part of it that
   * only tells more of something ("told that it is not for you").
   */
  private static boolean turnsAround(String text, List<Word> words, Hit no) {
    int before = 0;
    for (Word word : words) {
      if (word.start() >= no.start()) {
        break;
      }
      before = SentenceEnd.between(text, word.end(), no.start()) ? 0 : before + 1;
      if (FURTHER.contains(word.lower())) {
        return false;
      }
    }
    return before < NEAR_THE_BEGINNING;
  }
}
