package org.evensay.survey.design.asking;

import java.nio.charset.StandardCharsets;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;

/**
 * How much the longest answers are that an edition takes: they have to travel with the page, and
 * whoever has written that much must not lose it on the way. Conditions are not looked at: every
 * question counts as if it were shown.
 */
public final class LongestAnswers {

  /** Bytes that say how long a name is, how many values follow and how long each of them is. */
  private static final int NAME_LENGTH = Short.BYTES;

  private static final int COUNT = Integer.BYTES;
  private static final int VALUE_LENGTH = Integer.BYTES;

  /** What is searched for, and what was searched for before. */
  private static final int SEARCH_FIELDS = 2;

  private LongestAnswers() {}

  /** Bytes of the longest answers to all questions, with their names and lengths. */
  public static int bytes(Edition edition) {
    return edition.questions().stream().mapToInt(LongestAnswers::bytes).sum();
  }

  private static int bytes(Question question) {
    int values = question.longest().stream().mapToInt(size -> VALUE_LENGTH + size).sum();
    int name = NAME_LENGTH + inUtf8(question.name());
    // That she has been shown what a field began with travels along: its name once more.
    return (question.wording().isPreset() ? 2 * name : name) + COUNT + values;
  }

  /** How many values the questions of a page can send at the most. */
  public static int values(Page page) {
    return page.questions().stream().mapToInt(LongestAnswers::values).sum();
  }

  /**
   * Besides what is chosen already, a search sends its words, and all that it found may be chosen.
   */
  public static int values(Question question) {
    int found = question instanceof SeveralChoices ? Limits.CHOICES_FOUND : 0;
    return question.longest().size() + (question.offer().isSearched() ? SEARCH_FIELDS + found : 0);
  }

  private static int inUtf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
