package org.evensay.survey.design;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/**
 * What conditions look at: the answers to the questions that are shown, what was worked out from
 * them, and the clock. Questions are gone through in their order, so that each condition finds
 * those before it.
 */
public final class AnsweredSoFar implements Context {

  private final Edition edition;
  private final Answers answers;
  private final Set<String> shown = new LinkedHashSet<>();

  /** What counts in place of what was answered: worked out, or what is left of it. */
  private final Map<String, Optional<Answer>> instead = new HashMap<>();

  /** Questions with only those of their choices that are offered now. */
  private final Map<String, Question> offering = new HashMap<>();

  private final Function<Question, List<String>> typed;
  private final Optional<Draw> draw;
  private final Instant now = Instant.now();
  private Value current = Value.EMPTY;

  private AnsweredSoFar(Edition edition, Answers answers, Function<Question, List<String>> typed) {
    this.edition = edition;
    this.answers = answers;
    this.typed = typed;
    this.draw = Seed.in(answers);
  }

  /** Goes through an edition with these answers. */
  static AnsweredSoFar of(Edition edition, Answers answers) {
    return of(
        edition,
        answers,
        question -> answers.to(question.name()).map(question::typed).orElse(List.of()));
  }

  /**
   * The same, for answers that were typed.
   *
   * @param typed what a question's field carries: where its choices hang on other answers, that is
   *     read anew
   */
  static AnsweredSoFar of(
      Edition edition, Answers answers, Function<Question, List<String>> typed) {
    AnsweredSoFar soFar = new AnsweredSoFar(edition, answers, typed);
    edition.inOrder().forEach(soFar::look);
    return soFar;
  }

  private void look(Question question) {
    if (question.wording().showIf().map(condition -> condition.holds(this)).orElse(true)
        && isOffered(question)) {
      if (question instanceof Calculated calculated) {
        instead.put(question.name(), calculated.answer(this));
      }
      shown.add(question.name());
    }
  }

  /** Whether there is something to choose; what was chosen beside that counts as not answered. */
  private boolean isOffered(Question question) {
    boolean conditional = question.offer().condition().isPresent();
    if (!conditional && !question.isDrawn()) {
      return true;
    }
    List<Choice> left = question.offer().to(this);
    Question offered = conditional ? question.offering(left) : question;
    Question asked = draw.map(offered::shownBy).orElse(offered);
    offering.put(question.name(), asked);
    instead.put(
        question.name(), asked.read(question.within(typed.apply(question), asked)).answer());
    return question.isEnough(left);
  }

  /** The names of the questions that are shown, in order. */
  public Set<String> shown() {
    return Collections.unmodifiableSet(shown);
  }

  /** What was answered to a question that is shown, or counts in its place. */
  public Optional<Answer> answer(Question question) {
    Optional<Answer> counts = instead.get(question.name());
    return counts == null ? answers.to(question.name()) : counts;
  }

  /** A question with only those of its choices that are offered now, and what chance decides. */
  public Question offering(Question question) {
    return offering.getOrDefault(question.name(), question);
  }

  /** All answers, without what is not offered any more. */
  Answers counting() {
    Map<String, Answer> counting = new LinkedHashMap<>(answers.byName());
    for (String name : offering.keySet()) {
      counting.remove(name);
      instead.get(name).ifPresent(answer -> counting.put(name, answer));
    }
    return Answers.of(counting);
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
    Optional<Answer> counts = instead.get(name);
    return Value.of(
        counts == null ? answers.values(name) : counts.map(Answer::values).orElse(List.of()));
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
