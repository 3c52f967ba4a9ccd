package org.evensay.survey.design;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Answers;

/** What a condition looks at: the answers to the questions that are shown, and the clock. */
final class AnsweredSoFar implements Context {

  private final Edition edition;
  private final Answers answers;
  private final Set<String> shown;
  private final Instant now = Instant.now();

  AnsweredSoFar(Edition edition, Answers answers, Set<String> shown) {
    this.edition = edition;
    this.answers = answers;
    this.shown = shown;
  }

  @Override
  public Value value(String name) {
    return shown.contains(name) ? Value.of(answers.values(name)) : Value.EMPTY;
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
