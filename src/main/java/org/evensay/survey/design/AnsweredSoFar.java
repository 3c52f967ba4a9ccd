package org.evensay.survey.design;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Question;

/**
 * What conditions look at: the answers to the questions that are shown, what was worked out from
 * them, and the clock. Questions are gone through in their order, so that each condition finds
 * those before it.
 */
final class AnsweredSoFar implements Context {

  private final Edition edition;
  private final Answers answers;
  private final Set<String> shown = new LinkedHashSet<>();
  private final Map<String, Answer> workedOut = new HashMap<>();
  private final Instant now = Instant.now();
  private Value current = Value.EMPTY;

  private AnsweredSoFar(Edition edition, Answers answers) {
    this.edition = edition;
    this.answers = answers;
  }

  /** Goes through an edition with these answers. */
  static AnsweredSoFar of(Edition edition, Answers answers) {
    AnsweredSoFar soFar = new AnsweredSoFar(edition, answers);
    edition.inOrder().forEach(soFar::look);
    return soFar;
  }

  private void look(Question question) {
    if (question.wording().showIf().map(condition -> condition.holds(this)).orElse(true)) {
      if (question instanceof Calculated calculated) {
        calculated.answer(this).ifPresent(answer -> workedOut.put(question.name(), answer));
      }
      shown.add(question.name());
    }
  }

  /** The names of the questions that are shown, in order. */
  Set<String> shown() {
    return shown;
  }

  /** What was answered to a question that is shown, or worked out in its place. */
  Optional<Answer> answer(Question question) {
    return question instanceof Calculated
        ? Optional.ofNullable(workedOut.get(question.name()))
        : answers.to(question.name());
  }

  /** Whether an answer is as its author wants it. */
  boolean isValid(Question question, Answer answer) {
    current = Value.of(answer.values());
    return question.wording().valid().map(rule -> rule.condition().holds(this)).orElse(true);
  }

  @Override
  public Value current() {
    return current;
  }

  @Override
  public Value value(String name) {
    if (!shown.contains(name)) {
      return Value.EMPTY;
    }
    Answer here = workedOut.get(name);
    return Value.of(here == null ? answers.values(name) : here.values());
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  /** In the default language: what is shown must not hang on the language that is read. */
  @Override
  public String label(String question, String choice) {
    LanguageVariant language = edition.defaultLanguage();
    return edition.question(question).stream()
        .flatMap(asked -> asked.choices().stream())
        .filter(one -> one.name().equals(choice))
        .findFirst()
        .map(one -> one.label().in(language))
        .orElse("");
  }
}
