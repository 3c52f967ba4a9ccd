package org.evensay.survey.design.asking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Question;

/**
 * Where the questions and pages of an edition stand, from 0: what every step of every person looks
 * up is found once. Immutable.
 */
public final class Places {

  /** Where something would stand that is not there. */
  static final int NOWHERE = -1;

  private final Map<String, Integer> questions = new HashMap<>();
  private final Map<String, Integer> pages = new HashMap<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final int[] pageOf;
  private final int mark;

  Places(List<Question> inOrder, List<Page> written) {
    inOrder.forEach(question -> questions.put(question.name(), questions.size()));
    pageOf = new int[inOrder.size()];
    Arrays.fill(pageOf, NOWHERE);
    for (Page page : written) {
      page.questions().forEach(one -> pageOf[questions.get(one.name())] = pages.size());
      pages.put(page.name(), pages.size());
    }
    // Whoever was on a page before it was joined to others is on the one that has it now.
    for (Page page : written) {
      page.parts().forEach(part -> parts.put(part.name(), pages.get(page.name())));
    }
    mark = inOrder.stream().map(Places::said).toList().hashCode();
  }

  /** What it hangs on whether a question is shown. */
  private static List<String> said(Question question) {
    return List.of(question.name(), question.wording().showIf().map(Expression::text).orElse(""));
  }

  /**
   * Where a question stands among all of them; {@link #NOWHERE} when there is none of this name.
   */
  int ofQuestion(String name) {
    return questions.getOrDefault(name, NOWHERE);
  }

  /**
   * Where a page stands among all of them, by its name or by that of a page that is joined in it;
   * {@link #NOWHERE} when there is none of this name.
   */
  int ofPage(String name) {
    return parts.getOrDefault(name, NOWHERE);
  }

  /** The page of the question at this place; {@link #NOWHERE} for what stands on none. */
  int pageOf(int question) {
    return pageOf[question];
  }

  /**
   * A number that is the same as long as the same questions with the same conditions stand in the
   * same order: what goes by their places says it too.
   */
  public int mark() {
    return mark;
  }

  /** Where each page stands, by its name. */
  Map<String, Integer> pages() {
    return pages;
  }
}
