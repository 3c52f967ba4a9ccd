package org.evensay.survey.design;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.WholeNumber;

/**
 * How much the longest answers are that an edition takes: they have to travel with the page, and
 * whoever has written that much must not lose it on the way. Conditions are not looked at: every
 * question counts as if it were shown.
 */
final class LongestAnswers {

  /** Bytes that say how long a name is, how many values follow and how long each of them is. */
  private static final int NAME_LENGTH = Short.BYTES;

  private static final int COUNT = Integer.BYTES;
  private static final int VALUE_LENGTH = Integer.BYTES;

  private LongestAnswers() {}

  /** Bytes of the longest answers to all questions, with their names and lengths. */
  static int bytes(Edition edition) {
    return edition.questions().stream().mapToInt(LongestAnswers::bytes).sum();
  }

  private static int bytes(Question question) {
    int values = sizes(question).stream().mapToInt(size -> VALUE_LENGTH + size).sum();
    return NAME_LENGTH + inUtf8(question.name()) + COUNT + values;
  }

  /** How many values the questions of a page can send at the most. */
  static int values(Page page) {
    return page.questions().stream().mapToInt(question -> sizes(question).size()).sum();
  }

  /** The bytes of each value of the longest answer. */
  private static List<Integer> sizes(Question question) {
    if (question instanceof ShortText text) {
      return List.of(text.mostCharacters() * Limits.CHARACTER_BYTES);
    }
    if (question instanceof LongText text) {
      return List.of(text.mostCharacters() * Limits.CHARACTER_BYTES);
    }
    if (question instanceof WholeNumber number) {
      return List.of(
          Math.max(Long.toString(number.least()).length(), Long.toString(number.most()).length()));
    }
    int chosen = question instanceof SeveralChoices several ? several.most() : 1;
    return question.choices().stream()
        .map(choice -> inUtf8(choice.name()))
        .sorted(Comparator.reverseOrder())
        .limit(chosen)
        .toList();
  }

  private static int inUtf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
