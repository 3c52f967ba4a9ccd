package org.evensay.survey.design.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Round;

/**
 * One round of a repeated group while it is read: what is written once is asked in each round,
 * under a name of its own, where that round is asked.
 *
 * @param shownIf what has to hold of the group besides
 */
record RoundReading(String group, Turn turn, LocalizedText label, Optional<Expression> shownIf) {

  /** Where the question stands that is called so in the group. */
  Round of(String question) {
    return new Round(group, turn.key(), turn.about().isEmpty(), shown(Optional.empty()), question);
  }

  /** When a question is shown that has a condition of its own; always, when empty. */
  Optional<Expression> shown(Optional<Expression> own) {
    return both(both(shownIf, turn.asked()), own);
  }

  private static Optional<Expression> both(Optional<Expression> one, Optional<Expression> other) {
    return one.map(first -> other.map(first::and).orElse(first)).or(() -> other);
  }

  /** What all questions of the round are asked about: the group's label, and which round it is. */
  LocalizedText stem() {
    Map<LanguageVariant, String> stem = new LinkedHashMap<>();
    label
        .texts()
        .forEach(
            (language, words) -> {
              boolean inside = Piping.names(words).contains(group);
              stem.put(
                  language, inside ? words(words, language) : words + " " + turn.words(language));
            });
    return LocalizedText.of(stem).withSymbols(label.symbols());
  }

  /** A text of the round: which it is for the group, and this round's questions for its own. */
  LocalizedText words(LocalizedText text, Set<String> questions) {
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    text.texts()
        .forEach(
            (language, one) ->
                words.put(
                    language,
                    Piping.in(
                        one,
                        name ->
                            name.equals(group)
                                ? turn.words(language)
                                : "${"
                                    + (questions.contains(name) ? of(name).name() : name)
                                    + "}")));
    return words.isEmpty() ? text : LocalizedText.of(words).withSymbols(text.symbols());
  }

  private String words(String text, LanguageVariant language) {
    return Piping.in(text, name -> name.equals(group) ? turn.words(language) : "${" + name + "}");
  }
}
