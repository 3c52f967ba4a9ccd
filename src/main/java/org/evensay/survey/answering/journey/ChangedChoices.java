package org.evensay.survey.answering.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * What the answers on a page did to the choices of other questions on it. Without script she sees
 * that only when the page comes back, so it has to.
 */
public final class ChangedChoices {

  private final Edition edition;
  private final Carried before;
  private final Carried now;
  private Journey then;

  /**
   * Compares.
   *
   * @param before what was carried when the page was made
   * @param now the same with what came from the page
   */
  public ChangedChoices(Edition edition, Carried before, Carried now) {
    this.edition = edition;
    this.before = before;
    this.now = now;
  }

  private Question whole(Question question) {
    return edition.question(question.name()).orElseThrow();
  }

  /** What is carried for a question, as far as it belongs to the choices that it offers. */
  public static List<String> typed(Edition edition, Carried carried, Question question) {
    return edition
        .question(question.name())
        .orElseThrow()
        .within(carried.typed().getOrDefault(question.name(), List.of()), question);
  }

  /** Whether what she answered is not among what the question offers now. */
  public boolean takeAway(Question question) {
    Optional<Answer> answer = now.reading(whole(question)).answer();
    return answer.isPresent()
        && !answer.equals(question.read(typed(edition, now, question)).answer());
  }

  /** Whether the question offers what it did not offer when the page was made. */
  public boolean addTo(Question question) {
    if (whole(question).offer().condition().isEmpty()) {
      return false;
    }
    if (then == null) {
      then = new Journey(edition, before.answers(edition));
    }
    Set<String> known = new HashSet<>();
    then.offering(whole(question)).choices().forEach(choice -> known.add(choice.name()));
    return !question.choices().stream().map(Choice::name).allMatch(known::contains);
  }
}
